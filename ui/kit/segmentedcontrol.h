#pragma once

#include <QTabBar>

namespace driftsraad {

/// A choice of a few, shown side by side on a track: Tavle | Liste. It is a tab bar, so the arrow keys move the choice, a screen reader
/// says "tab 1 of 2", and currentChanged(int) tells. Segments that do not fit are reached by scroll buttons.
class SegmentedControl : public QTabBar
{
    Q_OBJECT
public:
    explicit SegmentedControl(const QString &name, const QStringList &segments = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize tabSizeHint(int index) const override;
    void tabLayoutChange() override;
};

} // namespace driftsraad
