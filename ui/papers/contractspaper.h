#pragma once

#include "core/agreements/contractend.h"
#include "ui/papers/paper.h"

namespace driftsraad {

/// The contracts that run out or whose notice must be given, and how each of the days is found.
struct ContractsPaper {
    struct Content {
        QList<RunningOut> contracts{};
        int months = 12;
        QDate day{};
        Instant made{};
        bool example = false;
    };
};

Paper contractsPaper(const ContractsPaper::Content &content, const Language &language);
/// What the paper says on a day; without months, within those of the settings.
Result<ContractsPaper::Content> contractsContent(Reader &reader, QDate day, std::optional<int> months = {});

} // namespace driftsraad
