#pragma once

#include "core/demo/incidentplan.h"
#include "core/demo/mishaps.h"
#include "core/demo/world.h"

namespace driftsraad {

/// Begins and ends the plans of the demo's incidents; what it needs of the other rooms is read once. The numbers it draws follow from the
/// order in which it is asked.
class Scenario
{
public:
    Scenario(DemoWorld &world, QList<Solution> solutions, const QList<Organisation> &organisations);

    const DemoWorld &world() const { return m_world; }
    const QList<Solution> &solutions() const { return m_solutions; }
    const QList<Organisation> &thirdParties() const { return m_thirdParties; }
    /// From 0 to limit - 1.
    int below(int limit) { return static_cast<int>(m_numbers.bounded(static_cast<quint32>(limit))); }

    Id<Solution> solution(const QString &name) const;
    /// The solutions in their order, from the first again where there are fewer.
    QString solutionName(int index) const { return m_solutions[index % m_solutions.size()].name; }
    Id<Organisation> thirdParty(const QString &name) const;
    QList<Id<Organisation>> municipalities(const QStringList &names) const;
    QList<Id<Organisation>> someMunicipalities(int count);

    IncidentPlan start(const Mishap &mishap, Id<Solution> solution, Instant reported, int affected);
    IncidentPlan start(const char *title, const QString &solutionName, IncidentCause cause, Grade impact, Grade urgency, Instant reported,
                       int affected);
    /// Lets a past incident run to its end; what is pressing goes faster.
    void finish(IncidentPlan *plan);

private:
    DemoWorld &m_world;
    QRandomGenerator m_numbers;
    QList<Solution> m_solutions;
    QList<Organisation> m_municipalities;
    QList<Organisation> m_thirdParties;
};

/// What is over: two years of mishaps, the outages behind the latest months' figures, the planned windows, a small breach and the deck's
/// security incident.
void addPastIncidents(Scenario &scenario, QList<IncidentPlan> *plans);
/// What is open at the demo's moment, whatever day and hour that is: two over a limit or a promise, two close to one, the others with time left;
/// and the window of the coming weekend.
void addOpenIncidents(Scenario &scenario, QList<IncidentPlan> *plans);

} // namespace driftsraad
