#include "core/agreements/registercells.h"

#include "core/agreements/datarole.h"
#include "core/base/text.h"
#include "core/exchange/datetext.h"
#include "core/exchange/headingtext.h"
#include "core/exchange/numbertext.h"
#include "core/parties/municipality.h"

#include <cmath>

namespace driftsraad {

namespace {

std::optional<OrganisationKind> kindOf(const QString &text)
{
    const QStringList words = headingWords(text);
    if (hasAnyWord(words, {u"kombit"}))
        return OrganisationKind::Kombit;
    if (hasAnyWord(words, {u"kommune*", u"municipalit*"}))
        return OrganisationKind::Municipality;
    if (hasAnyWord(words, {u"tredjepart*", u"tredjepartsleverandør", u"underleverandør*", u"third", u"sub", u"subcontractor", u"subsupplier"}))
        return OrganisationKind::SubSupplier;
    if (hasAnyWord(words, {u"leverandør*", u"supplier*", u"vendor*"}))
        return OrganisationKind::Supplier;
    if (hasAnyWord(words, {u"myndighed*", u"authorit*"}))
        return OrganisationKind::Authority;
    if (hasAnyWord(words, {u"forening*", u"interesseorganisation*", u"association*"}))
        return OrganisationKind::Association;
    if (hasAnyWord(words, {u"virksomhed*", u"firma*", u"compan*"}))
        return OrganisationKind::Company;
    return std::nullopt;
}

std::optional<Renewal> renewalOf(const QString &text)
{
    const QStringList words = headingWords(text);
    if (hasAnyWord(words, {u"automatisk*", u"automatic*", u"fornyes", u"renews"}))
        return Renewal::Automatic;
    if (hasAnyWord(words, {u"option*", u"kan", u"mulig*", u"can", u"ja", u"yes"}))
        return Renewal::Optional;
    return std::nullopt;
}

bool isNoRenewal(const QString &text)
{
    return hasAnyWord(headingWords(text), {u"ingen", u"nej", u"ikke", u"ophører", u"udløber", u"none", u"no", u"ends"});
}

std::optional<DataRoleKind> dataRoleKindOf(const QString &text)
{
    const QStringList words = headingWords(text);
    if (hasAnyWord(words, {u"dataansvarlig*", u"controller*"}))
        return DataRoleKind::Controller;
    if (hasAnyWord(words, {u"underdatabehandler*", u"underbehandler*", u"under", u"sub", u"subprocessor*"}))
        return DataRoleKind::SubProcessor;
    if (hasAnyWord(words, {u"databehandler*", u"processor*"}))
        return DataRoleKind::Processor;
    return std::nullopt;
}

std::variant<Value, Message> wordOfCell(const Column &column, const QString &text)
{
    if (column.name == "renewal") {
        if (isNoRenewal(text))
            return Value();
        if (const auto renewal = renewalOf(text))
            return Value(*renewal);
        return Message{QT_TRANSLATE_NOOP("Messages", "Write automatic, option or none.")};
    }
    if (column.name == "role") {
        if (const auto role = dataRoleKindOf(text))
            return Value(*role);
        return Message{QT_TRANSLATE_NOOP("Messages", "Write controller, processor or sub-processor.")};
    }
    if (const auto kind = kindOf(text))
        return Value(*kind);
    return Message{QT_TRANSLATE_NOOP("Messages", "Write municipality, supplier, third-party supplier, authority, association or company.")};
}

/// "6", "6 mdr.", "½ år" is not read, "1 år" is 12.
std::optional<qint64> monthsOf(const Cell &cell)
{
    if (const auto number = numberOf(cell); number && !number->percent && number->value == std::floor(number->value))
        return static_cast<qint64>(number->value);
    const QStringList words = headingWords(cell.text);
    bool isNumber = false;
    const qint64 count = words.value(0).toLongLong(&isNumber);
    if (!isNumber || words.size() < 2)
        return std::nullopt;
    const QStringList unit{words[1]};
    if (hasAnyWord(unit, {u"md*", u"måned*", u"month*"}))
        return count;
    if (hasAnyWord(unit, {u"år", u"year*"}))
        return count * 12;
    return std::nullopt;
}

std::optional<bool> truthOf(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Boolean)
        return cell.truth;
    const QStringList words = headingWords(cell.text);
    if (hasAnyWord(words, {u"nej", u"no", u"ikke", u"inaktiv", u"lukket", u"udfaset", u"falsk", u"false", u"0"}))
        return false;
    if (hasAnyWord(words, {u"ja", u"yes", u"x", u"aktiv", u"drift", u"sand", u"true", u"1", u"active"}))
        return true;
    return std::nullopt;
}

QString codeOf(const QString &text)
{
    const QString clean = text.trimmed();
    bool isNumber = false;
    clean.toInt(&isNumber);
    return isNumber && clean.size() < 4 ? clean.rightJustified(4, u'0') : clean;
}

} // namespace

std::variant<Value, Message> valueOfCell(const Column &column, const Cell &cell)
{
    switch (column.kind) {
    case FieldKind::Date: {
        const auto day = wallTimeOf(cell);
        if (day && day->date.isValid())
            return Value(day->date);
        return Message{QT_TRANSLATE_NOOP("Messages", "Write the date as 23-11-2026.")};
    }
    case FieldKind::Integer: {
        const auto months = monthsOf(cell);
        if (months)
            return Value(*months);
        return Message{QT_TRANSLATE_NOOP("Messages", "Write a whole number of months.")};
    }
    case FieldKind::Boolean: {
        const auto truth = truthOf(cell);
        if (truth)
            return Value(*truth);
        return Message{QT_TRANSLATE_NOOP("Messages", "Write yes or no.")};
    }
    case FieldKind::Enumeration:
        return wordOfCell(column, cell.text);
    default:
        return Value(column.name == "municipality_code" ? codeOf(cell.text) : cleanText(cell.text));
    }
}

} // namespace driftsraad
