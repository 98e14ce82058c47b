#include "ui/supplierreports/slaexport.h"

#include "ui/kit/words.h"

#include <QCoreApplication>

namespace driftsraad {

namespace {

QString columnTitle(const char *text)
{
    return QCoreApplication::translate("SlaExport", text);
}

TableValue cell(Measure measure, std::optional<qint64> value)
{
    if (!value)
        return std::monostate{};
    if (unitOf(measure) == MeasureUnit::Millionths)
        return Percent{*value};
    return *value;
}

} // namespace

QString slaTitle(const MeasurePart &figure)
{
    return QCoreApplication::translate("SlaExport", "%1 by month, %2")
        .arg(words(measureWord(figure.measure, figure.part)), words(unitWord(unitOf(figure.measure))));
}

TableContent slaTable(const HeatMap &map)
{
    TableContent table{.title = slaTitle(map.figure)};
    for (const char *heading : {QT_TRANSLATE_NOOP("SlaExport", "Solution"), QT_TRANSLATE_NOOP("SlaExport", "Supplier"),
                                QT_TRANSLATE_NOOP("SlaExport", "Month"), QT_TRANSLATE_NOOP("SlaExport", "Target"),
                                QT_TRANSLATE_NOOP("SlaExport", "Reported"), QT_TRANSLATE_NOOP("SlaExport", "Observed"),
                                QT_TRANSLATE_NOOP("SlaExport", "Reported minus observed"), QT_TRANSLATE_NOOP("SlaExport", "State"),
                                QT_TRANSLATE_NOOP("SlaExport", "Remark")})
        table.columns.append({columnTitle(heading)});
    for (const SolutionFigures &solution : map.solutions) {
        for (const MonthFigure &month : solution.months) {
            if (!month.value() && !month.expected)
                continue;
            const Measure measure = map.figure.measure;
            table.rows.append({TableValue(solution.name), TableValue(solution.supplier), TableValue(month.month),
                               cell(measure, month.assessment.target), cell(measure, month.reported), cell(measure, month.observed),
                               cell(measure, month.comparison.difference), TableValue(words(word(month.assessment.state))),
                               month.isProvisional ? TableValue(columnTitle(QT_TRANSLATE_NOOP("SlaExport", "Provisional: not every stop is over"))) : TableValue()});
        }
    }
    return table;
}

} // namespace driftsraad
