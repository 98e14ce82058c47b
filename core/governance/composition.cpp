#include "core/governance/composition.h"

#include "core/agreements/contract.h"

#include <algorithm>

namespace driftsraad {

namespace {

bool fits(const Seat &seat, const Member &member)
{
    if (seat.organisation.isValid())
        return member.organisation == seat.organisation;
    return !seat.organisationKind || member.organisationKind == *seat.organisationKind;
}

Message holdsWords(const Seat &seat, const Member &member)
{
    if (!fits(seat, member))
        return {QT_TRANSLATE_NOOP("Messages", "%1 holds a place but comes from %2"), {member.name, member.organisationName}};
    if (member.membership.validTo.isValid())
        return {QT_TRANSLATE_NOOP("Messages", "%1 holds a place until %2"), {member.name, member.membership.validTo}};
    return {QT_TRANSLATE_NOOP("Messages", "%1 holds a place"), {member.name}};
}

SeatOccupancy occupancyOf(QDate day, const Seat &seat, const QList<Member> &members)
{
    SeatOccupancy occupancy{.seat = seat.id, .label = seat.label};
    QList<Member> ended;
    int filled = 0;
    for (const Member &member : members) {
        const Membership &membership = member.membership;
        if (membership.seat != seat.id || membership.role == MemberRole::Substitute)
            continue;
        if (isMemberOn(membership, day)) {
            ++filled;
            occupancy.reasons.append(holdsWords(seat, member));
        } else if (membership.validTo.isValid() && membership.validTo < day) {
            ended.append(member);
        } else {
            occupancy.reasons.append(Message{QT_TRANSLATE_NOOP("Messages", "%1 takes a place on %2"), {member.name, membership.validFrom}});
        }
    }
    // The latest to leave are those whose places stand empty.
    std::stable_sort(ended.begin(), ended.end(), [](const Member &left, const Member &right) {
        return left.membership.validTo > right.membership.validTo;
    });
    const int open = std::max(0, seat.count - filled);
    const int expired = std::min(open, static_cast<int>(ended.size()));
    for (const Member &member : ended.first(expired))
        occupancy.reasons.append(Message{QT_TRANSLATE_NOOP("Messages", "%1's membership ended on %2"), {member.name, member.membership.validTo}});
    if (open > expired)
        occupancy.reasons.append(Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n places have nobody"), open - expired));
    if (filled > seat.count)
        occupancy.reasons.append(Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n more than the seat has places"), filled - seat.count));
    occupancy.places.append(QList<PlaceState>(filled, PlaceState::Filled));
    occupancy.places.append(QList<PlaceState>(expired, PlaceState::Expired));
    occupancy.places.append(QList<PlaceState>(open - expired, PlaceState::Vacant));
    return occupancy;
}

} // namespace

bool isMemberOn(const Membership &membership, QDate day)
{
    return isWithin(day, membership.validFrom, membership.validTo);
}

Composition compositionOn(QDate day, const QList<Seat> &seats, const QList<Member> &members)
{
    Composition composition;
    for (const Seat &seat : seats) {
        const SeatOccupancy occupancy = occupancyOf(day, seat, members);
        composition.places += seat.count;
        composition.filled += std::min(occupancy.filled(), seat.count);
        composition.expired += occupancy.expired();
        composition.vacant += occupancy.vacant();
        composition.seats.append(occupancy);
    }
    return composition;
}

} // namespace driftsraad
