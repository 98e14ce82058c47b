#include "core/chain/queries.h"

namespace driftsraad {

namespace {

/// The matrix of every solution that has a component, from one reading of tasks, parties and cells.
Result<QList<Matrix>> matricesOf(Reader &reader, const QList<Component> &components, QDate day)
{
    const auto tasks = reader.list<Task>("ORDER BY sort_order, id");
    if (!tasks)
        return tasks.error();
    const auto parties = reader.list<PartyRole>("ORDER BY sort_order, id");
    if (!parties)
        return parties.error();
    const QList<std::optional<Duty>> each = dutiesAmong(*tasks);
    QList<Task> duties;
    for (qsizetype i = 0; i < tasks->size(); ++i) {
        if (each[i])
            duties.append(tasks->at(i));
    }
    const auto cells = reader.list<ResponsibilityCell>("WHERE valid_from <= ?", {day});
    if (!cells)
        return cells.error();
    QList<Matrix> matrices;
    for (const Component &component : components) {
        if (component.solution.isValid())
            matrices.append(matrixOn(day, component.solution, duties, *parties, *cells));
    }
    return matrices;
}

Result<QList<Person>> contactsOf(Reader &reader)
{
    return reader.list<Person>("WHERE id IN (SELECT contact FROM component UNION SELECT contact FROM chain_link UNION "
                               "SELECT contact FROM responsibility_cell)");
}

/// Moves a list into place, or hands on why there is none.
template<class T>
Result<void> take(Result<QList<T>> found, QList<T> *into)
{
    if (!found)
        return found.error();
    *into = std::move(found).value();
    return {};
}

} // namespace

Result<Chain> wholeChain(Reader &reader, QDate day)
{
    ChainRecords records{.day = day};
    DRIFTSRAAD_TRY(take(reader.list<Component>("ORDER BY id"), &records.components));
    DRIFTSRAAD_TRY(take(reader.list<Link>("WHERE (valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to >= ?) ORDER BY id", {day, day}),
                        &records.links));
    DRIFTSRAAD_TRY(take(reader.list<Contract>(), &records.contracts));
    DRIFTSRAAD_TRY(take(reader.list<ContractSolution>(), &records.further));
    DRIFTSRAAD_TRY(take(reader.list<ServiceLevel>("WHERE (valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to >= ?) "
                                                  "ORDER BY metric, priority, id",
                                                  {day, day}),
                        &records.levels));
    DRIFTSRAAD_TRY(take(reader.list<Organisation>(), &records.organisations));
    DRIFTSRAAD_TRY(take(contactsOf(reader), &records.persons));
    DRIFTSRAAD_TRY(take(reader.list<Solution>(), &records.solutions));
    DRIFTSRAAD_TRY(take(matricesOf(reader, records.components, day), &records.matrices));
    return makeChain(records);
}

Result<Chain> chainOf(Reader &reader, Id<Solution> solution, QDate day)
{
    const auto everything = wholeChain(reader, day);
    if (!everything)
        return everything.error();
    return chainOf(*everything, solution);
}

Result<QList<ChainSolution>> chainSolutions(Reader &reader)
{
    QList<ChainSolution> found;
    DRIFTSRAAD_TRY(reader.rows("SELECT s.id, s.name, c.id FROM solution s LEFT JOIN component c ON c.solution = s.id WHERE s.active = 1 "
                               "ORDER BY s.sort_order, s.name, s.id",
                               {}, [&](const Row &row) {
                                   found.append({.solution = {row.integer(0)}, .name = row.text(1), .component = {row.integer(2)}});
                                   return true;
                               }));
    return found;
}

Result<QList<Link>> allLinks(Reader &reader)
{
    return reader.list<Link>("ORDER BY consumer, provider, valid_from, id");
}

namespace {

Result<Message> linkName(Reader &reader, Id<Link> id)
{
    Message name;
    DRIFTSRAAD_TRY(reader.rows("SELECT a.name, b.name, l.carries FROM chain_link l JOIN component a ON a.id = l.consumer "
                               "JOIN component b ON b.id = l.provider WHERE l.id = ?",
                               {id}, [&](const Row &row) {
                                   name = row.text(2).isEmpty()
                                       ? Message{QT_TRANSLATE_NOOP("Messages", "%1 → %2"), {row.text(0), row.text(1)}}
                                       : Message{QT_TRANSLATE_NOOP("Messages", "%1 → %2 (%3)"), {row.text(0), row.text(1), row.text(2)}};
                                   return true;
                               }));
    return name;
}

Result<EscalationLine> lineOf(Reader &reader, const Escalation &escalation)
{
    EscalationLine line{.escalation = escalation,
                        .isOverdue = isOpen(escalation) && escalation.answerDueAt.isSet() && escalation.answerDueAt <= reader.now()};
    const std::tuple<QString *, RecordRef> names[] = {
        {&line.raisedByName, {table<Organisation>().nameText(), escalation.raisedBy.value}},
        {&line.solutionName, {table<Solution>().nameText(), escalation.solution.value}},
        {&line.recordTitle, {escalation.recordTable, escalation.record}},
        {&line.handlerName, {table<Person>().nameText(), escalation.handler.value}},
    };
    for (const auto &[into, record] : names) {
        if (!record.isValid())
            continue;
        const auto title = reader.title(record);
        // What it came from may be gone; the escalation stands on its own then.
        if (!title && title.error().code != ErrorCode::NotFound)
            return title.error();
        *into = title.valueOr(QString());
    }
    const auto link = linkName(reader, escalation.link);
    if (!link)
        return link.error();
    line.link = *link;
    return line;
}

Result<QList<EscalationLine>> linesOf(Reader &reader, const Result<QList<Escalation>> &found)
{
    if (!found)
        return found.error();
    QList<EscalationLine> lines;
    for (const Escalation &escalation : *found) {
        const auto line = lineOf(reader, escalation);
        if (!line)
            return line.error();
        lines.append(*line);
    }
    return lines;
}

} // namespace

Result<QList<EscalationLine>> escalationLines(Reader &reader, const EscalationQuery &query)
{
    QByteArrayList conditions{"1 = 1"};
    QList<Value> bound;
    const auto add = [&](const char *condition, const QList<Value> &values) {
        conditions.append(condition);
        bound.append(values);
    };
    if (query.onlyOpen)
        add("outcome = ?", {EscalationOutcome::Open});
    if (query.solution.isValid())
        add("solution = ?", {query.solution});
    if (query.link.isValid())
        add("link = ?", {query.link});
    if (query.record.isValid())
        add("record_table = ? AND record = ?", {query.record.table, query.record.id});
    if (query.onAgenda)
        add("on_agenda = ?", {true});
    bound.append(EscalationOutcome::Open);
    return linesOf(reader, reader.list<Escalation>("WHERE " + conditions.join(" AND ")
                                                       + " ORDER BY CASE WHEN outcome = ? THEN 0 ELSE 1 END, closed_at DESC, answer_due_at, id",
                                                   bound));
}

Result<QList<EscalationLine>> escalationsDue(Reader &reader, Instant by, int limit)
{
    return linesOf(reader, reader.list<Escalation>("WHERE outcome = ? AND answer_due_at <= ? ORDER BY answer_due_at, id LIMIT ?",
                                                   {EscalationOutcome::Open, by, limit}));
}

Result<EscalationDetail> escalationDetail(Reader &reader, Id<Escalation> id)
{
    const auto escalation = reader.get(id);
    if (!escalation)
        return escalation.error();
    const auto line = lineOf(reader, *escalation);
    if (!line)
        return line.error();
    auto steps = reader.list<EscalationStep>("WHERE escalation = ? ORDER BY at, id", {id});
    if (!steps)
        return steps.error();
    return EscalationDetail{.line = *line, .steps = std::move(steps).value()};
}

} // namespace driftsraad
