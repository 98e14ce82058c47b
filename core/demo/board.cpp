#include "core/demo/board.h"

#include "core/incidents/incidenttemplate.h"
#include "core/incidents/relations.h"
#include "core/incidents/savedfilter.h"

namespace driftsraad {

namespace {

Result<void> addTemplates(Transaction &transaction, Id<Solution> solution)
{
    IncidentTemplate login{.solution = solution, .name = QStringLiteral("Login fejler"), .title = QStringLiteral("Login fejler for mange brugere")};
    login.description = QStringLiteral("Hvem er ramt, og siden hvornår?\nHvad står der på skærmen?\nVirker det fra en anden kommune?");
    login.impact = Grade::High;
    DRIFTSRAAD_TRY(saveTemplate(transaction, login));
    IncidentTemplate missing{.solution = solution, .name = QStringLiteral("Ydelser mangler"), .title = QStringLiteral("Refusioner mangler ydelser")};
    missing.description = QStringLiteral("Hvilken ydelse mangler, og for hvilken periode?\nHvornår kom den sidst igennem?");
    missing.cause = IncidentCause::ThirdParty;
    DRIFTSRAAD_TRY(saveTemplate(transaction, missing));
    return {};
}

Result<void> addFilters(Transaction &transaction, Id<Solution> solution)
{
    DRIFTSRAAD_TRY(saveFilter(transaction, {.name = QStringLiteral("Tredjepart i år"), .owner = QStringLiteral("Service manager A"), .shared = true,
                                            .cause = IncidentCause::ThirdParty, .period = IncidentPeriod::ThisYear, .grouping = IncidentGrouping::Solution}));
    DRIFTSRAAD_TRY(saveFilter(transaction, {.name = QStringLiteral("NemRefusion, tre måneder"), .owner = QStringLiteral("Service manager B"), .shared = true,
                                            .solution = solution, .period = IncidentPeriod::ThreeMonths}));
    return {};
}

} // namespace

Result<void> addDemoBoard(Transaction &transaction, DemoWorld &)
{
    const auto refusion = transaction.number("SELECT id FROM solution WHERE name = ?", {QStringLiteral("NemRefusion")});
    if (!refusion)
        return refusion.error();
    DRIFTSRAAD_TRY(addTemplates(transaction, {*refusion}));
    DRIFTSRAAD_TRY(addFilters(transaction, {*refusion}));
    // The third party that NemRefusion waits for is the cause of another open incident too.
    QList<Id<Incident>> waiting;
    DRIFTSRAAD_TRY(transaction.rows("SELECT id FROM incident WHERE state <> ? AND cause = ? ORDER BY priority, id LIMIT 2", {IncidentState::Closed, IncidentCause::ThirdParty},
                                    [&waiting](const Row &row) {
                                        waiting.append(Id<Incident>{row.integer(0)});
                                        return true;
                                    }));
    return waiting.size() == 2 ? linkIncidents(transaction, waiting[0], waiting[1]) : Result<void>();
}

} // namespace driftsraad
