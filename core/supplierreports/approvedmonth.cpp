#include "core/supplierreports/approvedmonth.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace driftsraad {

const Table<ApprovedMonth> &tableOf(const ApprovedMonth *)
{
    static const Table<ApprovedMonth> table = Table<ApprovedMonth>("approved_month", QT_TRANSLATE_NOOP("Messages", "Approved availability"))
        .field<&ApprovedMonth::report>("report", QT_TRANSLATE_NOOP("Messages", "Monthly report")).required().owner()
        .field<&ApprovedMonth::contract>("contract", QT_TRANSLATE_NOOP("Messages", "Contract"))
        .field<&ApprovedMonth::serviceMinutes>("service_minutes", QT_TRANSLATE_NOOP("Messages", "Service time in minutes"))
        .field<&ApprovedMonth::agreedMinutes>("agreed_minutes", QT_TRANSLATE_NOOP("Messages", "Agreed time in minutes"))
        .field<&ApprovedMonth::downMillionths>("down_millionths", QT_TRANSLATE_NOOP("Messages", "Downtime in millionths of a minute"))
        .field<&ApprovedMonth::provisional>("provisional", QT_TRANSLATE_NOOP("Messages", "Provisional"))
        .field<&ApprovedMonth::trace>("trace", QT_TRANSLATE_NOOP("Messages", "Trace")).longText();
    return table;
}

QString traceText(const QList<TimeSpan> &trace)
{
    // A month has two spans a day and few reasons, so each reason is written once.
    QJsonArray reasons;
    QHash<QByteArray, int> places;
    QJsonArray spans;
    for (const TimeSpan &span : trace) {
        const QByteArray reason = span.reason.toJson();
        if (!places.contains(reason)) {
            places.insert(reason, static_cast<int>(reasons.size()));
            reasons.append(QString::fromUtf8(reason));
        }
        spans.append(QJsonArray{span.from.ms / 60'000, span.to.ms / 60'000, static_cast<int>(span.kind), span.weight.millionths, places.value(reason)});
    }
    return QString::fromUtf8(QJsonDocument(QJsonObject{{"reasons", reasons}, {"spans", spans}}).toJson(QJsonDocument::Compact));
}

QList<TimeSpan> traceOf(const QString &text)
{
    const QJsonObject written = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonArray reasons = written["reasons"].toArray();
    QList<TimeSpan> trace;
    for (const QJsonValue &value : written["spans"].toArray()) {
        const QJsonArray span = value.toArray();
        if (span.size() != 5)
            continue;
        trace.append({.from = {span[0].toInteger() * 60'000},
                      .to = {span[1].toInteger() * 60'000},
                      .kind = static_cast<SpanKind>(span[2].toInt()),
                      .reason = Message::fromJson(reasons[span[4].toInt()].toString().toUtf8()),
                      .weight = {span[3].toInteger()}});
    }
    return trace;
}

Availability availabilityOf(const ApprovedMonth &approved, Month month)
{
    return {.month = month,
            .serviceMinutes = approved.serviceMinutes,
            .agreedMinutes = approved.agreedMinutes,
            .downMillionths = approved.downMillionths,
            .isProvisional = approved.provisional,
            .trace = traceOf(approved.trace)};
}

Result<void> keepMonth(Transaction &transaction, const SupplierReport &report, ReckonedMonths *months)
{
    const auto reckoned = months->of(report.solution, report.month, report.approvedAt);
    if (!reckoned || !reckoned->availability.isMeasurable())
        return {};
    const Availability &availability = reckoned->availability;
    const auto kept = transaction.insert(ApprovedMonth{.report = report.id,
                                                       .contract = reckoned->contract,
                                                       .serviceMinutes = availability.serviceMinutes,
                                                       .agreedMinutes = availability.agreedMinutes,
                                                       .downMillionths = availability.downMillionths,
                                                       .provisional = availability.isProvisional,
                                                       .trace = traceText(availability.trace)});
    return kept ? Result<void>() : Result<void>(kept.error());
}

Result<void> keepMonth(Transaction &transaction, const SupplierReport &report)
{
    auto months = ReckonedMonths::read(transaction, report.month, report.month, report.solution);
    if (!months)
        return months.error();
    return keepMonth(transaction, report, &*months);
}

Result<void> forgetMonth(Transaction &transaction, Id<SupplierReport> report)
{
    const auto kept = transaction.list<ApprovedMonth>("WHERE report = ?", {report});
    if (!kept)
        return kept.error();
    for (const ApprovedMonth &month : *kept)
        DRIFTSRAAD_TRY(transaction.remove(month.id));
    return {};
}

Result<QHash<std::pair<qint64, int>, ApprovedMonth>> approvedMonths(Reader &reader, Month first, Month last, Id<Solution> only)
{
    QHash<qint64, std::pair<qint64, int>> places;
    DRIFTSRAAD_TRY(reader.rows("SELECT id, solution, month FROM supplier_report WHERE month BETWEEN ? AND ? AND ? IN (0, solution)", {first, last, only.value},
                               [&](const Row &row) {
                                   places.insert(row.integer(0), {row.integer(1), static_cast<int>(row.integer(2))});
                                   return true;
                               }));
    const auto kept = reader.list<ApprovedMonth>("WHERE report IN (SELECT id FROM supplier_report WHERE month BETWEEN ? AND ? AND ? IN (0, solution))",
                                                 {first, last, only.value});
    if (!kept)
        return kept.error();
    QHash<std::pair<qint64, int>, ApprovedMonth> months;
    for (const ApprovedMonth &month : *kept)
        months.insert(places.value(month.report.value), month);
    return months;
}

} // namespace driftsraad
