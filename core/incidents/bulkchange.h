#pragma once

#include "core/incidents/operations.h"

namespace driftsraad {

/// What is changed in many incidents at once; what is not set stays as it is in each.
struct BulkChange {
    std::optional<IncidentState> state{};
    Id<Organisation> thirdParty{};  ///< with At third party, as is the time
    Instant answerDueAt{};
    QString reason{};               ///< of closing without a known cause
    std::optional<int> priority{};
    QString priorityReason{};       ///< where it is not what an incident's impact and urgency give
    std::optional<QString> responsible{};
    std::optional<IncidentCause> cause{};
    QString author{};
    bool isEmpty() const { return !state && !priority && !responsible && !cause; }
};

struct BulkRefusal {
    Id<Incident> incident{};
    QString reference{};
    Message reason{};
};
struct BulkOutcome {
    int changed = 0;
    int same = 0;  ///< were so already
    QList<BulkRefusal> refused{};
};
/// Changes each of them wholly or not at all: what a rule refuses is listed and left as it was, the others are changed. One change set, so
/// one undo. An error that is no rule's (the disk, another program) stores nothing of any.
Result<BulkOutcome> changeIncidents(Transaction &transaction, const QList<Id<Incident>> &incidents, const BulkChange &change);

} // namespace driftsraad
