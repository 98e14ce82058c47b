#pragma once

#include "core/incidents/clocks.h"
#include "core/incidents/grouping.h"
#include "core/incidents/notice.h"
#include "core/incidents/timeline.h"
#include "core/incidents/windownotice.h"

#include <array>

namespace driftsraad {

/// Which incidents are wanted. Empty lists and unset values ask for nothing.
struct IncidentFilter {
    QString text{};
    QList<Id<Solution>> solutions{};
    QList<IncidentCause> causes{};
    QList<int> priorities{};
    QList<IncidentState> states{};
    Id<Organisation> municipality{};
    /// Open incidents reported before the end, and those closed from the start and before the end.
    Instant from{};
    Instant to{};
    bool operator==(const IncidentFilter &) const = default;
};

/// Deadline: by when the most pressing clock is due; what has no limit to keep any more comes last, newest first.
enum class IncidentOrder { Newest, Priority, State, Solution, Cause, Affected, Reported, AnswerDue, Closed, Deadline };

/// One column of the board: the incidents in their order, at most boardColumnLimit of them, and how many there are.
struct BoardColumn {
    QList<qint64> ids{};
    qint64 count = 0;
};
inline constexpr int boardColumnLimit = 10'000;
/// A row of the board across its columns.
struct BoardLane {
    qint64 key = 0;  ///< IncidentGroup::key
    Message name{};
    std::array<qsizetype, 5> begin{};  ///< which part of each column's ids lies in it
    std::array<qsizetype, 5> end{};
    qint64 open = 0;
};
struct Board {
    /// In the order of incidentStates(): open ones by priority and then the oldest report first, closed ones by the latest closing; in rows,
    /// row after row.
    std::array<BoardColumn, 5> columns{};
    IncidentGrouping grouping = IncidentGrouping::None;
    QList<BoardLane> lanes{};  ///< those that hold anything; none without grouping
    qint64 total() const;
};
Result<Board> board(Reader &reader, const IncidentFilter &filter, IncidentGrouping grouping = IncidentGrouping::None);

/// How much is under way in each state, whatever the filter, and how much the group allows itself (0: any number).
struct WorkInProgress {
    std::array<qint64, 5> count{};
    std::array<qint64, 5> limit{};
    bool isPassed(IncidentState state) const { return limit[static_cast<size_t>(state) - 1] > 0 && count[static_cast<size_t>(state) - 1] > limit[static_cast<size_t>(state) - 1]; }
    bool hasLimits() const;
    bool operator==(const WorkInProgress &) const = default;
};
Result<WorkInProgress> workInProgress(Reader &reader);

struct CountedGroup {
    IncidentGroup group{};
    qint64 count = 0;
};
/// The first incidents in an order, and how many there are in all.
struct IncidentPage {
    QList<qint64> ids{};
    qint64 count = 0;
    QList<CountedGroup> groups{};  ///< in the order of the ids, those that hold anything; none without grouping
};
/// limit 0 asks for all of them; they are read in pieces, so that no query stays open for long. Groups come one after the other, each in
/// the order asked for.
Result<IncidentPage> incidentPage(Reader &reader, const IncidentFilter &filter, IncidentOrder order, bool descending, int limit,
                                  IncidentGrouping grouping = IncidentGrouping::None);

/// What a card or a row shows.
struct IncidentCard {
    Id<Incident> id{};
    QString reference{};
    IncidentKind kind = IncidentKind::Operational;
    QString title{};
    Id<Solution> solution{};
    QString solutionName{};
    IncidentState state = IncidentState::New;
    Instant stateSince{};
    int priority = 4;
    IncidentCause cause = IncidentCause::Unknown;
    QString thirdPartyName{};
    Instant answerDueAt{};
    Instant occurredAt{};
    Instant reportedAt{};
    Instant restoredAt{};
    Instant closedAt{};
    Instant plannedFrom{};  ///< of a planned window
    Instant plannedTo{};
    QString responsible{};
    int affected = 0;
    std::optional<IncidentClock> clock{};  ///< the one that matters now; none where the contract sets no limit
    bool operator==(const IncidentCard &) const = default;
};
enum class CardClocks { Reckoned, LeftOut };
/// The rows of these incidents, in the order asked for; those that are gone are left out. At most some hundred at a time.
Result<QList<IncidentCard>> incidentCards(Reader &reader, const QList<qint64> &ids, CardClocks clocks = CardClocks::Reckoned);

struct AffectedName {
    Id<Organisation> id{};
    QString name{};
};
struct TimelineLine {
    TimelineEntry entry{};
    QString organisationName{};
    Id<TimelineEntry> correctedBy{};  ///< the entry that has taken its place and stands
    Instant correctedSays{};          ///< the time of the entry that this one corrects
    /// Neither withdrawn nor corrected: what the summary may tell.
    bool stands() const { return !entry.withdrawn && !correctedBy.isValid(); }
};
struct NoticeLine {
    OperationsNotice notice{};
    Instant correctedAt{};  ///< when the notice that corrects it was published
    Instant corrects{};     ///< when the one that it corrects was
};
/// Another incident that one has to do with.
struct RelatedIncident {
    Id<Incident> id{};
    QString reference{};
    QString title{};
    IncidentState state = IncidentState::New;
    bool operator==(const RelatedIncident &) const = default;
};
/// Everything that the drawer shows of one incident.
struct IncidentDetail {
    Incident incident{};
    QString solutionName{};
    QString thirdPartyName{};
    QString reporterName{};
    Message failed{};                 ///< what failed in the solution's chain: "Serviceplatformen → E-Dagpenge"
    QList<AffectedName> affected{};   ///< in Danish order
    QList<TimelineLine> timeline{};   ///< newest first
    std::optional<RelatedIncident> parent{};
    QList<RelatedIncident> parts{};   ///< in the order of their numbers, as the linked ones
    QList<RelatedIncident> linked{};
    QList<NoticeLine> notices{};      ///< newest first
    std::optional<WindowNotice> windowNotice{};  ///< of a planned window
};
Result<IncidentDetail> incidentDetail(Reader &reader, Id<Incident> incident);

/// The incident that a line of a timeline, or an affected municipality, is part of.
Result<Id<Incident>> incidentOf(Reader &reader, Id<TimelineEntry> entry);
Result<Id<Incident>> incidentOf(Reader &reader, Id<AffectedMunicipality> affected);

/// What can be chosen in filters and forms.
struct NamedSolution {
    Id<Solution> id{};
    QString name{};
};
struct NamedOrganisation {
    Id<Organisation> id{};
    QString name{};
    OrganisationKind kind = OrganisationKind::Supplier;
};
struct IncidentChoices {
    QList<NamedSolution> solutions{};
    QList<NamedOrganisation> municipalities{};
    QList<NamedOrganisation> thirdParties{};  ///< everyone but municipalities and KOMBIT
};
Result<IncidentChoices> incidentChoices(Reader &reader);

struct OpenIncidents {
    qint64 open = 0;
    qint64 highest = 0;  ///< of these with priority 1
};
/// solutions empty: of all of them.
Result<OpenIncidents> openIncidents(Reader &reader, const QList<Id<Solution>> &solutions = {});
/// So few that what is reckoned for each of them is there in a blink.
Result<bool> fewIncidentsAreOpen(Reader &reader);
/// How many were open at a time: reported by then and not closed until after it.
Result<qint64> openIncidentsAt(Reader &reader, Instant then, const QList<Id<Solution>> &solutions = {});

/// Open incidents at a third party whose answer is due before then, the longest overdue first.
Result<QList<IncidentCard>> answersDue(Reader &reader, Instant before, int limit);

struct CauseCount {
    IncidentCause cause = IncidentCause::Unknown;
    qint64 count = 0;
};
/// How many incidents were reported in a month, by cause; causes without any are left out. solutions empty: of all of them.
Result<QList<CauseCount>> incidentsByCause(Reader &reader, Month month, const QList<Id<Solution>> &solutions = {});

} // namespace driftsraad
