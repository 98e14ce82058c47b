#include "core/agreements/registerimport.h"

#include "core/agreements/dataroles.h"
#include "core/agreements/operations.h"
#include "core/agreements/registermapping.h"
#include "core/agreements/registerplanner.h"
#include "core/parties/operations.h"
#include "core/storage/history.h"

#include <algorithm>

namespace driftsraad {

namespace {

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
    case ImportSection::Organisations:
        return store<Organisation>(transaction, row, after, &addWithRegions, &saveOrganisation);
    case ImportSection::Persons:
        return store<Person>(transaction, row, after, &addPerson, &savePerson);
    case ImportSection::Solutions:
        return store<Solution>(transaction, row, after, &addSolution, &saveSolution);
    case ImportSection::Contracts:
        return store<Contract>(transaction, row, after, &addContract, &saveContract);
    case ImportSection::Parties:
        return store<ContractParty>(transaction, row, after, &addContractParty, &saveContractParty);
    case ImportSection::DataRoles:
        return store<DataRole>(transaction, row, after, &addDataRole, &saveDataRole);
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
    return RegisterPlanner(reader, import, *std::move(ground)).plan();
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
