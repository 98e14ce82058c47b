#include "core/agreements/registerplanner.h"

#include "core/agreements/dataroles.h"
#include "core/agreements/operations.h"
#include "core/agreements/registercells.h"
#include "core/base/cpr.h"
#include "core/base/text.h"
#include "core/exchange/headingtext.h"
#include "core/parties/municipality.h"
#include "core/parties/operations.h"
#include "core/storage/history.h"

#include <algorithm>

namespace driftsraad {

namespace {

constexpr ImportSection planOrder[] = {ImportSection::Organisations, ImportSection::Solutions, ImportSection::Persons,
                                       ImportSection::Contracts,     ImportSection::Parties,   ImportSection::DataRoles};

QList<Value> emptyValues(ImportSection section)
{
    switch (section) {
    case ImportSection::Organisations:
        return table<Organisation>().values(Organisation{});
    case ImportSection::Persons:
        return table<Person>().values(Person{});
    case ImportSection::Solutions:
        return table<Solution>().values(Solution{});
    case ImportSection::Contracts:
        return table<Contract>().values(Contract{});
    case ImportSection::Parties:
        return table<ContractParty>().values(ContractParty{});
    case ImportSection::DataRoles:
        return table<DataRole>().values(DataRole{});
    }
    return {};
}

/// The municipalities together are nobody in the register: who is meant stands in words.
bool meansTheMunicipalities(const QString &written)
{
    return hasAnyWord(headingWords(written), {u"kommunerne", u"kommuner", u"municipalities"});
}

bool isPlaceAbove(const Column &column)
{
    return column.references == &FieldTraits<Id<DataRole>>::references;
}

} // namespace

RegisterPlanner::RegisterPlanner(Reader &reader, const RegisterImport &import, RegisterGround ground)
    : m_reader(reader), m_import(import), m_ground(std::move(ground))
{
}

RegisterImportPlan RegisterPlanner::plan()
{
    for (const ImportSection section : planOrder) {
        for (const RegisterTable &table : m_import.layout.tables) {
            if (table.skipped || table.section != section)
                continue;
            for (int row = table.firstRow; row <= table.lastRow; ++row)
                planRow(table, row);
        }
    }
    return m_plan;
}

Value &RegisterPlanner::value(Reading *reading, const char *column) const
{
    return reading->planned.after[tableOf(reading->table.section).indexOf(column)];
}

void RegisterPlanner::addProblem(int place, const Message &message, Reading *reading) const
{
    const Sheet &sheet = sheetOf(reading->table);
    RowProblem problem{.row = reading->row + 1, .message = message};
    if (place >= 0) {
        problem.cell = sheet.name.isEmpty() ? cellName(reading->row, place) : sheet.name + u'!' + cellName(reading->row, place);
        problem.heading = reading->table.headings.value(place);
        problem.written = sheet.at(reading->row, place).text;
    }
    reading->planned.problems.append(problem);
}

/// The organisation or solution that a row makes because a person said so.
qint64 RegisterPlanner::create(const UnknownName &name, OrganisationKind kind)
{
    const ImportSection section = name.isSolution ? ImportSection::Solutions : ImportSection::Organisations;
    PlannedRow planned{.section = section, .id = --m_next, .name = name.name};
    planned.after = emptyValues(section);
    planned.after[tableOf(section).indexOf("name")] = Value(name.name);
    if (!name.isSolution)
        planned.after[tableOf(section).indexOf("kind")] = Value(kind);
    m_ground.note(section, planned.id, planned.after);
    m_plan.rows.append(planned);
    return planned.id;
}

/// The record that a text in a reference column means; 0 where the row cannot be taken for it.
qint64 RegisterPlanner::refer(const Column &column, const QString &written, int place, Reading *reading)
{
    const bool isSolution = column.references == &FieldTraits<Id<Solution>>::references;
    const bool isContract = column.references == &FieldTraits<Id<Contract>>::references;
    const qint64 id = isSolution ? m_ground.solution(written) : isContract ? m_ground.contract(written) : m_ground.organisation(written);
    if (id != 0)
        return id;
    if (isContract) {
        addProblem(place, {QT_TRANSLATE_NOOP("Messages", "The register has no contract %1. Import or add it first."), {written}}, reading);
        return 0;
    }
    const NameChoice choice = m_import.names.value(foldName(written));
    if (choice.kind == NameChoice::Kind::Existing)
        return choice.id;
    if (choice.kind == NameChoice::Kind::Create)
        return create({.name = written, .isSolution = isSolution},
                      reading->table.section == ImportSection::Persons ? OrganisationKind::Company : OrganisationKind::Supplier);
    const auto known = std::find_if(m_plan.unknown.begin(), m_plan.unknown.end(), [&](const UnknownName &name) {
        return foldName(name.name) == foldName(written) && name.isSolution == isSolution;
    });
    if (known == m_plan.unknown.end())
        m_plan.unknown.append({.name = written, .isSolution = isSolution, .rows = 1});
    else
        ++known->rows;
    const Message message = choice.kind == NameChoice::Kind::LeaveOut
                                ? Message{QT_TRANSLATE_NOOP("Messages", "Left out, because %1 is left out."), {written}}
                                : Message{QT_TRANSLATE_NOOP("Messages", "%1 is not in the register. Say at the left which one it is."), {written}};
    addProblem(place, message, reading);
    return 0;
}

/// First and last name in columns of their own.
void RegisterPlanner::readName(Reading *reading)
{
    QStringList parts;
    for (const QByteArray &field : {firstName, lastName}) {
        const qsizetype column = reading->table.fields.indexOf(field);
        if (column >= 0)
            parts.append(cleanText(sheetOf(reading->table).at(reading->row, static_cast<int>(column)).text));
    }
    parts.removeAll(QString());
    if (parts.isEmpty() || reading->filled.contains("name"))
        return;
    value(reading, "name") = Value(parts.join(u' '));
    reading->filled.append("name");
}

/// On whose behalf: known once the row's solution and role are.
void RegisterPlanner::readPlaceAbove(Reading *reading)
{
    const qsizetype place = reading->table.fields.indexOf("parent");
    const QString written = place < 0 ? QString() : cleanText(sheetOf(reading->table).at(reading->row, static_cast<int>(place)).text);
    const auto role = static_cast<DataRoleKind>(value(reading, "role").integer());
    const qint64 solution = value(reading, "solution").integer();
    if (!written.isEmpty() && solution != 0) {
        const qint64 above = m_ground.placeAbove(solution, written, role);
        if (above == 0)
            addProblem(static_cast<int>(place),
                       {QT_TRANSLATE_NOOP("Messages", "%1 has no role above in the solution, or more than one. Import that row first, or choose it in the register."), {written}},
                       reading);
        value(reading, "parent") = above == 0 ? Value() : Value(above);
        reading->filled.append("parent");
    } else if (const auto refusal = refusedPlace(role, std::nullopt); refusal && reading->planned.problems.isEmpty()) {
        addProblem(static_cast<int>(place), *refusal, reading);
    }
}

void RegisterPlanner::readCell(int place, Reading *reading)
{
    const TableDescription &description = tableOf(reading->table.section);
    const QByteArray &fieldName = reading->table.fields[place];
    const Cell &cell = sheetOf(reading->table).at(reading->row, place);
    if (!fieldName.isEmpty() && cell.text.size() >= 10 && looksLikeCpr(cell.text))
        addProblem(place, {QT_TRANSLATE_NOOP("Messages", "This looks like a CPR number, which the register never keeps. Take it out of the file.")}, reading);
    const int index = fieldName.isEmpty() ? -1 : description.indexOf(fieldName);
    const QString written = cleanText(cell.text);
    if (index < 0 || written.isEmpty())
        return;
    const Column &field = description.columns()[index];
    if (isPlaceAbove(field))
        return;
    if (field.references && reading->table.section == ImportSection::DataRoles && fieldName == "organisation" && meansTheMunicipalities(written)) {
        value(reading, "party") = Value(written);
        reading->filled.append("party");
        return;
    }
    if (field.references) {
        if (const qint64 id = refer(field, written, place, reading); id != 0)
            reading->planned.after[index] = Value(id);
    } else {
        const auto read = valueOfCell(field, cell);
        if (std::holds_alternative<Message>(read))
            addProblem(place, std::get<Message>(read), reading);
        else
            reading->planned.after[index] = std::get<Value>(read);
    }
    reading->filled.append(field.name);
}

void RegisterPlanner::readCells(Reading *reading)
{
    for (int place = 0; place < reading->table.fields.size(); ++place)
        readCell(place, reading);
    if (reading->table.section == ImportSection::Persons)
        readName(reading);
}

/// What follows from the rest of the row.
void RegisterPlanner::complete(Reading *reading)
{
    if (reading->table.section == ImportSection::Organisations)
        completeOrganisation(reading);
    else if (reading->table.section == ImportSection::DataRoles)
        readPlaceAbove(reading);
    reading->planned.name = nameOf(reading->planned);
}

/// A municipality's kind, code and own name; the kind that the table stands for.
void RegisterPlanner::completeOrganisation(Reading *reading)
{
    Value &name = value(reading, "name");
    Value &code = value(reading, "municipality_code");
    Value &kind = value(reading, "kind");
    const auto municipality = findMunicipality(code.text().isEmpty() ? name.text() : code.text());
    const bool mayBe = !reading->filled.contains("kind") || kind.integer() == static_cast<qint64>(OrganisationKind::Municipality);
    if (municipality && mayBe) {
        name = Value(officialName(*municipality));
        code = Value(municipality->code);
        kind = Value(OrganisationKind::Municipality);
    } else if (!reading->filled.contains("kind")) {
        kind = Value(foldName(name.text()) == QLatin1String("kombit") ? OrganisationKind::Kombit : reading->table.kind);
    }
}

/// A record's own name; a part's is its owner's and that of whom it is about.
QString RegisterPlanner::nameOf(const PlannedRow &planned) const
{
    const TableDescription &description = tableOf(planned.section);
    const auto named = [&](ImportSection section, const char *column) {
        const QList<Value> values = m_ground.values(section, planned.after[description.indexOf(column)].integer());
        return values.isEmpty() ? QString() : values[tableOf(section).indexOf("name")].text();
    };
    if (planned.section != ImportSection::Parties && planned.section != ImportSection::DataRoles)
        return planned.after[description.indexOf("name")].text();
    const bool isParty = planned.section == ImportSection::Parties;
    QStringList parts{isParty ? named(ImportSection::Contracts, "contract") : named(ImportSection::Solutions, "solution"),
                      named(ImportSection::Organisations, "organisation")};
    if (!isParty)
        parts.append(planned.after[description.indexOf("party")].text());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// The register's record that the row is; 0: none.
qint64 RegisterPlanner::known(const PlannedRow &planned) const
{
    const TableDescription &description = tableOf(planned.section);
    const auto text = [&](const char *column) { return planned.after[description.indexOf(column)].text(); };
    switch (planned.section) {
    case ImportSection::Organisations:
        return m_ground.organisation(text("municipality_code").isEmpty() ? text("name") : text("municipality_code"));
    case ImportSection::Persons:
        return m_ground.person(text("email"), text("name"), planned.after[description.indexOf("organisation")].integer());
    case ImportSection::Solutions:
        return m_ground.solution(text("name"));
    case ImportSection::Contracts:
        return m_ground.contract(text("number").isEmpty() ? text("name") : text("number"));
    case ImportSection::Parties:
        return m_ground.party(planned.after);
    case ImportSection::DataRoles:
        return m_ground.dataRole(planned.after);
    }
    return 0;
}

QList<Problem> RegisterPlanner::problemsOf(const PlannedRow &planned) const
{
    // What the plan adds has no number yet; one that nothing has stands in for it.
    constexpr qint64 standIn = qint64{1} << 60;
    QList<Value> values = planned.after;
    for (int i = 0; i < values.size(); ++i) {
        if (tableOf(planned.section).columns()[i].references && values[i].integer() < 0)
            values[i] = Value(standIn - values[i].integer());
    }
    switch (planned.section) {
    case ImportSection::Organisations:
        return problems(table<Organisation>().record(0, 0, values));
    case ImportSection::Persons:
        return problems(table<Person>().record(0, 0, values));
    case ImportSection::Solutions:
        return problems(table<Solution>().record(0, 0, values));
    case ImportSection::Contracts:
        return problems(table<Contract>().record(0, 0, values));
    case ImportSection::Parties: {
        const auto party = table<ContractParty>().record(0, 0, planned.after);
        if (party.contract.value == 0)
            return {Problem{"contract", {QT_TRANSLATE_NOOP("Messages", "Say which contract it is a party of.")}}};
        const QList<Value> held = m_ground.values(ImportSection::Contracts, party.contract.value);
        if (!held.isEmpty() && isMainParty(table<Contract>().record(0, 0, held), party.organisation))
            return {Problem{"organisation", {QT_TRANSLATE_NOOP("Messages", "It is the contract's holder or supplier already.")}}};
        return problems(table<ContractParty>().record(0, 0, values));
    }
    case ImportSection::DataRoles: {
        const auto role = table<DataRole>().record(0, 0, values);
        if (!role.solution.isValid())
            return {Problem{"solution", {QT_TRANSLATE_NOOP("Messages", "Say which solution the role is in.")}}};
        return problems(role);
    }
    }
    return {};
}

/// Finds the record that the row is, and says what becomes of it.
void RegisterPlanner::settle(Reading *reading)
{
    PlannedRow &planned = reading->planned;
    planned.id = known(planned);
    if (planned.id != 0 && m_planned.contains(planned.id)) {
        planned.action = RowAction::Repeated;
        planned.changes.append({{QT_TRANSLATE_NOOP("Messages", "The same as row %1"), {qint64{m_planned.value(planned.id)}}}, {}, {}});
        return;
    }
    if (planned.id > 0)
        merge(reading);
    for (const Problem &problem : planned.problems.isEmpty() ? problemsOf(planned) : QList<Problem>())
        addProblem(static_cast<int>(reading->table.fields.indexOf(problem.field)), problem.message, reading);
    if (!planned.problems.isEmpty())
        planned.action = RowAction::Problem;
    else if (planned.id == 0)
        planned.id = --m_next;
    if (planned.action == RowAction::Add)
        m_ground.note(reading->table.section, planned.id, planned.after);
    if (planned.action != RowAction::Problem)
        m_planned.insert(planned.id, planned.row);
}

Message RegisterPlanner::inWords(const Column &column, const Value &value) const
{
    if (!column.references || value.integer() >= 0)
        return valueInWords(m_reader, column, value);
    for (const PlannedRow &row : m_plan.rows) {
        if (row.id == value.integer())
            return Message::verbatim(row.name);
    }
    return {};
}

/// What the file fills in goes over what the register has; the rest stays, and so does the register's spelling of a name.
void RegisterPlanner::merge(Reading *reading)
{
    PlannedRow &planned = reading->planned;
    const TableDescription &description = tableOf(planned.section);
    const bool keepsName = planned.section == ImportSection::Organisations || planned.section == ImportSection::Solutions;
    const QByteArray kept = keepsName ? "name" : planned.section == ImportSection::Parties ? "role" : planned.section == ImportSection::DataRoles ? "party" : "";
    const QList<Value> read = planned.after;
    planned.before = m_ground.values(planned.section, planned.id);
    planned.after = planned.before;
    planned.action = RowAction::Same;
    for (int i = 0; i < read.size(); ++i) {
        const Column &column = description.columns()[i];
        if (!reading->filled.contains(column.name) || column.name == kept || isSame(read[i], planned.before[i]) || !m_import.updateExisting)
            continue;
        planned.after[i] = read[i];
        planned.action = RowAction::Change;
        planned.changes.append({column.label, inWords(column, planned.before[i]), inWords(column, read[i])});
    }
}

void RegisterPlanner::planRow(const RegisterTable &table, int row)
{
    if (row >= sheetOf(table).rows.size() || sheetOf(table).rows[row].isEmpty())
        return;
    Reading reading{.table = table, .row = row, .planned = {.section = table.section, .sheet = table.sheet, .row = row + 1, .after = emptyValues(table.section)}};
    readCells(&reading);
    if (reading.filled.isEmpty() && reading.planned.problems.isEmpty())
        return;
    complete(&reading);
    settle(&reading);
    m_plan.rows.append(reading.planned);
}

} // namespace driftsraad
