#pragma once

#include <QCheckBox>

namespace driftsraad {

/// A setting that takes effect at once. A check box to assistive technology and keyboard; a switch with a check mark to the eye.
class ToggleSwitch : public QCheckBox
{
    Q_OBJECT
public:
    explicit ToggleSwitch(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
};

} // namespace driftsraad
