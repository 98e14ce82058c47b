#pragma once

#include "core/incidents/incident.h"
#include "core/storage/store.h"

namespace driftsraad {

/// What a new incident of a solution begins with: what happens there again and again is not typed again and again.
struct IncidentTemplate {
    Id<IncidentTemplate> id{};
    Revision revision{};
    Id<Solution> solution{};
    QString name{};
    QString title{};
    QString description{};
    IncidentKind kind = IncidentKind::Operational;
    Grade impact = Grade::Medium;
    Grade urgency = Grade::Medium;
    SupportLevel supportLevel = SupportLevel::Second;
    IncidentCause cause = IncidentCause::Unknown;
    Id<Organisation> thirdParty{};
    bool operator==(const IncidentTemplate &) const = default;
};
const Table<IncidentTemplate> &tableOf(const IncidentTemplate *);

/// In Danish order of their names.
Result<QList<IncidentTemplate>> incidentTemplates(Reader &reader);
/// Keeps it under its name; the solution's template of that name is this one from now on. Refused without a name.
Result<Id<IncidentTemplate>> saveTemplate(Transaction &transaction, const IncidentTemplate &wanted);

} // namespace driftsraad
