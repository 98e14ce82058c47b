#include "core/supplierreports/importplan.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace driftsraad {

namespace {

Error invalid(Message message)
{
    return {ErrorCode::Invalid, std::move(message)};
}

using FiguresByMonth = QHash<std::pair<qint64, int>, QList<ReportedFigure>>;

std::pair<qint64, int> keyOf(const ReportedFigure &figure)
{
    return {figure.solution.value, figure.month.index};
}

/// Each figure once. A file may say the same twice; it may not say two things.
Result<FiguresByMonth> withoutRepeats(const QList<ReportedFigure> &figures)
{
    FiguresByMonth once;
    for (const ReportedFigure &figure : figures) {
        QList<ReportedFigure> &month = once[keyOf(figure)];
        const auto earlier = std::find_if(month.begin(), month.end(), [&](const ReportedFigure &other) {
            return figure.measure == other.measure && figure.part == other.part;
        });
        if (earlier == month.end())
            month.append(figure);
        else if (earlier->value != figure.value)
            return invalid({QT_TRANSLATE_NOOP("Messages", "Rows %1 and %2 state different figures for %3, %4. Leave one of them out."),
                            {qint64{earlier->row}, qint64{figure.row}, nested(measureWord(figure.measure, figure.part)), figure.month}});
    }
    return once;
}

Result<void> checkFigure(const ReportedFigure &figure, QDate today)
{
    if (!figure.solution.isValid())
        return invalid({QT_TRANSLATE_NOOP("Messages", "Row %1 names no solution that is in the register."), {qint64{figure.row}}});
    if (!figure.month.isSet())
        return invalid({QT_TRANSLATE_NOOP("Messages", "Row %1 has no month."), {qint64{figure.row}}});
    if (figure.month.firstDay() > today)
        return invalid({QT_TRANSLATE_NOOP("Messages", "Row %1 is about %2, which has not begun."), {qint64{figure.row}, figure.month}});
    const bool isShare = unitOf(figure.measure) == MeasureUnit::Millionths;
    if (figure.value < 0 || (isShare && figure.value > 1'000'000))
        return invalid({QT_TRANSLATE_NOOP("Messages", "Row %1: %2 cannot be %3."),
                        {qint64{figure.row}, nested(word(figure.measure)), nested(figureWords(figure.measure, figure.value))}});
    return {};
}

Result<void> planMonth(Reader &reader, const ReportImport &import, const SolutionMonth &of, const QList<ReportedFigure> &figures, ImportPlan &plan)
{
    const auto reports = reader.list<SupplierReport>("WHERE solution = ? AND month = ?", {of.solution, of.month});
    if (!reports)
        return reports.error();
    const auto stored = reader.list<Measurement>("WHERE solution = ? AND month = ? AND source = ? ORDER BY measure, part",
                                                 {of.solution, of.month, Source::Reported});
    if (!stored)
        return stored.error();
    PlannedMonth month{.of = of};
    if (!reports->isEmpty())
        month.report = reports->first();
    int added = 0;
    int changed = 0;
    for (const ReportedFigure &figure : figures) {
        PlannedFigure planned{.figure = figure};
        const auto before = std::find_if(stored->begin(), stored->end(), [&](const Measurement &measurement) {
            return measurement.measure == figure.measure && measurement.part == figure.part;
        });
        if (before != stored->end()) {
            planned.before = *before;
            changed += before->value != figure.value;
        } else {
            ++added;
        }
        month.figures.append(std::move(planned));
    }
    if (month.report && added == 0 && changed == 0) {
        plan.outcome.unchanged.append(of);
    } else if (changed > 0 && import.existing == ExistingMonth::Ask) {
        plan.outcome.existing.append(of);
        plan.outcome.standing.append(month.report.value_or(SupplierReport{}));
    } else if (changed > 0 && import.existing == ExistingMonth::Keep) {
        plan.outcome.kept.append(of);
    } else {
        plan.outcome.imported.append(of);
        plan.outcome.added += added;
        plan.outcome.changed += changed;
        month.figuresAfter = static_cast<int>(stored->size()) + added;
        plan.months.append(std::move(month));
    }
    return {};
}

} // namespace

Result<ImportPlan> importPlan(Reader &reader, const ReportImport &import)
{
    if (import.figures.isEmpty())
        return invalid({QT_TRANSLATE_NOOP("Messages", "There is no figure to import.")});
    if (const auto supplier = reader.get(import.supplier); !supplier)
        return invalid({QT_TRANSLATE_NOOP("Messages", "Choose the supplier whose report this is.")});
    for (const ReportedFigure &figure : import.figures)
        DRIFTSRAAD_TRY(checkFigure(figure, reader.today()));
    const auto figures = withoutRepeats(import.figures);
    if (!figures)
        return figures.error();
    ImportPlan plan;
    QSet<std::pair<qint64, int>> done;
    // In the file's order, so that what is told begins with what stands first in it.
    for (const ReportedFigure &figure : import.figures) {
        if (done.contains(keyOf(figure)))
            continue;
        done.insert(keyOf(figure));
        DRIFTSRAAD_TRY(planMonth(reader, import, {figure.solution, figure.month}, figures->value(keyOf(figure)), plan));
    }
    return plan;
}

} // namespace driftsraad
