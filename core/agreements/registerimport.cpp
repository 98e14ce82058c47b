#include "core/agreements/registerimport.h"

#include "core/agreements/operations.h"
#include "core/agreements/registercells.h"
#include "core/agreements/registerground.h"
#include "core/agreements/registermapping.h"
#include "core/base/cpr.h"
#include "core/base/text.h"
#include "core/parties/operations.h"
#include "core/storage/history.h"

#include <algorithm>

namespace driftsraad {

namespace {

/// Organisations and solutions first: what the others refer to.
constexpr RegisterSection planOrder[] = {RegisterSection::Organisations, RegisterSection::Solutions, RegisterSection::Persons, RegisterSection::Contracts};

QList<Value> emptyValues(RegisterSection section)
{
    switch (section) {
    case RegisterSection::Organisations:
        return table<Organisation>().values(Organisation{});
    case RegisterSection::Persons:
        return table<Person>().values(Person{});
    case RegisterSection::Solutions:
        return table<Solution>().values(Solution{});
    case RegisterSection::Contracts:
        return table<Contract>().values(Contract{});
    }
    return {};
}

QList<Problem> problemsOf(RegisterSection section, QList<Value> values)
{
    // What the plan adds has no number yet; one that nothing has stands in for it.
    constexpr qint64 standIn = qint64{1} << 60;
    for (int i = 0; i < values.size(); ++i) {
        if (tableOf(section).columns()[i].references && values[i].integer() < 0)
            values[i] = Value(standIn - values[i].integer());
    }
    switch (section) {
    case RegisterSection::Organisations:
        return problems(table<Organisation>().record(0, 0, values));
    case RegisterSection::Persons:
        return problems(table<Person>().record(0, 0, values));
    case RegisterSection::Solutions:
        return problems(table<Solution>().record(0, 0, values));
    case RegisterSection::Contracts:
        return problems(table<Contract>().record(0, 0, values));
    }
    return {};
}

/// Goes through the file's rows, each against the register and the rows before it.
class Planner
{
public:
    Planner(Reader &reader, const RegisterImport &import, RegisterGround ground) : m_reader(reader), m_import(import), m_ground(std::move(ground)) {}

    RegisterImportPlan plan()
    {
        for (const RegisterSection section : planOrder) {
            for (const RegisterTable &table : m_import.layout.tables) {
                if (table.skipped || table.section != section)
                    continue;
                for (int row = table.firstRow; row <= table.lastRow; ++row)
                    planRow(table, row);
            }
        }
        return m_plan;
    }

private:
    const Sheet &sheetOf(const RegisterTable &table) const { return m_import.workbook->sheets[table.sheet]; }
    void planRow(const RegisterTable &table, int row);
    void readCells(const RegisterTable &table, int row, PlannedRow *planned, QByteArrayList *filled);
    void readName(const RegisterTable &table, int row, PlannedRow *planned, QByteArrayList *filled);
    qint64 refer(const Column &column, const QString &written, PlannedRow *planned, const RegisterTable &table, int row, int place);
    qint64 create(const UnknownName &name, const Column &column);
    void complete(const RegisterTable &table, PlannedRow *planned, const QByteArrayList &filled);
    void settle(const RegisterTable &table, int row, PlannedRow *planned, const QByteArrayList &filled);
    void merge(PlannedRow *planned, const QByteArrayList &filled);
    void addProblem(const RegisterTable &table, int row, int column, const Message &message, PlannedRow *planned) const;
    Message inWords(const Column &column, const Value &value) const;

    Reader &m_reader;
    const RegisterImport &m_import;
    RegisterGround m_ground;
    RegisterImportPlan m_plan;
    QHash<qint64, int> m_planned;  ///< rows of the file by the record they are
    qint64 m_next = 0;
};

void Planner::addProblem(const RegisterTable &table, int row, int column, const Message &message, PlannedRow *planned) const
{
    const Sheet &sheet = sheetOf(table);
    RowProblem problem{.row = row + 1, .message = message};
    if (column >= 0) {
        problem.cell = sheet.name.isEmpty() ? cellName(row, column) : sheet.name + u'!' + cellName(row, column);
        problem.heading = table.headings.value(column);
        problem.written = sheet.at(row, column).text;
    }
    planned->problems.append(problem);
}

/// The organisation or solution that a row makes because a person said so.
qint64 Planner::create(const UnknownName &name, const Column &column)
{
    const RegisterSection section = name.isSolution ? RegisterSection::Solutions : RegisterSection::Organisations;
    PlannedRow planned{.section = section, .id = --m_next, .name = name.name};
    planned.after = emptyValues(section);
    planned.after[tableOf(section).indexOf("name")] = Value(name.name);
    if (!name.isSolution)
        planned.after[tableOf(section).indexOf("kind")] = Value(column.name == "organisation" ? OrganisationKind::Company : OrganisationKind::Supplier);
    m_ground.note(section, planned.id, planned.after);
    m_plan.rows.append(planned);
    return planned.id;
}

/// The record that a text in a reference column means; 0 where the row cannot be taken for it.
qint64 Planner::refer(const Column &column, const QString &written, PlannedRow *planned, const RegisterTable &table, int row, int place)
{
    const bool isSolution = column.references == &FieldTraits<Id<Solution>>::references;
    const bool isContract = column.references == &FieldTraits<Id<Contract>>::references;
    const qint64 id = isSolution ? m_ground.solution(written) : isContract ? m_ground.contract(written) : m_ground.organisation(written);
    if (id != 0)
        return id;
    if (isContract) {
        addProblem(table, row, place, {QT_TRANSLATE_NOOP("Messages", "The register has no contract %1. Import or add it first."), {written}}, planned);
        return 0;
    }
    const NameChoice choice = m_import.names.value(foldName(written));
    if (choice.kind == NameChoice::Kind::Existing)
        return choice.id;
    if (choice.kind == NameChoice::Kind::Create)
        return create({.name = written, .isSolution = isSolution}, column);
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
    addProblem(table, row, place, message, planned);
    return 0;
}

/// First and last name in columns of their own.
void Planner::readName(const RegisterTable &table, int row, PlannedRow *planned, QByteArrayList *filled)
{
    QStringList parts;
    for (const QByteArray &field : {firstName, lastName}) {
        const qsizetype column = table.fields.indexOf(field);
        if (column >= 0)
            parts.append(cleanText(sheetOf(table).at(row, static_cast<int>(column)).text));
    }
    parts.removeAll(QString());
    if (parts.isEmpty() || filled->contains("name"))
        return;
    planned->after[tableOf(table.section).indexOf("name")] = Value(parts.join(u' '));
    filled->append("name");
}

void Planner::readCells(const RegisterTable &table, int row, PlannedRow *planned, QByteArrayList *filled)
{
    const TableDescription &description = tableOf(table.section);
    for (int column = 0; column < table.fields.size(); ++column) {
        const Cell &cell = sheetOf(table).at(row, column);
        const int index = table.fields[column].isEmpty() ? -1 : description.indexOf(table.fields[column]);
        if (cell.text.size() >= 10 && looksLikeCpr(cell.text) && !table.fields[column].isEmpty())
            addProblem(table, row, column, {QT_TRANSLATE_NOOP("Messages", "This looks like a CPR number, which the register never keeps. Take it out of the file.")}, planned);
        if (index < 0 || cleanText(cell.text).isEmpty())
            continue;
        const Column &field = description.columns()[index];
        if (field.references) {
            if (const qint64 id = refer(field, cleanText(cell.text), planned, table, row, column); id != 0)
                planned->after[index] = Value(id);
        } else {
            const auto value = valueOfCell(field, cell);
            if (std::holds_alternative<Message>(value))
                addProblem(table, row, column, std::get<Message>(value), planned);
            else
                planned->after[index] = std::get<Value>(value);
        }
        filled->append(field.name);
    }
    if (table.section == RegisterSection::Persons)
        readName(table, row, planned, filled);
}

/// What follows from the rest of the row: a municipality's kind, code and own name; the kind that the table stands for.
void Planner::complete(const RegisterTable &table, PlannedRow *planned, const QByteArrayList &filled)
{
    if (table.section != RegisterSection::Organisations)
        return;
    const TableDescription &description = tableOf(table.section);
    Value &name = planned->after[description.indexOf("name")];
    Value &code = planned->after[description.indexOf("municipality_code")];
    Value &kind = planned->after[description.indexOf("kind")];
    const auto municipality = findMunicipality(code.text().isEmpty() ? name.text() : code.text());
    const bool mayBe = !filled.contains("kind") || kind.integer() == static_cast<qint64>(OrganisationKind::Municipality);
    if (municipality && mayBe) {
        name = Value(officialName(*municipality));
        code = Value(municipality->code);
        kind = Value(OrganisationKind::Municipality);
    } else if (!filled.contains("kind")) {
        kind = Value(foldName(name.text()) == QLatin1String("kombit") ? OrganisationKind::Kombit : table.kind);
    }
}

/// Finds the record that the row is, and says what becomes of it.
void Planner::settle(const RegisterTable &table, int row, PlannedRow *planned, const QByteArrayList &filled)
{
    const TableDescription &description = tableOf(table.section);
    const auto text = [&](const char *column) { return planned->after[description.indexOf(column)].text(); };
    switch (table.section) {
    case RegisterSection::Organisations:
        planned->id = m_ground.organisation(text("municipality_code").isEmpty() ? text("name") : text("municipality_code"));
        break;
    case RegisterSection::Persons:
        planned->id = m_ground.person(text("email"), text("name"), planned->after[description.indexOf("organisation")].integer());
        break;
    case RegisterSection::Solutions:
        planned->id = m_ground.solution(text("name"));
        break;
    case RegisterSection::Contracts:
        planned->id = m_ground.contract(text("number").isEmpty() ? text("name") : text("number"));
        break;
    }
    if (planned->id != 0 && m_planned.contains(planned->id)) {
        planned->action = RowAction::Repeated;
        planned->changes.append({{QT_TRANSLATE_NOOP("Messages", "The same as row %1"), {qint64{m_planned.value(planned->id)}}}, {}, {}});
        return;
    }
    if (planned->id > 0)
        merge(planned, filled);
    for (const Problem &problem : planned->problems.isEmpty() ? problemsOf(table.section, planned->after) : QList<Problem>())
        addProblem(table, row, static_cast<int>(table.fields.indexOf(problem.field)), problem.message, planned);
    if (!planned->problems.isEmpty())
        planned->action = RowAction::Problem;
    else if (planned->id == 0)
        planned->id = --m_next;
    if (planned->action == RowAction::Add)
        m_ground.note(table.section, planned->id, planned->after);
    if (planned->action != RowAction::Problem)
        m_planned.insert(planned->id, planned->row);
}

Message Planner::inWords(const Column &column, const Value &value) const
{
    if (!column.references || value.integer() >= 0)
        return valueInWords(m_reader, column, value);
    for (const PlannedRow &row : m_plan.rows) {
        if (row.id == value.integer())
            return Message::verbatim(row.name);
    }
    return {};
}

/// What the file fills in goes over what the register has; the rest stays, and so does the register's spelling of the name.
void Planner::merge(PlannedRow *planned, const QByteArrayList &filled)
{
    const TableDescription &description = tableOf(planned->section);
    const QList<Value> read = planned->after;
    planned->before = m_ground.values(planned->section, planned->id);
    planned->after = planned->before;
    planned->action = RowAction::Same;
    for (int i = 0; i < read.size(); ++i) {
        const Column &column = description.columns()[i];
        if (!filled.contains(column.name) || isSame(read[i], planned->before[i]))
            continue;
        if (column.name == "name" && planned->section != RegisterSection::Contracts && planned->section != RegisterSection::Persons)
            continue;
        if (!m_import.updateExisting)
            continue;
        planned->after[i] = read[i];
        planned->action = RowAction::Change;
        planned->changes.append({column.label, inWords(column, planned->before[i]), inWords(column, read[i])});
    }
}

void Planner::planRow(const RegisterTable &table, int row)
{
    if (row >= sheetOf(table).rows.size() || sheetOf(table).rows[row].isEmpty())
        return;
    PlannedRow planned{.section = table.section, .sheet = table.sheet, .row = row + 1, .after = emptyValues(table.section)};
    QByteArrayList filled;
    readCells(table, row, &planned, &filled);
    if (filled.isEmpty() && planned.problems.isEmpty())
        return;
    complete(table, &planned, filled);
    planned.name = planned.after[tableOf(table.section).indexOf("name")].text();
    settle(table, row, &planned, filled);
    m_plan.rows.append(planned);
}

/// The record's references with what the plan adds replaced by what was added.
QList<Value> resolved(const TableDescription &description, QList<Value> values, const QHash<qint64, qint64> &added)
{
    for (int i = 0; i < values.size(); ++i) {
        if (description.columns()[i].references && values[i].integer() < 0)
            values[i] = Value(added.value(values[i].integer()));
    }
    return values;
}

template<class T, class Add, class Save>
Result<qint64> store(Transaction &transaction, const PlannedRow &row, const QList<Value> &after, Add add, Save save)
{
    if (row.action == RowAction::Add) {
        const auto id = add(transaction, table<T>().record(0, 0, after));
        return id ? Result<qint64>(id->value) : Result<qint64>(id.error());
    }
    const auto saved = save(transaction, Edited<T>{table<T>().record(row.id, 0, row.before), table<T>().record(row.id, 0, after)});
    return saved ? Result<qint64>(row.id) : Result<qint64>(saved.error());
}

Result<Id<Organisation>> addWithRegions(Transaction &transaction, const Organisation &organisation)
{
    const auto id = addOrganisation(transaction, organisation);
    if (!id)
        return id.error();
    const auto municipality = findMunicipality(organisation.municipalityCode);
    if (municipality && organisation.kind == OrganisationKind::Municipality)
        DRIFTSRAAD_TRY(addKnownRegions(transaction, *id, *municipality));
    return id;
}

Result<qint64> storeRow(Transaction &transaction, const PlannedRow &row, const QHash<qint64, qint64> &added)
{
    const QList<Value> after = resolved(tableOf(row.section), row.after, added);
    switch (row.section) {
    case RegisterSection::Organisations:
        return store<Organisation>(transaction, row, after, &addWithRegions, &saveOrganisation);
    case RegisterSection::Persons:
        return store<Person>(transaction, row, after, &addPerson, &savePerson);
    case RegisterSection::Solutions:
        return store<Solution>(transaction, row, after, &addSolution, &saveSolution);
    case RegisterSection::Contracts:
        return store<Contract>(transaction, row, after, &addContract, &saveContract);
    }
    return row.id;
}

Result<void> remember(Transaction &transaction, const RegisterLayout &layout)
{
    const QString key = layout.layout();
    if (key.trimmed().isEmpty())
        return {};
    const QString mapping = QString::fromUtf8(layout.toJson());
    const auto found = transaction.list<RegisterMapping>("WHERE layout = ?", {key});
    if (!found)
        return found.error();
    if (found->isEmpty()) {
        const auto added = transaction.insert(RegisterMapping{.layout = key, .mapping = mapping});
        return added ? Result<void>() : Result<void>(added.error());
    }
    RegisterMapping changed = found->first();
    changed.mapping = mapping;
    return transaction.put(changed);
}

bool doesTheSame(const RegisterImportPlan &left, const RegisterImportPlan &right)
{
    return std::equal(left.rows.cbegin(), left.rows.cend(), right.rows.cbegin(), right.rows.cend(), [](const PlannedRow &one, const PlannedRow &other) {
        return one.action == other.action && one.id == other.id && one.after == other.after && one.before == other.before;
    });
}

} // namespace

Message rowActionWord(RowAction action)
{
    switch (action) {
    case RowAction::Add:
        return {QT_TRANSLATE_NOOP("Messages", "New")};
    case RowAction::Change:
        return {QT_TRANSLATE_NOOP("Messages", "Changed")};
    case RowAction::Same:
        return {QT_TRANSLATE_NOOP("Messages", "Unchanged")};
    case RowAction::Repeated:
        return {QT_TRANSLATE_NOOP("Messages", "Repeated")};
    case RowAction::Problem:
        return {QT_TRANSLATE_NOOP("Messages", "Left out")};
    }
    return {};
}

int RegisterImportPlan::count(RowAction action) const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [action](const PlannedRow &row) { return row.action == action; }));
}

Result<RegisterImportPlan> planRegisterImport(Reader &reader, const RegisterImport &import)
{
    auto ground = RegisterGround::read(reader);
    if (!ground)
        return ground.error();
    return Planner(reader, import, *std::move(ground)).plan();
}

Result<void> importRegister(Transaction &transaction, const RegisterImport &import, const RegisterImportPlan &seen)
{
    const auto plan = planRegisterImport(transaction, import);
    if (!plan)
        return plan.error();
    if (!doesTheSame(*plan, seen))
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "The register has changed meanwhile. Look at the preview again, then import.")}};
    QHash<qint64, qint64> added;
    for (const PlannedRow &row : plan->rows) {
        if (row.action != RowAction::Add && row.action != RowAction::Change)
            continue;
        const auto id = storeRow(transaction, row, added);
        if (!id)
            return id.error();
        added.insert(row.id, *id);
    }
    return remember(transaction, import.layout);
}

Result<QByteArray> rememberedLayout(Reader &reader, const QString &layout)
{
    const auto found = reader.list<RegisterMapping>("WHERE layout = ?", {layout});
    if (!found)
        return found.error();
    return found->isEmpty() ? QByteArray() : found->first().mapping.toUtf8();
}

} // namespace driftsraad
