#include "core/incidents/incidentlistlayout.h"

#include "core/base/text.h"
#include "core/exchange/headingtext.h"
#include "core/exchange/rememberedtables.h"
#include "core/exchange/tableplace.h"
#include "core/incidents/incident.h"
#include "core/incidents/incidentcells.h"

#include <algorithm>

namespace driftsraad {

namespace {

/// A supplier's table of outages has three of them: solution, start and cause.
constexpr int headingsOfAList = 4;

/// A field and the words of its headings. The first that fits counts, so the special stand before the general.
struct FieldWords {
    QByteArray field{};
    QList<QStringView> words{};
};

const QList<FieldWords> &fieldWords()
{
    static const QList<FieldWords> all{
        {"origin", {u"nr", u"nummer", u"sagsnr", u"sagsnummer", u"sagsid", u"id", u"incident", u"hændelsesnr", u"hændelsesnummer", u"ticket", u"number", u"no",
                    u"reference", u"ref", u"sag"}},
        {"closed_at", {u"lukket", u"afsluttet", u"lukketid*", u"lukkedato", u"closed"}},
        {"restored_at", {u"løst", u"afhjulpet", u"genoprettet", u"retableret", u"løsningstid*", u"resolved", u"restored"}},
        {"reported_at", {u"meldt", u"anmeldt", u"indmeldt", u"oprettet", u"rapporteret", u"modtaget", u"reported", u"created", u"opened", u"dato", u"date"}},
        {"occurred_at", {u"opstået", u"indtruffet", u"opstod", u"start*", u"begyndt", u"occurred", u"began"}},
        {"reported_by", {u"melder", u"anmelder", u"indmelder", u"rekvirent", u"caller", u"reporter"}},
        {"acknowledged_at", {u"kvitteret", u"bekræftet", u"reageret", u"reaktion", u"påbegyndt", u"acknowledged", u"responded"}},
        {"third_party", {u"tredjepart*", u"underleverandør*", u"third"}},
        {"priority", {u"prioritet*", u"prio", u"p", u"priority", u"alvorlighed*", u"severity"}},
        {"state", {u"status", u"tilstand", u"state", u"fase"}},
        {"cause", {u"årsag*", u"cause", u"rootcause"}},
        {"support_level", {u"level", u"niveau", u"supportniveau", u"supportlevel"}},
        {"kind", {u"type", u"slags", u"art", u"kategori", u"kind", u"category"}},
        {"solution", {u"løsning", u"system*", u"it", u"tjeneste*", u"service", u"solution", u"produkt", u"applikation*"}},
        {"responsible", {u"ansvarlig*", u"tildelt", u"behandler*", u"assigned", u"assignee", u"owner", u"responsible"}},
        {"municipality", {u"kommune*", u"berørte", u"berørt", u"kunde*", u"municipalit*", u"affected"}},
        {"description", {u"beskrivelse*", u"detaljer", u"bemærkning*", u"note*", u"description", u"details", u"comment*"}},
        {"title", {u"titel", u"emne", u"overskrift", u"hændelse", u"fejl", u"kort", u"title", u"subject", u"summary", u"problem"}},
    };
    return all;
}

int knownHeadings(const Sheet &sheet, int row)
{
    QByteArrayList seen;
    for (const Cell &cell : sheet.rows[row]) {
        const QByteArray field = incidentFieldOf(cell.text);
        if (!field.isEmpty() && !seen.contains(field))
            seen.append(field);
    }
    return static_cast<int>(seen.size());
}

/// The fields of a table's columns, each in the first column that says it has it.
QByteArrayList proposedFields(const QStringList &headings)
{
    QByteArrayList fields;
    for (const QString &heading : headings)
        fields.append(incidentFieldOf(heading));
    // "Kort beskrivelse" is what others call the title, where nothing is called that.
    const auto describes = [&](qsizetype column) { return fields[column] == "description"; };
    qsizetype title = -1;
    for (qsizetype column = 0; column < fields.size() && !fields.contains("title"); ++column) {
        const bool isShort = hasAnyWord(headingWords(headings[column]), {u"kort", u"short"});
        if (describes(column) && (title < 0 || isShort))
            title = column;
        if (describes(column) && isShort)
            break;
    }
    if (title >= 0)
        fields[title] = "title";
    for (qsizetype column = 0; column < fields.size(); ++column) {
        const bool isFirst = fields.indexOf(fields[column]) == column;
        if (fields[column].isEmpty() || !isFirst)
            fields[column] = headings[column].trimmed().isEmpty() ? QByteArray() : noteField;
    }
    return fields;
}

/// Two headings that an incident list has, and no figure among them.
bool isHeaderRow(const Sheet &sheet, int row)
{
    const bool figures = std::any_of(sheet.rows[row].cbegin(), sheet.rows[row].cend(), [](const Cell &cell) { return cell.kind == Cell::Kind::Number; });
    return !figures && knownHeadings(sheet, row) >= 2;
}

} // namespace

const QList<IncidentListField> &incidentListFields()
{
    static const QList<IncidentListField> all = [] {
        QList<IncidentListField> fields{{"origin", {QT_TRANSLATE_NOOP("Messages", "Number in the list")}}};
        const TableDescription &description = table<Incident>();
        for (const char *name : {"title", "solution", "kind", "state", "priority", "cause", "reported_at", "occurred_at", "acknowledged_at", "restored_at", "closed_at",
                                 "responsible", "reported_by", "support_level", "third_party", "description"})
            fields.append(IncidentListField{name, description.columns()[description.indexOf(name)].label});
        fields.append(IncidentListField{"municipality", {QT_TRANSLATE_NOOP("Messages", "Affected municipalities")}});
        fields.append(IncidentListField{noteField, {QT_TRANSLATE_NOOP("Messages", "Note in the timeline")}});
        return fields;
    }();
    return all;
}

QByteArray incidentFieldOf(const QString &heading)
{
    const QStringList words = headingWords(heading);
    if (namesThirdParty(words))
        return "third_party";
    for (const FieldWords &field : fieldWords()) {
        if (hasAnyWord(words, field.words))
            return field.field;
    }
    return {};
}

IncidentListLayout proposeIncidentLayout(const Workbook &workbook)
{
    IncidentListLayout layout;
    for (int index = 0; index < workbook.sheets.size(); ++index) {
        const Sheet &sheet = workbook.sheets[index];
        if (sheet.hidden || sheet.rows.isEmpty())
            continue;
        for (const TablePlace &place : tablesOn(sheet, [&](int row) { return isHeaderRow(sheet, row); })) {
            IncidentListTable table{.sheet = index, .headerRow = place.headerRow, .firstRow = place.firstRow, .lastRow = place.lastRow, .headings = place.headings};
            table.fields = proposedFields(place.headings);
            layout.tables.append(table);
        }
    }
    return layout;
}

bool looksLikeIncidentList(const Workbook &workbook)
{
    const QList<IncidentListTable> tables = proposeIncidentLayout(workbook).tables;
    return std::any_of(tables.cbegin(), tables.cend(), [](const IncidentListTable &table) {
        const auto known = std::count_if(table.fields.cbegin(), table.fields.cend(), [](const QByteArray &field) { return !field.isEmpty() && field != noteField; });
        return known >= headingsOfAList;
    });
}

QString IncidentListLayout::layout() const
{
    QList<QStringList> headings;
    for (const IncidentListTable &table : tables)
        headings.append(table.headings);
    return layoutKey(headings);
}

QByteArray IncidentListLayout::toJson() const
{
    QList<RememberedTable> all;
    for (const IncidentListTable &table : tables)
        all.append({table.headings, table.fields});
    return rememberTables(all);
}

IncidentListLayout recallIncidentLayout(const QByteArray &remembered, const IncidentListLayout &proposed)
{
    const auto isField = [](const QByteArray &name) {
        const QList<IncidentListField> &known = incidentListFields();
        return std::any_of(known.cbegin(), known.cend(), [&name](const IncidentListField &field) { return field.name == name; });
    };
    IncidentListLayout layout = proposed;
    for (IncidentListTable &table : layout.tables) {
        const auto known = rememberedTable(remembered, table.headings);
        if (!known)
            continue;
        for (qsizetype i = 0; i < table.fields.size(); ++i)
            table.fields[i] = isField(known->fields[i]) ? known->fields[i] : QByteArray();
    }
    return layout;
}

} // namespace driftsraad
