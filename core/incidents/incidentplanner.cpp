#include "core/incidents/incidentplanner.h"

#include "core/base/cpr.h"
#include "core/base/text.h"
#include "core/exchange/datetext.h"
#include "core/exchange/headingtext.h"
#include "core/incidents/incidentcells.h"
#include "core/incidents/incidentdifferences.h"
#include "core/incidents/incidentorigin.h"

#include <QCryptographicHash>
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

/// "Alle", "alle kommuner".
bool meansAll(const QString &text)
{
    const QStringList words = headingWords(text);
    return !words.isEmpty() && hasAnyWord({words.first()}, {u"alle", u"samtlige", u"all"}) && (words.size() == 1 || hasAnyWord(words.mid(1), {u"kommune*", u"municipalit*"}));
}

/// "12", "ca. 12 kommuner": how many, and not which.
std::optional<int> countAlone(const QString &text)
{
    static const QRegularExpression count(QStringLiteral("^(?:ca\\.?|about)?\\s*(\\d{1,3})\\s*(?:kommuner?|municipalit(?:y|ies)|stk\\.?)?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = count.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

/// "I alt", "Total": the word of a line of sums.
bool meansSum(const QString &title)
{
    static const QStringList sums{QStringLiteral("i alt"), QStringLiteral("total"), QStringLiteral("sum"), QStringLiteral("ialt"), QStringLiteral("antal"), QStringLiteral("samlet")};
    return sums.contains(title.toLower().remove(u':').trimmed());
}

bool meansNone(const QString &text)
{
    static const QStringList nothing{QStringLiteral("-"), QStringLiteral("–"), QStringLiteral("0"), QStringLiteral("ingen"), QStringLiteral("none"), QStringLiteral("n/a")};
    return nothing.contains(text.toLower());
}

} // namespace

QString originOf(Id<Solution> solution, const PlannedIncident &row)
{
    const QString where = QString::number(solution.value);
    if (!row.origin.isEmpty())
        return where + u':' + row.origin;
    const QString said = QStringList{where, foldName(row.incident.title), QString::number(row.incident.reportedAt.ms)}.join(u'\n');
    return QStringLiteral("sha256:") + QString::fromLatin1(QCryptographicHash::hash(said.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<IncidentImportPlan> IncidentPlanner::plan()
{
    DRIFTSRAAD_TRY(readKnown());
    for (const IncidentListTable &table : m_import.layout.tables) {
        for (int row = table.firstRow; row <= table.lastRow; ++row)
            DRIFTSRAAD_TRY(planRow(table, row));
    }
    return m_plan;
}

Result<void> IncidentPlanner::readKnown()
{
    DRIFTSRAAD_TRY(m_reader.rows("SELECT o.origin, i.id, i.reference FROM incident_origin o JOIN incident i ON i.id = o.incident", {}, [this](const Row &row) {
        m_known.insert(row.text(0), {{row.integer(1)}, row.text(2)});
        return true;
    }));
    DRIFTSRAAD_TRY(m_reader.rows("SELECT id FROM organisation WHERE kind = ? ORDER BY id", {OrganisationKind::Municipality}, [this](const Row &row) {
        m_municipalities.append(Id<Organisation>{row.integer(0)});
        return true;
    }));
    return m_reader.rows("SELECT id, name FROM solution", {}, [this](const Row &row) {
        m_solutionNames.insert(row.integer(0), row.text(1));
        return true;
    });
}

void IncidentPlanner::addProblem(const IncidentListTable &table, int column, const Message &message, PlannedIncident *planned) const
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

void IncidentPlanner::readSolution(const IncidentListTable &table, int column, const QString &text, PlannedIncident *planned)
{
    Id<Solution> &solution = planned->incident.solution;
    solution = {m_ground.solution(text)};
    if (solution.isValid())
        return;
    const QString key = foldName(text);
    const NameChoice choice = m_import.names.value(key);
    if (choice.kind == NameChoice::Kind::Existing) {
        solution = {choice.id};
        return;
    }
    const auto isMeant = [&key](const QString &name) { return foldName(name) == key; };
    if (choice.kind == NameChoice::Kind::Create) {
        QStringList &added = m_plan.newSolutions;
        auto found = std::find_if(added.begin(), added.end(), isMeant);
        if (found == added.end())
            found = added.insert(added.end(), text);
        solution = {-1 - (found - added.begin())};
        m_solutionNames.insert(solution.value, *found);
        return;
    }
    const auto asked = std::find_if(m_plan.unknown.begin(), m_plan.unknown.end(), [&](const UnknownName &name) { return isMeant(name.name); });
    if (asked == m_plan.unknown.end())
        m_plan.unknown.append({.name = text, .isSolution = true, .rows = 1});
    else
        ++asked->rows;
    const Message message = choice.kind == NameChoice::Kind::LeaveOut
                                ? Message{QT_TRANSLATE_NOOP("Messages", "Left out, because %1 is left out."), {text}}
                                : Message{QT_TRANSLATE_NOOP("Messages", "The register has no solution %1. Say which one it is, add it to the register, or correct the name."), {text}};
    addProblem(table, column, message, planned);
}

void IncidentPlanner::readThirdParty(const IncidentListTable &table, int column, const QString &text, PlannedIncident *planned)
{
    planned->incident.thirdParty = {m_ground.organisation(text)};
    if (!planned->incident.thirdParty.isValid())
        addProblem(table, column, {QT_TRANSLATE_NOOP("Messages", "The register has no organisation %1. Add it first, or correct the name."), {text}}, planned);
}

/// Names, all of them, or how many; a bare number is kept in words, as it names nobody.
void IncidentPlanner::readMunicipalities(const IncidentListTable &table, int column, const QString &text, PlannedIncident *planned)
{
    if (meansNone(text))
        return;
    if (meansAll(text)) {
        planned->affected = m_municipalities;
        planned->remarks.append(Message::counted(QT_TRANSLATE_N_NOOP("Messages", "All %n municipalities of the register"), m_municipalities.size()));
        return;
    }
    if (const auto count = countAlone(text)) {
        planned->notes.append(m_import.affectedNote.arg(*count));
        planned->remarks.append(Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n municipalities without their names; the number comes into the timeline"), *count));
        return;
    }
    static const QRegularExpression separators(QStringLiteral("[,;/\\n]|\\s+og\\s+|\\s+and\\s+|\\s*&\\s*"));
    for (const QString &name : text.split(separators, Qt::SkipEmptyParts)) {
        const QString clean = cleanText(name);
        if (clean.isEmpty())
            continue;
        const Id<Organisation> id{m_ground.organisation(clean)};
        if (!m_municipalities.contains(id))
            addProblem(table, column, {QT_TRANSLATE_NOOP("Messages", "%1 is no municipality that the register knows. Correct the name, or leave the column out."), {clean}},
                       planned);
        else if (!planned->affected.contains(id))
            planned->affected.append(id);
    }
}

void IncidentPlanner::readMoment(const QByteArray &field, const IncidentListTable &table, int column, const Cell &cell, PlannedIncident *planned)
{
    static const QHash<QByteArray, Instant Incident::*> moments{{"reported_at", &Incident::reportedAt}, {"occurred_at", &Incident::occurredAt},
                                                                {"restored_at", &Incident::restoredAt}, {"closed_at", &Incident::closedAt},
                                                                {"acknowledged_at", &Incident::acknowledgedAt}};
    const auto written = wallTimeOf(cell);
    if (!written || !written->date.isValid())
        return addProblem(table, column, {QT_TRANSLATE_NOOP("Messages", "Write the time as 23-11-2026 10:24.")}, planned);
    // The list alone does not tell which moment is meant; clocks are reckoned from it, so nothing is guessed in silence.
    const QString text = cleanText(cell.text);
    if (written->shown() == Shown::Never)
        return addProblem(table, column, {QT_TRANSLATE_NOOP("Messages", "The clocks go forward over %1, so there is no such time. Correct it."), {text}}, planned);
    if (written->shown() == Shown::Twice)
        planned->remarks.append({QT_TRANSLATE_NOOP("Messages", "%1 comes twice, as the clocks go back; the first one counts. Write %1 +01:00 for the second"), {text}});
    const Instant at = written->instant();
    if (at > m_reader.now())
        return addProblem(table, column, {QT_TRANSLATE_NOOP("Messages", "This time has not come yet. Correct the date.")}, planned);
    planned->incident.*moments.value(field) = at;
    // Clocks are reckoned from it, so a person should see it.
    if (field == "reported_at" && !written->time)
        planned->remarks.append(Message{QT_TRANSLATE_NOOP("Messages", "The list has no time of day for the report; it counts from 00:00")});
}

void IncidentPlanner::readWord(const QByteArray &field, const IncidentListTable &table, int column, const Cell &cell, PlannedIncident *planned)
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

void IncidentPlanner::readCell(const IncidentListTable &table, int column, const Cell &cell, PlannedIncident *planned)
{
    const QByteArray field = table.fields.value(column);
    const QString text = cleanText(cell.text);
    if (field.isEmpty() || text.isEmpty())
        return;
    if (text.size() >= 10 && looksLikeCpr(text))
        addProblem(table, column, {QT_TRANSLATE_NOOP("Messages", "This looks like a CPR number, which the program never keeps. Take it out of the file.")}, planned);
    if (!planned->said.contains(field))
        planned->said.append(field);
    static const QHash<QByteArray, QString Incident::*> texts{{"title", &Incident::title}, {"description", &Incident::description},
                                                              {"responsible", &Incident::responsible}, {"reported_by", &Incident::reportedBy}};
    if (field == "origin")
        planned->origin = foldName(text);
    else if (field == noteField)
        planned->notes.append(QStringLiteral("%1: %2").arg(cleanText(table.headings.value(column)), text));
    else if (texts.contains(field))
        planned->incident.*texts.value(field) = text;
    else if (field == "solution")
        readSolution(table, column, text, planned);
    else if (field == "third_party")
        readThirdParty(table, column, text, planned);
    else if (field == "municipality")
        readMunicipalities(table, column, text, planned);
    else if (field.endsWith("_at"))
        readMoment(field, table, column, cell, planned);
    else
        readWord(field, table, column, cell, planned);
}

/// What follows from the rest of the row.
void IncidentPlanner::complete(PlannedIncident *planned) const
{
    Incident &incident = planned->incident;
    if (incident.solution == Id<Solution>{} && planned->problems.isEmpty())
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
        planned->remarks.append(Message{QT_TRANSLATE_NOOP("Messages", "Comes under investigation; hand it to the third party with the time of the answer")});
    }
    const bool done = incident.state == IncidentState::Resolved || incident.state == IncidentState::Closed;
    if (done && !incident.restoredAt.isSet() && !incident.closedAt.isSet())
        planned->remarks.append(Message{QT_TRANSLATE_NOOP("Messages", "The list does not say when it was resolved; it counts as resolved when it was reported")});
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
    if (incident.kind == IncidentKind::PlannedWindow) {
        incident.plannedFrom = incident.occurredAt;
        incident.plannedTo = incident.restoredAt;
    }
    incident.stateSince = incident.closedAt.isSet() ? incident.closedAt : done ? qMax(incident.restoredAt, incident.reportedAt) : incident.reportedAt;
}

/// What becomes of the row.
Result<void> IncidentPlanner::settle(const IncidentListTable &table, PlannedIncident *planned)
{
    planned->solutionName = m_solutionNames.value(planned->incident.solution.value);
    const bool isWritten = planned->said.contains("reported_at") || planned->said.contains("occurred_at");
    if (!planned->incident.reportedAt.isSet() && !isWritten)
        addProblem(table, -1, {QT_TRANSLATE_NOOP("Messages", "The row does not say when the incident was reported. Write it, or say which column has it.")}, planned);
    const QString origin = originOf(planned->incident.solution, *planned);
    const auto known = m_known.constFind(origin);
    const bool isKnown = known != m_known.cend() && planned->problems.isEmpty();
    if (isKnown)
        DRIFTSRAAD_TRY(setAgainst(m_reader, known->incident, planned));
    Incident checked = planned->incident;
    checked.solution.value = qAbs(checked.solution.value);
    for (const Message &message : planned->problems.isEmpty() ? problems(checked) : QList<Message>())
        addProblem(table, -1, message, planned);
    if (!planned->problems.isEmpty()) {
        planned->action = RowAction::Problem;
    } else if (const auto earlier = m_rows.constFind(origin); earlier != m_rows.cend()) {
        planned->action = RowAction::Repeated;
        planned->remarks.append({QT_TRANSLATE_NOOP("Messages", "The same as row %1"), {qint64{*earlier}}});
    } else {
        m_rows.insert(origin, planned->row);
        if (isKnown) {
            planned->knownAs = known->reference;
            planned->action = planned->differences.isEmpty() || !m_import.updateExisting ? RowAction::Same : RowAction::Change;
        }
    }
    return {};
}

Result<void> IncidentPlanner::planRow(const IncidentListTable &table, int row)
{
    const Sheet &sheet = m_import.workbook->sheets[table.sheet];
    if (row >= sheet.rows.size() || sheet.rows[row].isEmpty())
        return {};
    PlannedIncident planned{.sheet = table.sheet, .row = row + 1};
    setListedPriority(&planned.incident, 3);
    for (int column = 0; column < table.fields.size(); ++column)
        readCell(table, column, sheet.at(row, column), &planned);
    // A line of sums below the list says nothing of an incident.
    const bool saysWhen = planned.incident.reportedAt.isSet() || planned.incident.occurredAt.isSet();
    if (planned.origin.isEmpty() && !saysWhen && (meansSum(planned.incident.title) || (planned.incident.title.isEmpty() && planned.problems.isEmpty())))
        return {};
    complete(&planned);
    DRIFTSRAAD_TRY(settle(table, &planned));
    m_plan.rows.append(planned);
    return {};
}

} // namespace driftsraad
