#pragma once

#include "core/supplierreports/observedmonth.h"
#include "core/supplierreports/queries.h"
#include "ui/kit/card.h"
#include "ui/kit/statuspainter.h"

class QGridLayout;
class QPushButton;

namespace driftsraad {

/// What the supplier reports beside what was observed in one month, and the reasons for the state. Of availability also what the registered
/// incidents give, why, and what was approved where that has been corrected since.
class ComparisonCard : public Card
{
    Q_OBJECT
public:
    explicit ComparisonCard(QWidget *parent = nullptr);
    void showMonth(const MeasurePart &figure, const MonthFigure &month);
    /// What the incidents give for the month that is shown.
    void showObserved(const ObservedMonth &month);
    void clear();

signals:
    /// Every span of the figure shall be shown.
    void whyWanted();
    void reportWanted();

private:
    void showCorrection(const ObservedMonth &month);
    int addLine(const QString &name, const QString &value, bool strong = false);
    void takeLines();

    Label *m_gap;
    StatusLabel *m_status;
    QGridLayout *m_lines;
    QPushButton *m_spans;  ///< why, in the line of the figure that it explains
    int m_observedLine = -1;  ///< where what is observed comes from the incidents
    StatusLabel *m_corrected;
    QGridLayout *m_both;  ///< the figure that was approved and today's, side by side
    Label *m_proposal;
    QPushButton *m_report;
    Label *m_why;
    Label *m_reasons;
};

} // namespace driftsraad
