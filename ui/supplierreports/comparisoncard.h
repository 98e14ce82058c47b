#pragma once

#include "core/supplierreports/queries.h"
#include "ui/kit/card.h"
#include "ui/kit/statuspainter.h"

class QGridLayout;

namespace driftsraad {

/// What the supplier reports beside what was observed in one month, and the reasons for the state.
class ComparisonCard : public Card
{
    Q_OBJECT
public:
    explicit ComparisonCard(QWidget *parent = nullptr);
    void showMonth(const MeasurePart &figure, const MonthFigure &month);
    void clear();

private:
    void addLine(const QString &name, const QString &value, bool strong = false);
    void empty();

    Label *m_gap;
    StatusLabel *m_status;
    QGridLayout *m_lines;
    Label *m_why;
    Label *m_reasons;
};

} // namespace driftsraad
