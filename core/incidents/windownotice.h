#pragma once

#include "core/agreements/availabilityrule.h"
#include "core/incidents/incident.h"
#include "core/storage/store.h"

namespace driftsraad {

/// How the notice of a planned window stands to what the contract asks for.
enum class NoticeStanding {
    NotAsked,  ///< the contract asks for none
    Kept,
    TooShort,  ///< the window counts as downtime
    NotGiven,
};

struct WindowNotice {
    NoticeStanding standing = NoticeStanding::NotAsked;
    int workingDays = 0;     ///< that must lie between the notice and the beginning
    Instant givenAt{};
    QDate lastDay{};         ///< on which notice is in time; not set where none is early enough
    QString contractName{};  ///< empty: no contract is in force for the solution
    bool operator==(const WindowNotice &) const = default;
};

/// The rule (DOMAIN.md 1.5): so many of the contract's working days, from the day after the notice, have run out when the window begins. It is
/// the one that the availability of the month goes by.
WindowNotice windowNotice(const AvailabilityTerms &terms, Instant noticeAt, Instant plannedFrom);
/// By the contract that counts for the solution when the window begins; chosen overrides it.
Result<WindowNotice> windowNotice(Reader &reader, Id<Contract> chosen, Id<Solution> solution, Instant noticeAt, Instant plannedFrom);

/// "Varslet 10-11-2026 09:00, i tide: kontrakten kræver 5 arbejdsdage, sidste dag var 13-11-2026."
Message windowNoticeWords(const WindowNotice &notice);

} // namespace driftsraad
