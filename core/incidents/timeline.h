#pragma once

#include "core/incidents/incident.h"

namespace driftsraad {

/// The numbers are stored. Everything but a note is written by the operation that did it.
enum class TimelineKind {
    Note = 1,
    Registered = 2,
    Moved = 3,
    PrioritySet = 4,
    AffectedSet = 5,
    PauseStarted = 6,
    PauseEnded = 7,
    PauseCorrected = 8,
    PauseWithdrawn = 9,
    Published = 10,
    FaultNamed = 20,
};
Message timelineKindWord(qint64 kind);

/// One line of what happened. Entries are never changed or removed: a wrong one is withdrawn, or corrected by a new one that points to it,
/// and stays visible as such. The moves among them, with their times, are what clocks are reckoned from.
struct TimelineEntry {
    Id<TimelineEntry> id{};
    Revision revision{};
    Id<Incident> incident{};
    Instant at{};
    TimelineKind kind = TimelineKind::Note;
    QString text{};    ///< what a person wrote: the note itself, the reason for a move or a priority, or the subject of a notice
    QString author{};  ///< who wrote it or did it; empty for the program itself
    bool inSummary = false;
    std::optional<IncidentState> state{};  ///< Moved: to where
    Id<Organisation> organisation{};       ///< Moved to a third party: to whom; of a pause: who is waited for
    Instant dueAt{};                       ///< Moved to a third party: when the answer is due
    int number = 0;                        ///< PrioritySet: the priority; AffectedSet: how many municipalities
    bool withdrawn = false;
    QString withdrawnReason{};
    Id<TimelineEntry> corrects{};          ///< the entry that this one takes the place of
    bool operator==(const TimelineEntry &) const = default;
};
const Table<TimelineEntry> &tableOf(const TimelineEntry *);

/// The entry as a sentence. A note speaks for itself (its text, as written); for the others the text is a second line.
Message timelineSentence(const TimelineEntry &entry, const QString &organisationName);

} // namespace driftsraad
