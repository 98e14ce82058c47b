#pragma once

#include "core/responsibility/operations.h"
#include "ui/kit/segmentedcontrol.h"

class QPushButton;

namespace driftsraad {

/// The tabs themselves: a name, and in a tag how often the solution deviates (the tab's data).
class DeviationTabs : public SegmentedControl
{
    Q_OBJECT
public:
    using SegmentedControl::SegmentedControl;

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize tabSizeHint(int index) const override;
};

/// Standard and the solutions side by side; those that do not fit are in a menu after them.
class SolutionTabs : public QWidget
{
    Q_OBJECT
public:
    explicit SolutionTabs(QWidget *parent = nullptr);

    void setSolutions(const QList<SolutionDeviations> &lines);
    void setCurrent(Id<Solution> solution);
    /// Invalid: the standard.
    Id<Solution> current() const;
    /// To the next (1) or previous (-1) one, also one that is in the menu; the ends are ends.
    void turn(int by);
    DeviationTabs *tabs() const { return m_tabs; }
    void retranslate();
    QSize sizeHint() const override { return {400, 32}; }
    QSize minimumSizeHint() const override { return {200, 32}; }

signals:
    void chosen(driftsraad::Id<driftsraad::Solution> solution);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void arrange();

    DeviationTabs *m_tabs;
    QPushButton *m_more;
    QList<SolutionDeviations> m_lines;
};

} // namespace driftsraad
