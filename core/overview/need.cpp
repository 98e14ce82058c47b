#include "core/overview/need.h"

#include "core/base/text.h"

#include <algorithm>
#include <tuple>

namespace driftsraad {

bool isOverdue(const Need &need, Instant now)
{
    return need.due.isSet() && need.due.plusMinutes(1) <= now;
}

Urgency urgencyOf(const Need &need, Instant now, qint64 soonHours)
{
    if (!need.due.isSet())
        return need.severity == Severity::Critical ? Urgency::Soon : Urgency::Later;
    if (isOverdue(need, now))
        return Urgency::Overdue;
    return need.due <= now.plusHours(soonHours) ? Urgency::Soon : Urgency::Later;
}

void sortNeeds(QList<Need> *needs, NeedOrder order, Instant now, qint64 soonHours)
{
    const auto rank = [&](const Need &need) {
        return std::tuple(urgencyOf(need, now, soonHours), !need.due.isSet(), need.due, need.severity, need.record.id);
    };
    const auto goesBefore = [&](const Need &left, const Need &right) {
        if (order == NeedOrder::Severity && left.severity != right.severity)
            return left.severity < right.severity;
        if (order == NeedOrder::Solution && left.solution != right.solution) {
            if (left.solution.isValid() != right.solution.isValid())
                return left.solution.isValid();
            const int names = compareDanish(left.solutionName, right.solutionName);
            return names != 0 ? names < 0 : left.solution < right.solution;
        }
        return rank(left) < rank(right);
    };
    // As a minute passes they mostly stand in order already.
    if (!std::is_sorted(needs->begin(), needs->end(), goesBefore))
        std::stable_sort(needs->begin(), needs->end(), goesBefore);
}

Message word(Urgency urgency, qint64 soonHours)
{
    switch (urgency) {
    case Urgency::Overdue:
        return {QT_TRANSLATE_NOOP("Messages", "Overdue")};
    case Urgency::Soon:
        return {QT_TRANSLATE_NOOP("Messages", "Within %1 hours"), {soonHours}};
    case Urgency::Later:
        break;
    }
    return {QT_TRANSLATE_NOOP("Messages", "Later")};
}

Message word(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return {QT_TRANSLATE_NOOP("Messages", "Critical")};
    case Severity::Warning:
        return {QT_TRANSLATE_NOOP("Messages", "Warning")};
    case Severity::Waiting:
        break;
    }
    return {QT_TRANSLATE_NOOP("Messages", "Waiting")};
}

Message stateWord(const Need &need, Urgency urgency)
{
    if (urgency == Urgency::Overdue)
        return {QT_TRANSLATE_NOOP("Messages", "Overdue")};
    switch (need.kind) {
    case NeedKind::ReportMissing:
        return {QT_TRANSLATE_NOOP("Messages", "Missing")};
    case NeedKind::BelowTarget:
        return {QT_TRANSLATE_NOOP("Messages", "Below target")};
    case NeedKind::AnswerDue:
    case NeedKind::EscalationDue:
        return {QT_TRANSLATE_NOOP("Messages", "Awaits answer")};
    case NeedKind::Unanswered:
    case NeedKind::MajorIncident:
        return need.severity == Severity::Critical ? Message{QT_TRANSLATE_NOOP("Messages", "Critical")}
                                                   : Message{QT_TRANSLATE_NOOP("Messages", "Priority 2")};
    case NeedKind::UpdateDue:
        return {QT_TRANSLATE_NOOP("Messages", "Update promised")};
    case NeedKind::PlaceExpired:
        return {QT_TRANSLATE_NOOP("Messages", "Expired")};
    case NeedKind::PlaceVacant:
        return {QT_TRANSLATE_NOOP("Messages", "Vacant")};
    case NeedKind::ClockDue:
        return {QT_TRANSLATE_NOOP("Messages", "Little time left")};
    case NeedKind::MonthCorrected:
        return {QT_TRANSLATE_NOOP("Messages", "Corrected since")};
    case NeedKind::Unassigned:
        return {QT_TRANSLATE_NOOP("Messages", "Nobody responsible")};
    case NeedKind::MembershipEnds:
    case NeedKind::ContractEnds:
        break;
    }
    return {QT_TRANSLATE_NOOP("Messages", "Ends soon")};
}

Message stepWord(NeedKind kind)
{
    switch (kind) {
    case NeedKind::ReportMissing:
        return {QT_TRANSLATE_NOOP("Messages", "Open reports")};
    case NeedKind::BelowTarget:
    case NeedKind::MonthCorrected:
        return {QT_TRANSLATE_NOOP("Messages", "See figures")};
    case NeedKind::AnswerDue:
    case NeedKind::ClockDue:
    case NeedKind::Unanswered:
    case NeedKind::MajorIncident:
    case NeedKind::UpdateDue:
        return {QT_TRANSLATE_NOOP("Messages", "Open incident")};
    case NeedKind::Unassigned:
        return {QT_TRANSLATE_NOOP("Messages", "Open the matrix")};
    case NeedKind::EscalationDue:
        return {QT_TRANSLATE_NOOP("Messages", "Take the escalation")};
    case NeedKind::ContractEnds:
        return {QT_TRANSLATE_NOOP("Messages", "Open contract")};
    case NeedKind::PlaceExpired:
    case NeedKind::PlaceVacant:
    case NeedKind::MembershipEnds:
        break;
    }
    return {QT_TRANSLATE_NOOP("Messages", "Find member")};
}

bool isAssignable(NeedKind kind)
{
    return kind == NeedKind::AnswerDue || kind == NeedKind::ClockDue || kind == NeedKind::Unanswered || kind == NeedKind::MajorIncident;
}

Instant endOf(QDate day)
{
    return Instant::local(day.addDays(1), QTime(0, 0)).plusMinutes(-1);
}

} // namespace driftsraad
