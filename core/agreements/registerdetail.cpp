#include "core/agreements/registerdetail.h"

#include "core/agreements/operations.h"
#include "core/storage/history.h"

namespace driftsraad {

namespace {

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

Result<RelatedList> solutionsOf(Reader &reader, Id<Organisation> supplier)
{
    RelatedList list{.title = {QT_TRANSLATE_NOOP("Messages", "Solutions")}, .table = table<Solution>().nameText()};
    const auto found = reader.list<Solution>("WHERE supplier = ? OR sub_processor = ? ORDER BY sort_order, name", {supplier, supplier});
    if (!found)
        return found.error();
    for (const Solution &solution : *found) {
        const Message role = solution.supplier == supplier ? Message(QT_TRANSLATE_NOOP("Messages", "Supplier"))
                                                           : Message(QT_TRANSLATE_NOOP("Messages", "Sub-processor"));
        list.records.append({{list.table, solution.id.value}, Message::verbatim(solution.name), role});
    }
    return list;
}

Result<RelatedList> contracts(Reader &reader, QByteArrayView clause, const QList<Value> &bound)
{
    RelatedList list{.title = {QT_TRANSLATE_NOOP("Messages", "Contracts")}, .table = table<Contract>().nameText()};
    const auto found = reader.list<Contract>(clause, bound);
    if (!found)
        return found.error();
    for (const Contract &contract : *found)
        list.records.append({{list.table, contract.id.value}, Message::verbatim(contract.name), periodWords(contract.validFrom, contract.validTo)});
    return list;
}

Message scopeWords(const ServiceLevel &level)
{
    const Message hours = level.serviceHours.isEmpty() ? periodWords(level.validFrom, level.validTo) : Message::verbatim(level.serviceHours);
    if (level.priority == 0)
        return {QT_TRANSLATE_NOOP("Messages", "All priorities, %1"), {nested(hours)}};
    return {QT_TRANSLATE_NOOP("Messages", "Priority %1, %2"), {qint64{level.priority}, nested(hours)}};
}

Result<RelatedList> levels(Reader &reader, Id<Contract> contract)
{
    RelatedList list{.title = {QT_TRANSLATE_NOOP("Messages", "Service levels")}, .table = table<ServiceLevel>().nameText()};
    const auto found = serviceLevelsOf(reader, contract);
    if (!found)
        return found.error();
    for (const ServiceLevel &level : *found) {
        list.records.append({{list.table, level.id.value},
                             {QT_TRANSLATE_NOOP("Messages", "%1: %2"), {nested(word(level.metric)), nested(targetWords(level.metric, level.target))}},
                             scopeWords(level)});
    }
    return list;
}

Result<QList<RelatedList>> relatedTo(Reader &reader, RegisterSection section, qint64 id)
{
    QList<RelatedList> lists;
    const auto take = [&lists](Result<RelatedList> list) -> Result<void> {
        if (!list)
            return list.error();
        lists.append(*list);
        return {};
    };
    switch (section) {
    case RegisterSection::Organisations:
        DRIFTSRAAD_TRY(take(people(reader, {id})));
        DRIFTSRAAD_TRY(take(solutionsOf(reader, {id})));
        DRIFTSRAAD_TRY(take(contracts(reader, "WHERE supplier = ? OR holder = ? ORDER BY name, id", {Value(id), Value(id)})));
        break;
    case RegisterSection::Persons:
        break;
    case RegisterSection::Solutions:
        DRIFTSRAAD_TRY(take(contracts(reader, "WHERE solution = ? ORDER BY valid_from DESC, id", {Value(id)})));
        break;
    case RegisterSection::Contracts:
        DRIFTSRAAD_TRY(take(levels(reader, {id})));
        break;
    }
    return lists;
}

bool isStated(const Column &column, const Value &value)
{
    if (value.isNull() || (column.kind == FieldKind::Integer && value.integer() == 0))
        return false;
    return column.kind == FieldKind::Integer || column.kind == FieldKind::Boolean || column.kind == FieldKind::Enumeration
           || column.kind == FieldKind::Reference || !value.text().isEmpty();
}

} // namespace

Result<RegisterDetail> registerDetail(Reader &reader, RegisterSection section, qint64 id)
{
    const TableDescription &description = tableOf(section);
    const auto values = reader.values(description, id);
    if (!values)
        return values.error();
    if (!values->has_value())
        return Error{ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Messages", "The record is no longer in the register.")}};
    RegisterDetail detail{.record = {description.nameText(), id}, .kind = description.label()};
    for (int i = 0; i < description.columns().size(); ++i) {
        const Column &column = description.columns()[i];
        const Value &value = (*values)->at(i);
        if (description.titleColumns().contains(i))
            detail.title = value.text();
        else if (section == RegisterSection::Organisations && column.name == "kind")
            detail.kind = column.word(value.integer());
        else if (column.name != "sort_order" && isStated(column, value))
            detail.fields.append({column.label, valueInWords(reader, column, value)});
    }
    const auto related = relatedTo(reader, section, id);
    if (!related)
        return related.error();
    detail.related = *related;
    return detail;
}

} // namespace driftsraad
