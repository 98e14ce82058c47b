#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/message.h"
#include "core/base/month.h"
#include "core/parties/solution.h"

#include <QList>

namespace driftsraad {

/// What kind of thing needs doing; one for each source the overview reads.
enum class NeedKind { ReportMissing, BelowTarget, AnswerDue, Unanswered, MajorIncident, PlaceExpired, PlaceVacant, MembershipEnds, Unassigned, ContractEnds, EscalationDue, ClockDue, MonthCorrected, UpdateDue };

/// How bad it is while its deadline is still ahead.
enum class Severity { Critical, Warning, Waiting };

/// Where it stands to its deadline.
enum class Urgency { Overdue, Soon, Later };

/// One thing that needs doing, with why and by when. record is what is opened.
struct Need {
    NeedKind kind = NeedKind::ReportMissing;
    Severity severity = Severity::Warning;
    Message title{};
    Message reason{};
    Instant due{};          ///< not set: no deadline is known
    bool dueIsDay = false;  ///< the deadline is a whole day, due its end
    RecordRef record{};
    RecordRef stepOn{};           ///< what the next step begins with, where it is not the record: the seat that wants a member
    Month month{};                ///< the month it is about, where it is about one
    Id<Solution> solution{};      ///< none: it concerns all solutions
    QString solutionName{};
    bool operator==(const Need &) const = default;
};

/// Overdue once the deadline has passed; soon within soonHours of it. Without a deadline a critical need is soon and any other later.
Urgency urgencyOf(const Need &need, Instant now, qint64 soonHours);
/// What is done on the very minute is done in time, as with the clocks.
bool isOverdue(const Need &need, Instant now);

/// How a person wants the list.
enum class NeedOrder { Deadline, Severity, Solution };

/// By deadline: by urgency, then deadline, those without one last within their urgency; then the more severe first. By severity or by
/// solution (Danish order, what concerns all of them last): so within each of them.
void sortNeeds(QList<Need> *needs, NeedOrder order, Instant now, qint64 soonHours);

/// "Overdue", "Within %1 hours", "Later"
Message word(Urgency urgency, qint64 soonHours);
/// "Critical", "Warning", "Waiting": the headings of the list by severity.
Message word(Severity severity);
/// What the state column says of a need: "Overdue", "Critical", "Below target" …
Message stateWord(const Need &need, Urgency urgency);
/// The one next step: "Open incident", "Find member" …
Message stepWord(NeedKind kind);
/// True where somebody can be made responsible for it without leaving the list.
bool isAssignable(NeedKind kind);

/// The last minute of a day, for a deadline that is a day.
Instant endOf(QDate day);

} // namespace driftsraad
