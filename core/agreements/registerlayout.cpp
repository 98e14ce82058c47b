#include "core/agreements/registerlayout.h"

#include "core/base/text.h"
#include "core/exchange/headingtext.h"
#include "core/exchange/rememberedtables.h"
#include "core/exchange/tableplace.h"

#include <algorithm>

namespace driftsraad {

namespace {

/// A field and the words of its headings. The first that fits counts, so the special stand before the general.
struct FieldWords {
    QByteArray field{};
    QList<QStringView> words{};
};

QList<FieldWords> organisationWords()
{
    return {{"municipality_code", {u"kommunekode*", u"kommunenr*", u"kommunenummer", u"kode", u"code"}},
            {"kind", {u"type", u"art", u"slags", u"kind", u"organisationstype"}},
            {"phone", {u"telefon*", u"tlf", u"mobil*", u"phone", u"hovednummer"}},
            {"email", {u"mail*", u"email*", u"epost", u"hovedpostkasse", u"postkasse"}},
            {"note", {u"note*", u"bemærkning*", u"kommentar*", u"remark*", u"comment*"}},
            {"name", {u"navn*", u"organisation*", u"kommune", u"kommuner", u"kommunenavn", u"firma*", u"virksomhed*", u"leverandør*", u"name", u"company",
                      u"municipality", u"supplier", u"organization", u"myndighed"}}};
}

QList<FieldWords> personWords()
{
    return {{firstName, {u"fornavn*", u"first"}},
            {lastName, {u"efternavn*", u"last", u"surname"}},
            {"phone", {u"telefon*", u"tlf", u"mobil*", u"phone", u"direkte"}},
            {"email", {u"mail*", u"email*", u"epost"}},
            {"title", {u"titel", u"stilling*", u"rolle", u"funktion", u"title", u"position", u"role"}},
            {"organisation", {u"organisation*", u"kommune*", u"firma*", u"virksomhed*", u"arbejdssted", u"arbejdsgiver", u"leverandør*", u"ansat", u"company",
                              u"employer", u"municipality", u"supplier", u"myndighed"}},
            {"note", {u"note*", u"bemærkning*", u"kommentar*", u"remark*", u"comment*"}},
            {"name", {u"navn*", u"person*", u"kontakt*", u"medarbejder*", u"name", u"contact"}}};
}

QList<FieldWords> solutionWords()
{
    return {{"supplier", {u"leverandør*", u"supplier", u"vendor"}},
            {"service_hours", {u"driftstid*", u"servicetid*", u"åbningstid*", u"hours"}},
            {"description", {u"beskrivelse*", u"formål*", u"description", u"purpose"}},
            {"active", {u"aktiv*", u"drift", u"status", u"active", u"operation"}},
            {"name", {u"løsning*", u"it", u"system*", u"navn*", u"solution*", u"name", u"tjeneste*"}}};
}

QList<FieldWords> contractWords()
{
    return {{"notice_months", {u"opsigelse*", u"varsel*", u"notice"}},
            {"renewal_months", {u"fornyes", u"forlænges", u"fornyelsesperiode*", u"forlængelsesperiode*", u"renewed"}},
            {"renewal", {u"fornyelse*", u"forlængelse*", u"option*", u"renewal", u"renews"}},
            {"parent", {u"hovedkontrakt*", u"hovedaftale*", u"overordnet*", u"parent", u"under"}},
            {"number", {u"nr", u"nummer", u"kontraktnr", u"kontraktnummer", u"aftalenr", u"journalnr", u"journalnummer", u"sagsnr", u"sagsnummer", u"number", u"no"}},
            {"valid_from", {u"fra", u"start*", u"ikraft*", u"begynd*", u"from", u"commence*"}},
            {"valid_to", {u"til", u"slut*", u"udløb*", u"ophør*", u"to", u"end*", u"expir*", u"until"}},
            {"holder", {u"kontraktholder*", u"holder*", u"kunde*", u"ejer*", u"køber*", u"indehaver*", u"customer", u"owner"}},
            {"supplier", {u"leverandør*", u"supplier", u"vendor"}},
            {"solution", {u"løsning*", u"system*", u"solution*"}},
            {"note", {u"note*", u"bemærkning*", u"kommentar*", u"remark*", u"comment*"}},
            {"name", {u"kontrakt*", u"aftale*", u"navn*", u"contract*", u"agreement*", u"name", u"titel"}}};
}

QList<FieldWords> partyWords()
{
    return {{"organisation", {u"part", u"parter", u"kontraktpart*", u"party"}},
            {"role", {u"rolle*", u"role", u"funktion"}},
            {"contract", {u"kontrakt*", u"aftale*", u"contract", u"agreement"}},
            {"organisation", {u"organisation*", u"kommune", u"virksomhed*", u"navn*", u"company", u"municipality", u"name"}}};
}

QList<FieldWords> dataRoleWords()
{
    return {{"parent", {u"vegne", u"behalf"}},
            {"agreement", {u"databehandleraftale*", u"instruks*", u"aftale*", u"agreement", u"instruction"}},
            {"contract", {u"kontrakt*", u"contract"}},
            {"valid_from", {u"fra", u"start*", u"from"}},
            {"valid_to", {u"til", u"slut*", u"to", u"until"}},
            {"party", {u"ord", u"words"}},
            {"role", {u"rolle*", u"datarolle*", u"role"}},
            {"solution", {u"løsning*", u"system*", u"solution*", u"it"}},
            {"organisation", {u"organisation*", u"part", u"navn*", u"databehandler*", u"leverandør*", u"virksomhed*", u"company", u"name"}}};
}

const QList<FieldWords> &wordsOf(ImportSection section)
{
    static const QList<FieldWords> all[] = {organisationWords(), personWords(), solutionWords(), contractWords(), partyWords(), dataRoleWords()};
    return all[static_cast<int>(section)];
}

/// The words of a sheet's name, or of a heading, that only one section has.
std::optional<ImportSection> namedSection(const QString &text)
{
    const QStringList words = headingWords(text);
    if (hasAnyWord(words, {u"parter", u"kontraktpart*", u"parties"}))
        return ImportSection::Parties;
    if (hasAnyWord(words, {u"datarolle*", u"roller", u"roles", u"databehandler*"}))
        return ImportSection::DataRoles;
    if (hasAnyWord(words, {u"kontrakt*", u"aftale*", u"contract*", u"agreement*"}))
        return ImportSection::Contracts;
    if (hasAnyWord(words, {u"person*", u"kontakt*", u"medarbejder*", u"people", u"contact*"}))
        return ImportSection::Persons;
    if (hasAnyWord(words, {u"løsning*", u"system*", u"solution*"}))
        return ImportSection::Solutions;
    if (hasAnyWord(words, {u"organisation*", u"kommuner", u"leverandører", u"virksomheder", u"municipalities", u"suppliers"}))
        return ImportSection::Organisations;
    return std::nullopt;
}

OrganisationKind kindOfWords(const QString &text)
{
    const QStringList words = headingWords(text);
    if (hasAnyWord(words, {u"kommune*", u"municipal*"}))
        return OrganisationKind::Municipality;
    if (hasAnyWord(words, {u"virksomhed*", u"firma*", u"compan*"}))
        return OrganisationKind::Company;
    if (hasAnyWord(words, {u"myndighed*", u"authorit*"}))
        return OrganisationKind::Authority;
    return OrganisationKind::Supplier;
}

int knownHeadings(ImportSection section, const QStringList &headings)
{
    int known = 0;
    QByteArrayList seen;
    for (const QString &heading : headings) {
        const QByteArray field = fieldOfHeading(section, heading);
        known += !field.isEmpty() && !seen.contains(field);
        seen.append(field);
    }
    return known;
}

ImportSection sectionOf(const QString &sheetName, const QStringList &headings, ImportSection preferred)
{
    const auto score = [&](ImportSection section) {
        // The sheet's name and then the place where the person stands decide between equals.
        return knownHeadings(section, headings) * 4 + (namedSection(sheetName) == section ? 2 : 0) + (section == preferred ? 1 : 0);
    };
    const QList<ImportSection> &all = importSections();
    return *std::max_element(all.cbegin(), all.cend(), [&](ImportSection left, ImportSection right) { return score(left) < score(right); });
}

QStringList textsOf(const Sheet &sheet, int row)
{
    QStringList texts;
    for (const Cell &cell : sheet.rows[row])
        texts.append(cell.text);
    return texts;
}

/// A heading rather than a name that begins like one ("Leverandør" and not "Leverandør A A/S").
bool readsAsHeading(const QString &text)
{
    return headingWords(text).size() <= 2 && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit() || c == u'@'; });
}

/// How many headings one section knows at most.
int mostKnownHeadings(const QStringList &texts)
{
    int most = 0;
    for (const ImportSection section : importSections())
        most = std::max(most, knownHeadings(section, texts));
    return most;
}

/// A title such as "Organisationer" above the headings themselves.
bool isTitleOf(const Sheet &sheet, int below)
{
    const QStringList texts = textsOf(sheet, below);
    return mostKnownHeadings(texts) >= 2 && std::all_of(texts.cbegin(), texts.cend(), &readsAsHeading);
}

/// Whether what looks like a heading is a value: it stands below another row's in its own column ("Leverandør" under "Type").
bool repeatsValue(const Sheet &sheet, int row)
{
    const QStringList texts = textsOf(sheet, row);
    const auto isKnown = [](const QString &text) { return !text.isEmpty() && mostKnownHeadings({text}) > 0; };
    for (int above = row - 1; above > 0 && !sheet.rows[above].isEmpty() && !sheet.rows[above - 1].isEmpty(); --above) {
        const QStringList before = textsOf(sheet, above);
        for (qsizetype column = 0; column < texts.size(); ++column) {
            if (isKnown(texts[column]) && before.value(column) == texts[column])
                return true;
        }
    }
    return false;
}

/// Two headings that one section knows; or one, where nothing on its row could be a record's and the headings do not follow.
bool isHeaderRow(const Sheet &sheet, int row)
{
    const QStringList texts = textsOf(sheet, row);
    const qsizetype filled = std::count_if(texts.cbegin(), texts.cend(), [](const QString &text) { return !text.isEmpty(); });
    const bool figures = std::any_of(sheet.rows[row].cbegin(), sheet.rows[row].cend(), [](const Cell &cell) { return cell.kind == Cell::Kind::Number; });
    if (filled == 0 || figures)
        return false;
    const int known = mostKnownHeadings(texts);
    const int next = nextFilledRow(sheet, row);
    const bool alone = known == 1 && std::all_of(texts.cbegin(), texts.cend(), &readsAsHeading) && next < sheet.rows.size();
    return known >= 2 || (alone && !(filled == 1 && isTitleOf(sheet, next)) && !repeatsValue(sheet, row));
}

/// A block without headings: what can be told by the look of its first row.
RegisterTable withoutHeadings(const Sheet &sheet, int index, ImportSection section)
{
    RegisterTable table{.sheet = index, .section = section};
    table.firstRow = std::min(nextFilledRow(sheet, -1), static_cast<int>(sheet.rows.size()) - 1);
    table.lastRow = static_cast<int>(sheet.rows.size()) - 1;
    QStringList texts = textsOf(sheet, table.firstRow);
    while (texts.size() < sheet.columnCount())
        texts.append(QString());
    for (qsizetype column = 0; column < texts.size(); ++column) {
        table.headings.append(QString());
        QByteArray field;
        if (column == 0)
            field = "name";
        else if (texts[column].contains(u'@') && section != ImportSection::Contracts && section != ImportSection::Solutions)
            field = "email";
        table.fields.append(field);
    }
    return table;
}

} // namespace

QList<RegisterField> registerFields(ImportSection section)
{
    static const QList<QByteArrayList> names{{"name", "kind", "municipality_code", "phone", "email", "note"},
                                             {"name", "organisation", "title", "phone", "email", "note"},
                                             {"name", "supplier", "service_hours", "description", "active"},
                                             {"name", "number", "solution", "supplier", "holder", "valid_from", "valid_to", "notice_months", "renewal", "renewal_months",
                                              "parent", "note"},
                                             {"contract", "organisation", "role"},
                                             {"solution", "role", "organisation", "party", "parent", "agreement", "contract", "valid_from", "valid_to"}};
    const TableDescription &description = tableOf(section);
    QList<RegisterField> fields;
    for (const QByteArray &name : names[static_cast<int>(section)])
        fields.append({name, description.columns()[description.indexOf(name)].label});
    if (section == ImportSection::Persons) {
        fields.append({firstName, {QT_TRANSLATE_NOOP("Messages", "First name")}});
        fields.append({lastName, {QT_TRANSLATE_NOOP("Messages", "Last name")}});
    }
    return fields;
}

QByteArray fieldOfHeading(ImportSection section, const QString &heading)
{
    const QStringList words = headingWords(heading);
    // The register's own list has the day itself, which is worked out.
    if (hasAnyWord(words, {u"notice"}) && hasAnyWord(words, {u"by"}))
        return {};
    for (const FieldWords &field : wordsOf(section)) {
        if (hasAnyWord(words, field.words))
            return field.field;
    }
    return {};
}

RegisterTable asSection(RegisterTable table, ImportSection section)
{
    table.section = section;
    table.fields.clear();
    for (const QString &heading : std::as_const(table.headings)) {
        const QByteArray field = fieldOfHeading(section, heading);
        // The first heading that says it has it.
        table.fields.append(table.fields.contains(field) ? QByteArray() : field);
    }
    return table;
}

RegisterLayout proposeLayout(const Workbook &workbook, RegisterSection preferred)
{
    RegisterLayout layout;
    for (int index = 0; index < workbook.sheets.size(); ++index) {
        const Sheet &sheet = workbook.sheets[index];
        if (sheet.hidden || sheet.rows.isEmpty())
            continue;
        const auto places = tablesOn(sheet, [&](int row) { return isHeaderRow(sheet, row); });
        for (const TablePlace &place : places) {
            RegisterTable table{.sheet = index, .headerRow = place.headerRow, .firstRow = place.firstRow, .lastRow = place.lastRow, .headings = place.headings};
            const ImportSection section = sectionOf(sheet.name, place.headings, importSection(preferred));
            table.kind = kindOfWords(sheet.name + u' ' + place.headings.join(u' '));
            layout.tables.append(asSection(table, section));
        }
        if (places.isEmpty())
            layout.tables.append(withoutHeadings(sheet, index, importSection(preferred)));
    }
    return layout;
}

QString RegisterLayout::layout() const
{
    QList<QStringList> headings;
    for (const RegisterTable &table : tables)
        headings.append(table.headings);
    return layoutKey(headings);
}

QByteArray RegisterLayout::toJson() const
{
    QList<RememberedTable> all;
    for (const RegisterTable &table : tables)
        all.append({table.headings, table.fields, {{"section", static_cast<int>(table.section)}, {"kind", static_cast<int>(table.kind)}, {"skipped", table.skipped}}});
    return rememberTables(all);
}

RegisterLayout recallLayout(const QByteArray &remembered, const RegisterLayout &proposed)
{
    RegisterLayout layout = proposed;
    for (RegisterTable &table : layout.tables) {
        const auto known = rememberedTable(remembered, table.headings);
        const int section = known ? known->more["section"].toInt(-1) : -1;
        if (section < 0 || section >= importSections().size())
            continue;
        table.section = static_cast<ImportSection>(section);
        if (const auto kind = static_cast<OrganisationKind>(known->more["kind"].toInt()); organisationKinds().contains(kind))
            table.kind = kind;
        table.skipped = known->more["skipped"].toBool();
        const QList<RegisterField> fields = registerFields(table.section);
        for (qsizetype i = 0; i < table.fields.size(); ++i) {
            const QByteArray &field = known->fields[i];
            const bool there = std::any_of(fields.cbegin(), fields.cend(), [&field](const RegisterField &one) { return one.name == field; });
            table.fields[i] = there ? field : QByteArray();
        }
    }
    return layout;
}

} // namespace driftsraad
