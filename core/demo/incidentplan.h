#pragma once

#include "core/incidents/notice.h"
#include "core/incidents/pause.h"
#include "core/incidents/timeline.h"

namespace driftsraad {

/// An incident of the demo world before it is stored: the record, whom it hits, and its timeline in the order of time.
struct IncidentPlan {
    Incident incident{};
    QList<Id<Organisation>> affected{};
    QList<TimelineEntry> lines{};
    QList<IncidentPause> pauses{};
    QHash<qsizetype, qsizetype> corrections{};  ///< from a line to the one that it corrects
    QList<OperationsNotice> notices{};

    /// A note, or what the program would have written, at that time.
    IncidentPlan &note(Instant at, const QString &text, bool inSummary = false, const QString &author = QStringLiteral("Service manager A"));
    /// The line last written was wrong: this is what it should have said.
    IncidentPlan &corrected(const QString &text);
    /// What the municipalities were told, with its line in the timeline.
    IncidentPlan &told(NoticeKind kind, Instant at, const QString &subject, const QString &text, Instant nextUpdate = {});
    IncidentPlan &registered();
    /// Moves it, with the times that moveIncident() would have set.
    IncidentPlan &moved(Instant at, IncidentState to, const QString &text = {});
    /// A time in which its clocks stood; to not set: they still do.
    IncidentPlan &paused(Instant from, Instant to, const QString &party, const QString &reason);
    IncidentPlan &toThirdParty(Instant at, Id<Organisation> thirdParty, Instant answerDueAt);
};

/// Gives every plan its number in the order of the reports and stores it.
Result<void> storePlans(Transaction &transaction, QList<IncidentPlan> plans);

} // namespace driftsraad
