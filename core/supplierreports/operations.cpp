#include "core/supplierreports/operations.h"

#include "core/base/text.h"
#include "core/storage/attachment.h"
#include "core/supplierreports/approvedmonth.h"
#include "core/supplierreports/importplan.h"
#include "core/supplierreports/reportdoubt.h"

#include <QCryptographicHash>
#include <QDate>

namespace driftsraad {

namespace {

QString digestOf(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QString() : QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<Id<SupplierReport>> storeReport(Transaction &transaction, const ReportImport &import, const PlannedMonth &month)
{
    SupplierReport report = month.report.value_or(SupplierReport{});
    if (report.supplier != import.supplier)
        report.receivedAt = {};
    report.supplier = import.supplier;
    report.solution = month.of.solution;
    report.month = month.of.month;
    if (!report.receivedAt.isSet())
        report.receivedAt = import.receivedAt.isSet() ? import.receivedAt : transaction.now();
    report.approvedAt = {};
    report.fileName = safeFileName(import.fileName);
    report.digest = digestOf(import.original);
    report.figures = month.figuresAfter;
    if (!report.id.isValid())
        return transaction.insert(report);
    DRIFTSRAAD_TRY(forgetMonth(transaction, report.id));
    DRIFTSRAAD_TRY(transaction.put(report));
    return report.id;
}

Result<void> storeFigures(Transaction &transaction, const PlannedMonth &month, Id<SupplierReport> report)
{
    for (const PlannedFigure &figure : month.figures) {
        Measurement measurement = figure.before.value_or(Measurement{});
        measurement.solution = month.of.solution;
        measurement.month = month.of.month;
        measurement.measure = figure.figure.measure;
        measurement.part = figure.figure.part;
        measurement.source = Source::Reported;
        measurement.value = figure.figure.value;
        measurement.note = looksLikeCpr(figure.figure.note) ? QString() : cleanText(figure.figure.note);
        measurement.report = report;
        if (!measurement.id.isValid()) {
            if (const auto inserted = transaction.insert(measurement); !inserted)
                return inserted.error();
        } else if (measurement != *figure.before) {
            DRIFTSRAAD_TRY(transaction.put(measurement));
        }
    }
    return {};
}

Result<void> keepOriginal(Transaction &transaction, const ReportImport &import, Id<SupplierReport> report)
{
    const RecordRef ref{table<SupplierReport>().nameText(), report.value};
    const auto attached = attachmentsOf(transaction, ref);
    if (!attached)
        return attached.error();
    const QString digest = digestOf(import.original);
    for (const Attachment &attachment : *attached) {
        if (attachment.content == digest)
            return {};
    }
    if (const auto added = attach(transaction, ref, safeFileName(import.fileName), import.original); !added)
        return added.error();
    return {};
}

Result<void> rememberMapping(Transaction &transaction, const ReportImport &import)
{
    if (import.layout.isEmpty() || import.mapping.isEmpty())
        return {};
    const auto profiles = transaction.list<MappingProfile>("WHERE supplier = ? AND layout = ?", {import.supplier, import.layout});
    if (!profiles)
        return profiles.error();
    MappingProfile profile = profiles->isEmpty() ? MappingProfile{.supplier = import.supplier, .layout = import.layout} : profiles->first();
    if (profile.mapping == import.mapping)
        return {};
    profile.mapping = import.mapping;
    if (profile.id.isValid())
        return transaction.put(profile);
    if (const auto inserted = transaction.insert(profile); !inserted)
        return inserted.error();
    return {};
}

} // namespace

Result<ImportOutcome> planImport(Reader &reader, const ReportImport &import)
{
    const auto plan = importPlan(reader, import);
    if (!plan)
        return plan.error();
    ImportOutcome outcome = plan->outcome;
    outcome.originalLeftOut = !import.original.isEmpty() && import.originalHoldsCpr;
    const auto doubts = reportDoubts(reader, import.supplier, outcome.imported + outcome.existing);
    if (!doubts)
        return doubts.error();
    outcome.doubts = *doubts;
    return outcome;
}

Result<ImportOutcome> importReport(Transaction &transaction, const ReportImport &import)
{
    auto plan = importPlan(transaction, import);
    if (!plan)
        return plan.error();
    if (!plan->outcome.existing.isEmpty()) {
        const SolutionMonth &first = plan->outcome.existing.first();
        const auto solution = transaction.get(first.solution);
        if (!solution)
            return solution.error();
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "The report on %1 for %2 is already here with other figures. Say whether to replace or keep it."),
                                          {solution->name, first.month}}};
    }
    plan->outcome.originalLeftOut = !import.original.isEmpty() && import.originalHoldsCpr;
    for (const PlannedMonth &month : plan->months) {
        const auto report = storeReport(transaction, import, month);
        if (!report)
            return report.error();
        DRIFTSRAAD_TRY(storeFigures(transaction, month, *report));
        if (!import.original.isEmpty() && !plan->outcome.originalLeftOut)
            DRIFTSRAAD_TRY(keepOriginal(transaction, import, *report));
    }
    if (!plan->months.isEmpty())
        DRIFTSRAAD_TRY(rememberMapping(transaction, import));
    return plan->outcome;
}

Result<void> approveReport(Transaction &transaction, Id<SupplierReport> report)
{
    auto found = transaction.get(report);
    if (!found)
        return found.error();
    if (found->approvedAt.isSet())
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "The report was already approved on %1."), {found->approvedAt}}};
    found->approvedAt = transaction.now();
    DRIFTSRAAD_TRY(transaction.put(*found));
    return keepMonth(transaction, *found);
}

Result<void> withdrawApproval(Transaction &transaction, Id<SupplierReport> report)
{
    auto found = transaction.get(report);
    if (!found)
        return found.error();
    if (!found->approvedAt.isSet())
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "The report is not approved.")}};
    found->approvedAt = {};
    DRIFTSRAAD_TRY(transaction.put(*found));
    return forgetMonth(transaction, report);
}

Result<void> setObserved(Transaction &transaction, const SolutionMonth &month, Measure measure, int part, std::optional<qint64> value,
                         const QString &note)
{
    const auto found = transaction.list<Measurement>("WHERE solution = ? AND month = ? AND measure = ? AND part = ? AND source = ?",
                                                     {month.solution, month.month, measure, part, Source::Observed});
    if (!found)
        return found.error();
    if (!value)
        return found->isEmpty() ? Result<void>() : transaction.remove(found->first().id);
    if (*value < 0 || (unitOf(measure) == MeasureUnit::Millionths && *value > 1'000'000))
        return Error{ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Messages", "%1 cannot be %2."), {nested(word(measure)), nested(figureWords(measure, *value))}}};
    Measurement measurement = found->isEmpty() ? Measurement{} : found->first();
    measurement.solution = month.solution;
    measurement.month = month.month;
    measurement.measure = measure;
    measurement.part = part;
    measurement.source = Source::Observed;
    measurement.value = *value;
    measurement.note = cleanText(note);
    if (measurement.id.isValid())
        return transaction.put(measurement);
    if (const auto inserted = transaction.insert(measurement); !inserted)
        return inserted.error();
    return {};
}

Result<QString> rememberedMapping(Reader &reader, Id<Organisation> supplier, const QString &layout)
{
    const auto profiles = reader.list<MappingProfile>("WHERE supplier = ? AND layout = ?", {supplier, layout});
    if (!profiles)
        return profiles.error();
    return profiles->isEmpty() ? QString() : profiles->first().mapping;
}

} // namespace driftsraad
