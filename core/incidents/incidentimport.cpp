#include "core/incidents/incidentimport.h"

#include "core/agreements/registerground.h"
#include "core/base/cpr.h"
#include "core/base/text.h"
#include "core/exchange/datetext.h"
#include "core/incidents/incidentcells.h"
#include "core/incidents/incidentorigin.h"
#include "core/incidents/timeline.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace driftsraad {

namespace {

/// Impact and urgency that give the priority which the list has, so that it needs no reason of its own.
void setListedPriority(Incident *incident, int priority)
{
    constexpr std::pair<Grade, Grade> grades[] = {{Grade::High, Grade::High}, {Grade::High, Grade::Medium}, {Grade::Medium, Grade::Medium}, {Grade::Low, Grade::Low}};
    incident->priority = priority;
    incident->impact = grades[priority - 1].first;
    incident->urgency = grades[priority - 1].second;
}

/// Goes through the list's rows, each against the database and the rows before it.
class ListPlanner
{
public:
    ListPlanner(Reader &reader, const IncidentImport &import, RegisterGround ground) : m_reader(reader), m_import(import), m_ground(std::move(ground)) {}

    Result<IncidentImportPlan> plan()
    {
        DRIFTSRAAD_TRY(readKnown());
        for (const IncidentListTable &table : m_import.layout.tables) {
            for (int row = table.firstRow; row <= table.lastRow; ++row)
                planRow(table, row);
        }
        return m_plan;
    }

private:
    Result<void> readKnown();
    void planRow(const IncidentListTable &table, int row);
    void readCell(const IncidentListTable &table, int column, const Cell &cell, PlannedIncident *planned);
    void readReference(const QByteArray &field, const IncidentListTable &table, int column, const QString &text, PlannedIncident *planned);
    void readMoment(const QByteArray &field, const IncidentListTable &table, int column, const Cell &cell, PlannedIncident *planned);
    void readWord(const QByteArray &field, const IncidentListTable &table, int column, const Cell &cell, PlannedIncident *planned);
    void complete(PlannedIncident *planned) const;
    void settle(const IncidentListTable &table, PlannedIncident *planned);
    void addProblem(const IncidentListTable &table, int column, const Message &message, PlannedIncident *planned) const;

    Reader &m_reader;
    const IncidentImport &m_import;
    RegisterGround m_ground;
    IncidentImportPlan m_plan;
    QHash<QString, QString> m_known;  ///< the program's number by what a row is known by
    QHash<QString, int> m_rows;       ///< rows of this list by the same
    QHash<qint64, QString> m_solutionNames;
};

Result<void> ListPlanner::readKnown()
{
    DRIFTSRAAD_TRY(m_reader.rows("SELECT o.origin, i.reference FROM incident_origin o JOIN incident i ON i.id = o.incident", {}, [this](const Row &row) {
        m_known.insert(row.text(0), row.text(1));
        return true;
    }));
    return m_reader.rows("SELECT id, name FROM solution", {}, [this](const Row &row) {
        m_solutionNames.insert(row.integer(0), row.text(1));
        return true;
    });
}

void ListPlanner::addProblem(const IncidentListTable &table, int column, const Message &message, PlannedIncident *planned) const
{
    const Sheet &sheet = m_import.workbook->sheets[planned->sheet];
    RowProblem problem{.row = planned->row, .message = message};
    if (column >= 0) {
        const QString cell = cellName(planned->row - 1, column);
        problem.cell = sheet.name.isEmpty() ? cell : sheet.name + u'!' + cell;
        problem.heading = table.headings.value(column);
        problem.written = sheet.at(planned->row - 1, column).text;
    }
    planned->problems.append(problem);
}

void ListPlanner::readReference(const QByteArray &field, const IncidentListTable &table, int column, const QString &text, PlannedIncident *planned)
{
    if (field == "solution") {
        planned->incident.solution = {m_ground.solution(text)};
        if (!planned->incident.solution.isValid())
            addProblem(table, column, {QT_TRANSLATE_NOOP("Messages", "The register has no solution %1. Add it first, or correct the name."), {text}}, planned);
        return;
    }
    if (field == "third_party") {
        planned->incident.thirdParty = {m_ground.organisation(text)};
        if (!planned->incident.thirdParty.isValid())
            addProblem(table, column, {QT_TRANSLATE_NOOP("Messages", "The register has no organisation %1. Add it first, or correct the name."), {text}}, planned);
        return;
    }
    static const QRegularExpression separators(QStringLiteral("[,;/\\n]"));
    for (const QString &name : text.split(separators, Qt::SkipEmptyParts)) {
        const Id<Organisation> id{m_ground.organisation(cleanText(name))};
        if (!id.isValid())
            addProblem(table, column, {QT_TRANSLATE_NOOP("Messages", "%1 is no municipality that the register knows."), {cleanText(name)}}, planned);
        else if (!planned->affected.contains(id))
            planned->affected.append(id);
    }
}

void ListPlanner::readMoment(const QByteArray &field, const IncidentListTable &table, int column, const Cell &cell, PlannedIncident *planned)
{
    static const QHash<QByteArray, Instant Incident::*> moments{{"reported_at", &Incident::reportedAt}, {"occurred_at", &Incident::occurredAt},
                                                                {"restored_at", &Incident::restoredAt}, {"closed_at", &Incident::closedAt}};
    const auto written = wallTimeOf(cell);
    if (!written || !written->date.isValid())
        return addProblem(table, column, {QT_TRANSLATE_NOOP("Messages", "Write the time as 23-11-2026 10:24.")}, planned);
    const Instant at = written->instant();
    if (at > m_reader.now())
        return addProblem(table, column, {QT_TRANSLATE_NOOP("Messages", "This time has not come yet.")}, planned);
    planned->incident.*moments.value(field) = at;
}

void ListPlanner::readWord(const QByteArray &field, const IncidentListTable &table, int column, const Cell &cell, PlannedIncident *planned)
{
    Incident &incident = planned->incident;
    bool known = true;
    const auto take = [&known](auto *into, const auto &value) {
        known = value.has_value();
        if (known)
            *into = *value;
    };
    if (field == "kind")
        take(&incident.kind, incidentKindOf(cell.text));
    else if (field == "state")
        take(&incident.state, incidentStateOf(cell.text));
    else if (field == "cause")
        take(&incident.cause, incidentCauseOf(cell.text));
    else if (field == "support_level")
        take(&incident.supportLevel, supportLevelOf(cell));
    else if (const auto priority = priorityOf(cell))
        setListedPriority(&incident, *priority);
    else
        known = false;
    if (!known)
        addProblem(table, column, {QT_TRANSLATE_NOOP("Messages", "%1 is not a word that the program knows here. Correct it, or leave the column out."), {cell.text}},
                   planned);
}

void ListPlanner::readCell(const IncidentListTable &table, int column, const Cell &cell, PlannedIncident *planned)
{
    const QByteArray field = table.fields.value(column);
    const QString text = cleanText(cell.text);
    if (field.isEmpty() || text.isEmpty())
        return;
    if (text.size() >= 10 && looksLikeCpr(text))
        addProblem(table, column, {QT_TRANSLATE_NOOP("Messages", "This looks like a CPR number, which the program never keeps. Take it out of the file.")}, planned);
    if (field == "origin")
        planned->origin = text;
    else if (field == "title")
        planned->incident.title = text;
    else if (field == "description")
        planned->incident.description = text;
    else if (field == "responsible")
        planned->incident.responsible = text;
    else if (field == "reported_by")
        planned->incident.reportedBy = text;
    else if (field == "solution" || field == "third_party" || field == "municipality")
        readReference(field, table, column, text, planned);
    else if (field.endsWith("_at"))
        readMoment(field, table, column, cell, planned);
    else
        readWord(field, table, column, cell, planned);
}

/// What follows from the rest of the row.
void ListPlanner::complete(PlannedIncident *planned) const
{
    Incident &incident = planned->incident;
    if (!incident.solution.isValid() && planned->problems.isEmpty())
        incident.solution = m_import.solution;
    if (!incident.reportedAt.isSet())
        incident.reportedAt = incident.occurredAt;
    if (!incident.occurredAt.isSet())
        incident.occurredAt = incident.reportedAt;
    if (incident.closedAt.isSet() && incident.state == IncidentState::New)
        incident.state = IncidentState::Closed;
    else if (incident.restoredAt.isSet() && incident.state == IncidentState::New)
        incident.state = IncidentState::Resolved;
    // A list says that a third party has it, but hardly by when it has to answer; without that no clock can run there.
    if (incident.state == IncidentState::AtThirdParty) {
        incident.state = IncidentState::UnderInvestigation;
        planned->remark = {QT_TRANSLATE_NOOP("Messages", "Comes under investigation; hand it to the third party with the time of the answer.")};
    }
    const bool done = incident.state == IncidentState::Resolved || incident.state == IncidentState::Closed;
    if (done && !incident.restoredAt.isSet())
        incident.restoredAt = incident.closedAt.isSet() ? incident.closedAt : incident.reportedAt;
    if (!done)
        incident.restoredAt = {};
    if (incident.state == IncidentState::Closed && !incident.closedAt.isSet())
        incident.closedAt = qMax(incident.restoredAt, incident.reportedAt);
    if (incident.state != IncidentState::Closed)
        incident.closedAt = {};
    if (incident.state == IncidentState::Closed && incident.cause == IncidentCause::Unknown)
        incident.closeReason = cleanText(m_import.closeReason);
    if (incident.state != IncidentState::New)
        incident.acknowledgedAt = incident.reportedAt;
    incident.stateSince = incident.closedAt.isSet() ? incident.closedAt : done ? qMax(incident.restoredAt, incident.reportedAt) : incident.reportedAt;
}

/// What becomes of the row.
void ListPlanner::settle(const IncidentListTable &table, PlannedIncident *planned)
{
    const Incident &incident = planned->incident;
    planned->solutionName = m_solutionNames.value(incident.solution.value);
    if (!incident.reportedAt.isSet())
        addProblem(table, -1, {QT_TRANSLATE_NOOP("Messages", "The row does not say when the incident was reported.")}, planned);
    for (const Message &message : planned->problems.isEmpty() ? problems(incident) : QList<Message>())
        addProblem(table, -1, message, planned);
    if (!planned->problems.isEmpty()) {
        planned->action = RowAction::Problem;
        return;
    }
    const QString solution = QString::number(incident.solution.value);
    if (planned->origin.isEmpty()) {
        const QString said = QStringList{solution, foldName(incident.title), QString::number(incident.reportedAt.ms)}.join(u'\n');
        planned->origin = QStringLiteral("sha256:") + QString::fromLatin1(QCryptographicHash::hash(said.toUtf8(), QCryptographicHash::Sha256).toHex());
    } else {
        planned->origin = solution + u':' + foldName(planned->origin);
    }
    if (const auto known = m_known.constFind(planned->origin); known != m_known.cend()) {
        planned->action = RowAction::Same;
        planned->knownAs = *known;
    } else if (m_rows.contains(planned->origin)) {
        planned->action = RowAction::Repeated;
        planned->remark = {QT_TRANSLATE_NOOP("Messages", "The same as row %1"), {qint64{m_rows.value(planned->origin)}}};
    } else {
        m_rows.insert(planned->origin, planned->row);
    }
}

void ListPlanner::planRow(const IncidentListTable &table, int row)
{
    const Sheet &sheet = m_import.workbook->sheets[table.sheet];
    if (row >= sheet.rows.size() || sheet.rows[row].isEmpty())
        return;
    PlannedIncident planned{.sheet = table.sheet, .row = row + 1};
    setListedPriority(&planned.incident, 3);
    for (int column = 0; column < table.fields.size(); ++column)
        readCell(table, column, sheet.at(row, column), &planned);
    // A line of sums below the list says nothing of an incident.
    const bool saysWhen = planned.incident.reportedAt.isSet() || planned.incident.occurredAt.isSet();
    if (planned.incident.title.isEmpty() && planned.origin.isEmpty() && !saysWhen && planned.problems.isEmpty())
        return;
    complete(&planned);
    settle(table, &planned);
    m_plan.rows.append(planned);
}

Result<void> store(Transaction &transaction, const PlannedIncident &row, const QString &author)
{
    const Incident &from = row.incident;
    NewIncident wanted;
    wanted.kind = from.kind;
    wanted.title = from.title;
    wanted.solution = from.solution;
    wanted.impact = from.impact;
    wanted.urgency = from.urgency;
    wanted.supportLevel = from.supportLevel;
    wanted.cause = from.cause;
    wanted.reportedBy = from.reportedBy;
    wanted.responsible = from.responsible;
    wanted.thirdParty = from.thirdParty;
    wanted.occurredAt = from.occurredAt;
    wanted.reportedAt = from.reportedAt;
    wanted.description = from.description;
    wanted.affected = row.affected;
    wanted.author = author;
    const auto id = createIncident(transaction, wanted);
    if (!id)
        return id.error();
    DRIFTSRAAD_TRY(transaction.insert(IncidentOrigin{.incident = *id, .origin = row.origin}));
    if (from.state == IncidentState::New)
        return {};
    auto incident = transaction.get(*id);
    if (!incident)
        return incident.error();
    incident->state = from.state;
    incident->stateSince = from.stateSince;
    incident->acknowledgedAt = from.acknowledgedAt;
    incident->restoredAt = from.restoredAt;
    incident->closedAt = from.closedAt;
    incident->closeReason = from.closeReason;
    DRIFTSRAAD_TRY(transaction.put(*incident));
    TimelineEntry moved{.incident = *id, .at = from.stateSince, .kind = TimelineKind::Moved, .author = author};
    moved.state = from.state;
    DRIFTSRAAD_TRY(transaction.insert(moved));
    return {};
}

Result<void> remember(Transaction &transaction, const IncidentListLayout &layout)
{
    const QString key = layout.layout();
    if (key.trimmed().isEmpty())
        return {};
    const auto found = transaction.list<IncidentMapping>("WHERE layout = ?", {key});
    if (!found)
        return found.error();
    const QString mapping = QString::fromUtf8(layout.toJson());
    if (found->isEmpty()) {
        const auto made = transaction.insert(IncidentMapping{.layout = key, .mapping = mapping});
        return made ? Result<void>() : Result<void>(made.error());
    }
    IncidentMapping changed = found->first();
    if (changed.mapping == mapping)
        return {};
    changed.mapping = mapping;
    return transaction.put(changed);
}

} // namespace

int IncidentImportPlan::count(RowAction action) const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [action](const PlannedIncident &row) { return row.action == action; }));
}

Result<IncidentImportPlan> planIncidentImport(Reader &reader, const IncidentImport &import)
{
    auto ground = RegisterGround::read(reader);
    if (!ground)
        return ground.error();
    return ListPlanner(reader, import, *std::move(ground)).plan();
}

Result<void> importIncidents(Transaction &transaction, const IncidentImport &import, const IncidentImportPlan &seen)
{
    const auto plan = planIncidentImport(transaction, import);
    if (!plan)
        return plan.error();
    if (plan->rows != seen.rows)
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "The database has changed meanwhile. Look at the preview again, then import.")}};
    for (const PlannedIncident &row : plan->rows) {
        if (row.action == RowAction::Add)
            DRIFTSRAAD_TRY(store(transaction, row, import.author));
    }
    return remember(transaction, import.layout);
}

Result<QByteArray> rememberedIncidentLayout(Reader &reader, const QString &layout)
{
    const auto found = reader.list<IncidentMapping>("WHERE layout = ?", {layout});
    if (!found)
        return found.error();
    return found->isEmpty() ? QByteArray() : found->first().mapping.toUtf8();
}

} // namespace driftsraad
