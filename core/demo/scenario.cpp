#include "core/demo/scenario.h"

#include "core/incidents/priority.h"

#include <algorithm>

namespace driftsraad {

Scenario::Scenario(DemoWorld &world, QList<Solution> solutions, const QList<Organisation> &organisations)
    : m_world(world)
    , m_numbers(world.numbers("incidents"))
    , m_solutions(std::move(solutions))
{
    for (const Organisation &organisation : organisations) {
        if (organisation.kind == OrganisationKind::Municipality)
            m_municipalities.append(organisation);
        else if (organisation.kind == OrganisationKind::SubSupplier)
            m_thirdParties.append(organisation);
    }
}

Id<Solution> Scenario::solution(const QString &name) const
{
    const Id<Solution> known = m_world.find<Solution>(name);
    return known.isValid() || m_solutions.isEmpty() ? known : m_solutions.first().id;
}

Id<Organisation> Scenario::thirdParty(const QString &name) const
{
    const Id<Organisation> known = m_world.find<Organisation>(name);
    return known.isValid() || m_thirdParties.isEmpty() ? known : m_thirdParties.first().id;
}

QList<Id<Organisation>> Scenario::municipalities(const QStringList &names) const
{
    QList<Id<Organisation>> found;
    for (const QString &name : names) {
        const auto municipality = std::find_if(m_municipalities.cbegin(), m_municipalities.cend(), [&](const Organisation &organisation) {
            return organisation.name == name || organisation.name == name + QLatin1String(" Kommune");
        });
        if (municipality != m_municipalities.cend())
            found.append(municipality->id);
    }
    return found;
}

QList<Id<Organisation>> Scenario::someMunicipalities(int count)
{
    QList<Id<Organisation>> pool;
    for (const Organisation &municipality : std::as_const(m_municipalities))
        pool.append(municipality.id);
    count = static_cast<int>(qMin<qsizetype>(count, pool.size()));
    for (int i = 0; i < count; ++i)
        pool.swapItemsAt(i, i + below(static_cast<int>(pool.size()) - i));
    return pool.mid(0, count);
}

IncidentPlan Scenario::start(const Mishap &mishap, Id<Solution> solution, Instant reported, int affected)
{
    IncidentPlan plan;
    Incident &incident = plan.incident;
    incident.title = QString::fromUtf8(mishap.title);
    incident.solution = solution;
    incident.cause = mishap.cause;
    incident.impact = mishap.impact;
    incident.urgency = mishap.urgency;
    incident.priority = ruledPriority(mishap.impact, mishap.urgency).priority;
    incident.supportLevel = mishap.cause == IncidentCause::Municipality ? SupportLevel::First
                            : incident.priority <= 2                    ? SupportLevel::Third
                                                                        : SupportLevel::Second;
    incident.extent = extentOf(mishap, incident.priority);
    incident.reportedAt = reported;
    incident.occurredAt = reported.plusMinutes(-(5 + below(50)));
    incident.stateSince = reported;
    incident.reportedBy = QStringLiteral("Service desk");
    incident.responsible = incident.supportLevel == SupportLevel::First    ? QStringLiteral("Kommunen, 1. level support")
                           : incident.supportLevel == SupportLevel::Second ? QStringLiteral("Leverandør, 2. level support")
                                                                           : QStringLiteral("Leverandør, 3. level support");
    plan.affected = someMunicipalities(affected);
    if (!plan.affected.isEmpty())
        incident.reporter = plan.affected.first();
    plan.registered();
    return plan;
}

IncidentPlan Scenario::start(const char *title, const QString &solutionName, IncidentCause cause, Grade impact, Grade urgency,
                             Instant reported, int affected)
{
    return start({title, cause, impact, urgency, affected}, solution(solutionName), reported, affected);
}

void Scenario::finish(IncidentPlan *plan)
{
    Incident &incident = plan->incident;
    const int pace = incident.priority == 1 ? 1 : incident.priority == 2 ? 3 : incident.priority == 3 ? 10 : 30;
    Instant at = incident.reportedAt.plusMinutes(pace * (4 + below(12)));
    plan->moved(at, IncidentState::UnderInvestigation);
    if (incident.cause == IncidentCause::ThirdParty && !m_thirdParties.isEmpty()) {
        at = at.plusMinutes(pace * (10 + below(30)));
        plan->toThirdParty(at, m_thirdParties[below(static_cast<int>(m_thirdParties.size()))].id, at.plusHours(pace < 10 ? 2 : 24));
        at = at.plusMinutes(pace * (20 + below(120)));
        plan->note(at, QStringLiteral("Svar modtaget fra tredjepart: fejlen er rettet hos dem"));
    } else if (incident.priority <= 2) {
        at = at.plusMinutes(pace * (10 + below(20)));
        plan->note(at, QStringLiteral("Fejlen er genskabt i testmiljøet"), true);
    }
    at = at.plusMinutes(pace * (15 + below(90)));
    plan->moved(at, IncidentState::Resolved);
    at = at.plusMinutes(60 + below(60 * 24 * 2));
    const bool unexplained = incident.cause == IncidentCause::Unknown;
    incident.closeReason = unexplained ? QStringLiteral("Ikke set igen, kunne ikke genskabes") : QString();
    plan->moved(at, IncidentState::Closed, incident.closeReason);
}

} // namespace driftsraad
