#include "core/agreements/registerrelations.h"

#include "core/agreements/contractend.h"
#include "core/agreements/dataroles.h"
#include "core/agreements/figurewords.h"
#include "core/agreements/operations.h"
#include "core/agreements/registerterms.h"
#include "core/parties/operations.h"
#include "core/settings/setting.h"

namespace driftsraad {

Message periodWords(QDate from, QDate to)
{
    if (from.isValid() && to.isValid())
        return {QT_TRANSLATE_NOOP("Messages", "%1 to %2"), {from, to}};
    if (from.isValid())
        return {QT_TRANSLATE_NOOP("Messages", "from %1"), {from}};
    if (to.isValid())
        return {QT_TRANSLATE_NOOP("Messages", "until %1"), {to}};
    return {QT_TRANSLATE_NOOP("Messages", "without a time limit")};
}

Message joined(const Message &first, const Message &second)
{
    return second.isEmpty() ? first : Message{QT_TRANSLATE_NOOP("Messages", "%1 · %2"), {nested(first), nested(second)}};
}

RelatedRecord::When whenIs(QDate day, QDate from, QDate to)
{
    if (from.isValid() && from > day)
        return RelatedRecord::When::Coming;
    return to.isValid() && to < day ? RelatedRecord::When::Over : RelatedRecord::When::Now;
}

namespace {

RelatedRecord recordOf(const Contract &contract, const Message &role, QDate day)
{
    return {.record = {table<Contract>().nameText(), contract.id.value},
            .title = Message::verbatim(contract.name),
            .second = joined(periodWords(contract.validFrom, lastDayOf(contract)), role),
            .when = whenIs(day, contract.validFrom, lastDayOf(contract))};
}

Result<RelatedList> people(Reader &reader, Id<Organisation> organisation)
{
    RelatedList list{.title = {QT_TRANSLATE_NOOP("Messages", "People")}, .table = table<Person>().nameText()};
    const auto found = reader.list<Person>("WHERE organisation = ? ORDER BY name, id", {organisation});
    if (!found)
        return found.error();
    for (const Person &person : *found)
        list.records.append({{list.table, person.id.value}, Message::verbatim(person.name), Message::verbatim(person.title)});
    return list;
}

Result<RelatedList> regions(Reader &reader, Id<Organisation> organisation)
{
    RelatedList list{.title = {QT_TRANSLATE_NOOP("Messages", "Region")}, .table = table<RegionPeriod>().nameText(), .isPart = true};
    const auto found = reader.list<RegionPeriod>("WHERE organisation = ? ORDER BY COALESCE(valid_from, ''), id", {organisation});
    if (!found)
        return found.error();
    const QDate today = reader.today();
    for (const RegionPeriod &period : *found) {
        const RelatedRecord::When when = whenIs(today, period.validFrom, period.validTo);
        const Message days = periodWords(period.validFrom, period.validTo);
        list.records.append({.record = {list.table, period.id.value},
                             .title = Message::verbatim(period.region),
                             .second = when == RelatedRecord::When::Now ? joined({QT_TRANSLATE_NOOP("Messages", "Today")}, days) : days,
                             .when = when});
    }
    return list;
}

Result<RelatedList> solutionsOf(Reader &reader, Id<Organisation> organisation)
{
    RelatedList list{.title = {QT_TRANSLATE_NOOP("Messages", "Solutions")}, .table = table<Solution>().nameText(), .mayAdd = false};
    const auto found = reader.list<Solution>("WHERE supplier = ? OR id IN (SELECT solution FROM data_role WHERE organisation = ?) ORDER BY sort_order, name",
                                             {organisation, organisation});
    if (!found)
        return found.error();
    for (const Solution &solution : *found) {
        Message role = solution.supplier == organisation ? Message{QT_TRANSLATE_NOOP("Messages", "Supplier")} : Message();
        const auto roles = reader.list<DataRole>("WHERE solution = ? AND organisation = ? ORDER BY role, id", {solution.id, organisation});
        if (!roles)
            return roles.error();
        for (const DataRole &data : *roles) {
            if (isInForce(data, reader.today()))
                role = role.isEmpty() ? word(data.role) : joined(role, word(data.role));
        }
        if (role.isEmpty())
            role = {QT_TRANSLATE_NOOP("Messages", "Data role earlier or later")};
        list.records.append({{list.table, solution.id.value}, Message::verbatim(solution.name), role});
    }
    return list;
}

Result<RelatedList> contractsOf(Reader &reader, Id<Organisation> organisation)
{
    RelatedList list{.title = {QT_TRANSLATE_NOOP("Messages", "Contracts")}, .table = table<Contract>().nameText(), .mayAdd = false};
    const auto found = reader.list<Contract>("WHERE supplier = ? OR holder = ? OR id IN (SELECT contract FROM contract_party WHERE organisation = ?) "
                                             "ORDER BY name, id",
                                             {organisation, organisation, organisation});
    if (!found)
        return found.error();
    for (const Contract &contract : *found) {
        Message role{QT_TRANSLATE_NOOP("Messages", "Party")};
        if (contract.holder == organisation)
            role = {QT_TRANSLATE_NOOP("Messages", "Contract holder")};
        else if (contract.supplier == organisation)
            role = {QT_TRANSLATE_NOOP("Messages", "Supplier")};
        list.records.append(recordOf(contract, role, reader.today()));
    }
    return list;
}

Message roleWords(const DataRoleLine &line)
{
    Message agreement = line.contractName.isEmpty() ? Message() : Message::verbatim(line.contractName);
    if (!line.role.agreement.isEmpty())
        agreement = agreement.isEmpty() ? Message::verbatim(line.role.agreement) : joined(agreement, Message::verbatim(line.role.agreement));
    const bool dated = line.role.validFrom.isValid() || line.role.validTo.isValid();
    const Message role = dated ? joined(word(line.role.role), periodWords(line.role.validFrom, line.role.validTo)) : word(line.role.role);
    return joined(role, agreement);
}

Result<void> addSolutionRelations(Reader &reader, Id<Solution> solution, RegisterDetail *detail)
{
    const QDate today = reader.today();
    const auto tree = dataRolesOf(reader, solution, today);
    if (!tree)
        return tree.error();
    RelatedList roles{.title = {QT_TRANSLATE_NOOP("Messages", "Data roles")}, .table = table<DataRole>().nameText(), .isPart = true};
    for (const DataRoleLine &line : *tree)
        roles.records.append({{roles.table, line.role.id.value}, Message::verbatim(line.name), roleWords(line), line.depth, whenIs(today, line.role.validFrom, line.role.validTo)});
    detail->related.append(roles);
    detail->remarks += dataRoleRemarks(*tree, today);

    RelatedList contracts{.title = {QT_TRANSLATE_NOOP("Messages", "Contracts")}, .table = table<Contract>().nameText()};
    const auto about = contractsAbout(reader, solution);
    if (!about)
        return about.error();
    QList<Contract> own;
    for (const Contract &contract : *about) {
        const auto supplier = reader.title({table<Organisation>().nameText(), contract.supplier.value});
        if (!supplier)
            return supplier.error();
        contracts.records.prepend(recordOf(contract, Message::verbatim(*supplier), today));
        if (!contract.parent.isValid())
            own.append(contract);
    }
    detail->related.append(contracts);
    detail->remarks += coverRemarks(own, today);
    return {};
}

Message scopeWords(const ServiceLevel &level)
{
    const Message hours = level.serviceHours.isEmpty() ? periodWords(level.validFrom, level.validTo) : hoursWords(level.serviceHours);
    if (level.priority == 0)
        return {QT_TRANSLATE_NOOP("Messages", "All priorities, %1"), {nested(hours)}};
    return {QT_TRANSLATE_NOOP("Messages", "Priority %1, %2"), {qint64{level.priority}, nested(hours)}};
}

Result<RelatedList> levels(Reader &reader, Id<Contract> contract)
{
    RelatedList list{.title = {QT_TRANSLATE_NOOP("Messages", "Service levels")}, .table = table<ServiceLevel>().nameText(), .isPart = true};
    const auto found = serviceLevelsOf(reader, contract);
    if (!found)
        return found.error();
    for (const ServiceLevel &level : *found) {
        list.records.append({.record = {list.table, level.id.value},
                             .title = {QT_TRANSLATE_NOOP("Messages", "%1: %2"), {nested(word(level.metric)), nested(targetWords(level.metric, level.target))}},
                             .second = scopeWords(level),
                             .when = whenIs(reader.today(), level.validFrom, level.validTo)});
    }
    return list;
}

Result<RelatedList> partiesOf(Reader &reader, Id<Contract> contract)
{
    RelatedList list{.title = {QT_TRANSLATE_NOOP("Messages", "Further parties")}, .table = table<ContractParty>().nameText(), .isPart = true};
    const auto found = reader.list<ContractParty>("WHERE contract = ? ORDER BY role, id", {contract});
    if (!found)
        return found.error();
    for (const ContractParty &party : *found) {
        const auto name = reader.title({table<Organisation>().nameText(), party.organisation.value});
        if (!name)
            return name.error();
        list.records.append({{list.table, party.id.value}, Message::verbatim(*name), Message::verbatim(party.role)});
    }
    return list;
}

Result<RelatedList> furtherSolutions(Reader &reader, Id<Contract> contract)
{
    RelatedList list{.title = {QT_TRANSLATE_NOOP("Messages", "Further solutions")}, .table = table<ContractSolution>().nameText(), .isPart = true};
    const auto found = reader.list<ContractSolution>("WHERE contract = ? ORDER BY id", {contract});
    if (!found)
        return found.error();
    for (const ContractSolution &further : *found) {
        const auto name = reader.title({table<Solution>().nameText(), further.solution.value});
        if (!name)
            return name.error();
        list.records.append({.record = {list.table, further.id.value}, .title = Message::verbatim(*name)});
    }
    return list;
}

/// The contract above and those below it.
Result<void> addStanding(Reader &reader, const Contract &contract, RegisterDetail *detail)
{
    const QDate today = reader.today();
    std::optional<Contract> parent;
    if (contract.parent.isValid()) {
        const auto above = reader.get(contract.parent);
        if (!above)
            return above.error();
        parent = *above;
        detail->related.append({.title = {QT_TRANSLATE_NOOP("Messages", "Stands under")}, .table = table<Contract>().nameText(),
                                .records = {recordOf(*above, {}, today)}, .mayAdd = false});
    }
    const auto below = reader.list<Contract>("WHERE parent = ? ORDER BY name, id", {contract.id});
    if (!below)
        return below.error();
    RelatedList underpinning{.title = {QT_TRANSLATE_NOOP("Messages", "Underpinning contracts")}, .table = table<Contract>().nameText()};
    for (const Contract &other : *below) {
        const auto supplier = reader.title({table<Organisation>().nameText(), other.supplier.value});
        if (!supplier)
            return supplier.error();
        underpinning.records.append(recordOf(other, Message::verbatim(*supplier), today));
    }
    detail->related.append(underpinning);
    detail->remarks += contractRemarks(contract, parent, *below, today);
    return {};
}

/// A contract that has renewed itself is valid to the end that can still be given notice for, not to the day that was written down.
void sayRenewedEnd(const Contract &contract, const ContractEnd &end, RegisterDetail *detail)
{
    if (!end.termEnd.isValid() || end.termEnd == contract.validTo)
        return;
    for (DetailField &field : detail->fields) {
        if (field.label.id() == "Valid to")
            field.value = {QT_TRANSLATE_NOOP("Messages", "%1, renewed since %2"), {end.termEnd, contract.validTo}};
    }
}

Result<void> addContractRelations(Reader &reader, Id<Contract> id, RegisterDetail *detail)
{
    const auto contract = reader.get(id);
    if (!contract)
        return contract.error();
    const auto months = settingValue(reader, SettingName::ContractMonths);
    if (!months)
        return months.error();
    const ContractEnd end = contractEnd(*contract, reader.today(), static_cast<int>(*months));
    const auto next = successionOf(reader, *contract, end.termEnd);
    if (!next)
        return next.error();
    sayRenewedEnd(*contract, end, detail);
    detail->traces.append({{QT_TRANSLATE_NOOP("Messages", "End and notice")}, endWords(end, *contract), end.trace});
    if (!next->contracts.isEmpty())
        detail->fields.append({{QT_TRANSLATE_NOOP("Messages", "Then")}, successionWords(*next)});
    const bool settled = next->isComplete && contract->renewal != Renewal::Automatic;
    if (!settled && (end.state == EndState::NoticePassed || end.state == EndState::Soon))
        detail->remarks.append(endWords(end, *contract));
    DRIFTSRAAD_TRY(addStanding(reader, *contract, detail));
    for (auto *list : {&partiesOf, &furtherSolutions, &levels}) {
        const auto found = list(reader, id);
        if (!found)
            return found.error();
        detail->related.append(*found);
    }
    const auto terms = termLists(reader, id);
    if (!terms)
        return terms.error();
    detail->related += *terms;
    return {};
}

} // namespace

Result<void> addRelations(Reader &reader, RegisterSection section, qint64 id, RegisterDetail *detail)
{
    switch (section) {
    case RegisterSection::Organisations: {
        const auto organisation = reader.get(Id<Organisation>{id});
        if (!organisation)
            return organisation.error();
        for (auto *list : {&regions, &people, &solutionsOf, &contractsOf}) {
            if (list == &regions && organisation->kind != OrganisationKind::Municipality)
                continue;
            const auto found = list(reader, {id});
            if (!found)
                return found.error();
            detail->related.append(*found);
        }
        return {};
    }
    case RegisterSection::Persons:
        return {};
    case RegisterSection::Solutions:
        return addSolutionRelations(reader, {id}, detail);
    case RegisterSection::Contracts:
        return addContractRelations(reader, {id}, detail);
    }
    return {};
}

} // namespace driftsraad
