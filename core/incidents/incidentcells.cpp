#include "core/incidents/incidentcells.h"

#include "core/exchange/headingtext.h"

namespace driftsraad {

namespace {

/// The one figure among a cell's words: "P2", "Prioritet 3", "2. level", "2nd".
std::optional<int> figureOf(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Number)
        return cell.number == static_cast<int>(cell.number) ? std::optional(static_cast<int>(cell.number)) : std::nullopt;
    std::optional<int> found;
    QString digits;
    for (const QChar c : cell.text + u' ') {
        if (c.isDigit()) {
            digits += c;
        } else if (!digits.isEmpty()) {
            if (found || digits.size() > 4)
                return std::nullopt;
            found = digits.toInt();
            digits.clear();
        }
    }
    return found;
}

} // namespace

bool namesThirdParty(const QStringList &words)
{
    return hasAnyWord(words, {u"3", u"3die", u"tredje"}) && hasAnyWord(words, {u"part", u"parts*"});
}

std::optional<IncidentKind> incidentKindOf(const QString &text)
{
    const QStringList words = headingWords(text);
    if (hasAnyWord(words, {u"sikkerhed*", u"security", u"brud", u"breach", u"databrud"}))
        return IncidentKind::Security;
    if (hasAnyWord(words, {u"servicevindue*", u"planlagt*", u"planned", u"maintenance", u"vedligehold*"}))
        return IncidentKind::PlannedWindow;
    if (hasAnyWord(words, {u"drift*", u"hændelse*", u"incident*", u"fejl*", u"nedbrud*", u"operation*", u"forstyrrelse*"}))
        return IncidentKind::Operational;
    return std::nullopt;
}

std::optional<IncidentState> incidentStateOf(const QString &text)
{
    const QStringList words = headingWords(text);
    if (hasAnyWord(words, {u"lukket", u"afsluttet", u"closed", u"done", u"færdig"}))
        return IncidentState::Closed;
    if (hasAnyWord(words, {u"løst", u"resolved", u"genoprettet", u"retableret", u"solved", u"rettet"}))
        return IncidentState::Resolved;
    // The supplier who is waited for is the one at work.
    if (hasAnyWord(words, {u"leverandør*", u"supplier", u"vendor"}) && hasAnyWord(words, {u"afventer", u"venter", u"hos", u"pending", u"with"}))
        return IncidentState::UnderInvestigation;
    if (namesThirdParty(words) || hasAnyWord(words, {u"tredjepart*", u"third", u"underleverandør*", u"afventer", u"venter", u"pending", u"hold"}))
        return IncidentState::AtThirdParty;
    if (hasAnyWord(words, {u"udredning", u"igang", u"gang", u"arbejde*", u"behandl*", u"åben", u"investigation", u"progress", u"open", u"aktiv", u"active"}))
        return IncidentState::UnderInvestigation;
    if (hasAnyWord(words, {u"ny", u"nye", u"new", u"oprettet", u"registreret"}))
        return IncidentState::New;
    return std::nullopt;
}

std::optional<IncidentCause> incidentCauseOf(const QString &text)
{
    const QStringList words = headingWords(text);
    if (namesThirdParty(words) || hasAnyWord(words, {u"tredjepart*", u"underleverandør*", u"third", u"ekstern*"}))
        return IncidentCause::ThirdParty;
    if (hasAnyWord(words, {u"kombit"}))
        return IncidentCause::Kombit;
    if (hasAnyWord(words, {u"kommune*", u"municipalit*", u"bruger*", u"kunde*"}))
        return IncidentCause::Municipality;
    if (hasAnyWord(words, {u"leverandør*", u"supplier*", u"vendor*"}))
        return IncidentCause::Supplier;
    if (hasAnyWord(words, {u"ukendt", u"unknown", u"uafklaret"}))
        return IncidentCause::Unknown;
    return std::nullopt;
}

std::optional<int> priorityOf(const Cell &cell)
{
    if (const auto figure = figureOf(cell))
        return *figure >= 1 && *figure <= 4 ? figure : std::nullopt;
    const QStringList words = headingWords(cell.text);
    if (hasAnyWord(words, {u"kritisk", u"critical", u"a"}))
        return 1;
    if (hasAnyWord(words, {u"høj", u"high", u"b", u"alvorlig"}))
        return 2;
    if (hasAnyWord(words, {u"mellem", u"medium", u"normal", u"middel", u"c"}))
        return 3;
    if (hasAnyWord(words, {u"lav", u"low", u"d", u"mindre"}))
        return 4;
    return std::nullopt;
}

std::optional<SupportLevel> supportLevelOf(const Cell &cell)
{
    const auto figure = figureOf(cell);
    return figure && *figure >= 1 && *figure <= 3 ? std::optional(static_cast<SupportLevel>(*figure)) : std::nullopt;
}

} // namespace driftsraad
