#include "core/incidents/incident.h"

#include "core/chain/link.h"
#include "core/incidents/priority.h"
#include "core/storage/store.h"

namespace driftsraad {

const QList<IncidentState> &incidentStates()
{
    static const QList<IncidentState> states{IncidentState::New, IncidentState::UnderInvestigation, IncidentState::AtThirdParty,
                                             IncidentState::Resolved, IncidentState::Closed};
    return states;
}

const QList<OutageExtent> &outageExtents()
{
    static const QList<OutageExtent> extents{OutageExtent::None, OutageExtent::Degraded, OutageExtent::Partial, OutageExtent::Full};
    return extents;
}

Message incidentKindWord(qint64 kind)
{
    switch (static_cast<IncidentKind>(kind)) {
    case IncidentKind::Operational:
        return {QT_TRANSLATE_NOOP("Messages", "Operational incident")};
    case IncidentKind::Security:
        return {QT_TRANSLATE_NOOP("Messages", "Security incident")};
    case IncidentKind::PlannedWindow:
        return {QT_TRANSLATE_NOOP("Messages", "Planned window")};
    }
    return {};
}

Message incidentStateWord(qint64 state)
{
    switch (static_cast<IncidentState>(state)) {
    case IncidentState::New:
        return {QT_TRANSLATE_NOOP("Messages", "New")};
    case IncidentState::UnderInvestigation:
        return {QT_TRANSLATE_NOOP("Messages", "Under investigation")};
    case IncidentState::AtThirdParty:
        return {QT_TRANSLATE_NOOP("Messages", "At third party")};
    case IncidentState::Resolved:
        return {QT_TRANSLATE_NOOP("Messages", "Resolved")};
    case IncidentState::Closed:
        return {QT_TRANSLATE_NOOP("Messages", "Closed")};
    }
    return {};
}

Message outageExtentWord(qint64 extent)
{
    switch (static_cast<OutageExtent>(extent)) {
    case OutageExtent::Full:
        return {QT_TRANSLATE_NOOP("Messages", "Cannot be used")};
    case OutageExtent::Partial:
        return {QT_TRANSLATE_NOOP("Messages", "Partly unusable")};
    case OutageExtent::Degraded:
        return {QT_TRANSLATE_NOOP("Messages", "Degraded")};
    case OutageExtent::None:
        return {QT_TRANSLATE_NOOP("Messages", "No outage")};
    }
    return {};
}

OutageExtent extentOf(const Incident &incident)
{
    if (incident.extent)
        return *incident.extent;
    return incident.priority <= 2 ? OutageExtent::Full : OutageExtent::None;
}

Message gradeWord(qint64 grade)
{
    switch (static_cast<Grade>(grade)) {
    case Grade::High:
        return {QT_TRANSLATE_NOOP("Messages", "High")};
    case Grade::Medium:
        return {QT_TRANSLATE_NOOP("Messages", "Medium")};
    case Grade::Low:
        return {QT_TRANSLATE_NOOP("Messages", "Low")};
    }
    return {};
}

namespace {

Result<void> countAffected(Transaction &transaction, qint64 incident)
{
    return transaction.connection().run("UPDATE incident SET affected = (SELECT COUNT(*) FROM affected_municipality WHERE incident = ?) WHERE id = ?",
                                        {incident, incident});
}

} // namespace

const Table<Incident> &tableOf(const Incident *)
{
    static const Table<Incident> table = Table<Incident>("incident", QT_TRANSLATE_NOOP("Messages", "Incident"))
        .field<&Incident::reference>("reference", QT_TRANSLATE_NOOP("Messages", "Number")).required().searchable().title()
        .field<&Incident::kind>("kind", QT_TRANSLATE_NOOP("Messages", "Kind")).words(&incidentKindWord)
        .field<&Incident::title>("title", QT_TRANSLATE_NOOP("Messages", "Title")).required().searchable().title()
        .field<&Incident::solution>("solution", QT_TRANSLATE_NOOP("Messages", "Solution")).required()
        .field<&Incident::state>("state", QT_TRANSLATE_NOOP("Messages", "State")).words(&incidentStateWord)
        .field<&Incident::stateSince>("state_since", QT_TRANSLATE_NOOP("Messages", "In this state since")).required()
        .field<&Incident::priority>("priority", QT_TRANSLATE_NOOP("Messages", "Priority"))
        .field<&Incident::impact>("impact", QT_TRANSLATE_NOOP("Messages", "Impact")).words(&gradeWord)
        .field<&Incident::urgency>("urgency", QT_TRANSLATE_NOOP("Messages", "Urgency")).words(&gradeWord)
        .field<&Incident::priorityReason>("priority_reason", QT_TRANSLATE_NOOP("Messages", "Reason for the priority"))
        .field<&Incident::supportLevel>("support_level", QT_TRANSLATE_NOOP("Messages", "Support level")).words(&supportLevelWord)
        .field<&Incident::cause>("cause", QT_TRANSLATE_NOOP("Messages", "Cause")).words(&incidentCauseWord)
        .field<&Incident::thirdParty>("third_party", QT_TRANSLATE_NOOP("Messages", "Third party"))
        .field<&Incident::answerDueAt>("answer_due_at", QT_TRANSLATE_NOOP("Messages", "Answer due"))
        .field<&Incident::reportedBy>("reported_by", QT_TRANSLATE_NOOP("Messages", "Reported by")).searchable()
        .field<&Incident::reporter>("reporter", QT_TRANSLATE_NOOP("Messages", "Reporting organisation"))
        .field<&Incident::responsible>("responsible", QT_TRANSLATE_NOOP("Messages", "Responsible")).searchable()
        .field<&Incident::responsiblePerson>("responsible_person", QT_TRANSLATE_NOOP("Messages", "Responsible person"))
        .field<&Incident::occurredAt>("occurred_at", QT_TRANSLATE_NOOP("Messages", "Occurred"))
        .field<&Incident::reportedAt>("reported_at", QT_TRANSLATE_NOOP("Messages", "Reported at")).required()
        .field<&Incident::acknowledgedAt>("acknowledged_at", QT_TRANSLATE_NOOP("Messages", "Acknowledged"))
        .field<&Incident::restoredAt>("restored_at", QT_TRANSLATE_NOOP("Messages", "Restored"))
        .field<&Incident::closedAt>("closed_at", QT_TRANSLATE_NOOP("Messages", "Closed at"))
        .field<&Incident::closeReason>("close_reason", QT_TRANSLATE_NOOP("Messages", "Reason for closing"))
        .field<&Incident::description>("description", QT_TRANSLATE_NOOP("Messages", "Description")).searchable().longText()
        .field<&Incident::contract>("contract", QT_TRANSLATE_NOOP("Messages", "Contract"))
        .field<&Incident::faultCategory>("fault_category", QT_TRANSLATE_NOOP("Messages", "Fault category"))
        .field<&Incident::extent>("extent", QT_TRANSLATE_NOOP("Messages", "Extent of the outage")).words(&outageExtentWord)
        .field<&Incident::parent>("parent", QT_TRANSLATE_NOOP("Messages", "Part of"))
        .field<&Incident::failedComponent>("failed_component", QT_TRANSLATE_NOOP("Messages", "What failed"))
        .field<&Incident::failedLink>("failed_link", QT_TRANSLATE_NOOP("Messages", "The link that failed"))
        .field<&Incident::plannedFrom>("planned_from", QT_TRANSLATE_NOOP("Messages", "Planned from"))
        .field<&Incident::plannedTo>("planned_to", QT_TRANSLATE_NOOP("Messages", "Planned to"))
        .field<&Incident::noticeAt>("notice_at", QT_TRANSLATE_NOOP("Messages", "Notice given"))
        .field<&Incident::informedAt>("informed_at", QT_TRANSLATE_NOOP("Messages", "Municipalities informed"))
        .field<&Incident::nextUpdateAt>("next_update_at", QT_TRANSLATE_NOOP("Messages", "Next update due"))
        .field<&Incident::affected>("affected", QT_TRANSLATE_NOOP("Messages", "Affected municipalities")).derived()
        .derivedBy(&countAffected);
    return table;
}

const Table<AffectedMunicipality> &tableOf(const AffectedMunicipality *)
{
    static const Table<AffectedMunicipality> table =
        Table<AffectedMunicipality>("affected_municipality", QT_TRANSLATE_NOOP("Messages", "Affected municipality"))
            .field<&AffectedMunicipality::incident>("incident", QT_TRANSLATE_NOOP("Messages", "Incident")).required().owner()
            .field<&AffectedMunicipality::organisation>("organisation", QT_TRANSLATE_NOOP("Messages", "Municipality")).required();
    return table;
}

namespace {

bool isReversed(Instant earlier, Instant later)
{
    return earlier.isSet() && later.isSet() && later < earlier;
}

} // namespace

QList<Message> problems(const Incident &incident)
{
    QList<Message> found;
    if (incident.title.trimmed().isEmpty())
        found.append(Message{QT_TRANSLATE_NOOP("Messages", "Write a title.")});
    if (!incident.solution.isValid())
        found.append(Message{QT_TRANSLATE_NOOP("Messages", "Choose the solution.")});
    if (incident.priority < 1 || incident.priority > 4)
        found.append(Message{QT_TRANSLATE_NOOP("Messages", "The priority is a number from 1 to 4.")});
    else if (incident.priority != ruledPriority(incident.impact, incident.urgency).priority && incident.priorityReason.trimmed().isEmpty())
        found.append(Message{QT_TRANSLATE_NOOP("Messages", "Write why the priority is not %1, which impact and urgency give."),
                      {qint64{ruledPriority(incident.impact, incident.urgency).priority}}});
    if (incident.state == IncidentState::AtThirdParty && !incident.thirdParty.isValid())
        found.append(Message{QT_TRANSLATE_NOOP("Messages", "Choose the third party that the incident is handed to.")});
    if (incident.state == IncidentState::AtThirdParty && !incident.answerDueAt.isSet())
        found.append(Message{QT_TRANSLATE_NOOP("Messages", "Write when the third party's answer is due.")});
    if (isReversed(incident.occurredAt, incident.reportedAt))
        found.append(Message{QT_TRANSLATE_NOOP("Messages", "The incident cannot be reported before it occurred.")});
    if (incident.kind == IncidentKind::PlannedWindow && (!incident.plannedFrom.isSet() || !incident.plannedTo.isSet()))
        found.append(Message{QT_TRANSLATE_NOOP("Messages", "A planned window needs its beginning and its end.")});
    if (isReversed(incident.plannedFrom, incident.plannedTo))
        found.append(Message{QT_TRANSLATE_NOOP("Messages", "A planned window cannot end before it begins.")});
    if (incident.parent.isValid() && incident.parent == incident.id)
        found.append(Message{QT_TRANSLATE_NOOP("Messages", "An incident is not part of itself.")});
    if (isReversed(incident.occurredAt, incident.restoredAt))
        found.append(Message{QT_TRANSLATE_NOOP("Messages", "Operation cannot be restored before the incident occurred.")});
    if (isReversed(incident.reportedAt, incident.acknowledgedAt))
        found.append(Message{QT_TRANSLATE_NOOP("Messages", "The incident cannot be acknowledged before it was reported.")});
    if (isReversed(incident.reportedAt, incident.closedAt))
        found.append(Message{QT_TRANSLATE_NOOP("Messages", "The incident cannot be closed before it was reported.")});
    if (incident.state == IncidentState::Closed && incident.cause == IncidentCause::Unknown && incident.closeReason.trimmed().isEmpty())
        found.append(Message{QT_TRANSLATE_NOOP("Messages", "An incident is closed when its cause is known. Choose the cause, or write why it is closed "
                                                    "without one.")});
    return found;
}

} // namespace driftsraad
