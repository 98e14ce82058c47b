#pragma once

#include "core/incidents/incident.h"
#include "core/storage/store.h"

namespace driftsraad {

/// Who gets a new incident of a solution, and at which support level, as the responsibility matrix has it on that day.
struct NewDefaults {
    SupportLevel level = SupportLevel::Second;
    QString responsible{};            ///< "Driftsvagt, Leverandør A A/S"; empty where the matrix names nobody
    Id<Person> responsiblePerson{};
    Message reason{};                 ///< in a sentence, where that comes from or what is missing
    bool operator==(const NewDefaults &) const = default;
};
/// Without a level: the second, where somebody is responsible there, else the next above it that has somebody. What has been reported to
/// the group is past the first level, which is the municipality's own.
Result<NewDefaults> newDefaults(Reader &reader, Id<Solution> solution, std::optional<SupportLevel> level, QDate day);

} // namespace driftsraad
