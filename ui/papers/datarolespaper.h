#pragma once

#include "core/agreements/dataroles.h"
#include "ui/papers/paper.h"

namespace driftsraad {

/// Who is controller, processor and sub-processor of each solution's data, with the agreements and days; what was before included.
struct DataRolesPaper {
    struct Tree {
        QString solution{};
        QList<DataRoleLine> roles{};
        QList<Message> remarks{};
    };
    struct Content {
        QList<Tree> trees{};
        QDate day{};
        Instant made{};
        bool example = false;
    };
};

Paper dataRolesPaper(const DataRolesPaper::Content &content, const Language &language);
/// What the paper says of a solution, or of all in operation, on a day.
Result<DataRolesPaper::Content> dataRolesContent(Reader &reader, Id<Solution> solution, QDate day);

} // namespace driftsraad
