#include "core/governance/operations.h"

#include "core/governance/composition.h"
#include "core/storage/cleaned.h"

namespace driftsraad {

namespace {

bool overlap(const Membership &one, const Membership &other)
{
    const bool oneEndsFirst = one.validTo.isValid() && other.validFrom.isValid() && one.validTo < other.validFrom;
    const bool otherEndsFirst = other.validTo.isValid() && one.validFrom.isValid() && other.validTo < one.validFrom;
    return !oneEndsFirst && !otherEndsFirst;
}

Result<QString> nameOf(Reader &reader, Id<Person> id)
{
    const auto person = reader.get(id);
    if (!person)
        return person.error();
    return person->name;
}

Result<void> checkSeat(Reader &reader, const Membership &membership)
{
    if (!membership.seat.isValid())
        return {};
    const auto seat = reader.get(membership.seat);
    if (!seat)
        return seat.error();
    if (seat->group != membership.group)
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "The seat %1 belongs to another group."), {seat->label}}};
    return {};
}

Result<void> checkSiblings(Reader &reader, const Membership &membership)
{
    const auto siblings = reader.list<Membership>("WHERE governance_group = ?", {membership.group});
    if (!siblings)
        return siblings.error();
    for (const Membership &sibling : *siblings) {
        if (sibling.id == membership.id || !overlap(sibling, membership))
            continue;
        const bool samePerson = sibling.person == membership.person;
        const bool secondChair = sibling.role == MemberRole::Chair && membership.role == MemberRole::Chair;
        if (!samePerson && !secondChair)
            continue;
        const auto name = nameOf(reader, sibling.person);
        if (!name)
            return name.error();
        if (samePerson)
            return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "%1 is a member of the group in this period already."), {*name}}};
        return Error{ErrorCode::Refused,
                     {QT_TRANSLATE_NOOP("Messages", "%1 is the group's chair in this period. A group has one chair at a time."), {*name}}};
    }
    return {};
}

Result<Membership> checkedMember(Transaction &transaction, const Membership &typed)
{
    const Membership clean = cleaned(typed);
    DRIFTSRAAD_TRY(refusedBy(problems(clean)));
    DRIFTSRAAD_TRY(checkSeat(transaction, clean));
    DRIFTSRAAD_TRY(checkSiblings(transaction, clean));
    DRIFTSRAAD_TRY(transaction.touch(clean.group));
    return clean;
}

} // namespace

QList<Problem> problems(const Group &group)
{
    QList<Problem> found;
    if (cleanText(group.name).isEmpty())
        found.append(Problem{"name", {QT_TRANSLATE_NOOP("Messages", "Give it a name.")}});
    if (group.meetingsPerYear < 0 || group.meetingsPerYear > 52)
        found.append(Problem{"meetings_per_year", {QT_TRANSLATE_NOOP("Messages", "Meetings a year are 0 (ad hoc) to 52.")}});
    return found;
}

QList<Problem> problems(const Seat &seat)
{
    QList<Problem> found;
    if (cleanText(seat.label).isEmpty())
        found.append(Problem{"label", {QT_TRANSLATE_NOOP("Messages", "Give it a name.")}});
    if (seat.count < 1 || seat.count > 99)
        found.append(Problem{"count", {QT_TRANSLATE_NOOP("Messages", "A seat has 1 to 99 places.")}});
    return found;
}

QList<Problem> problems(const Membership &membership)
{
    QList<Problem> found;
    if (!membership.person.isValid())
        found.append(Problem{"person", {QT_TRANSLATE_NOOP("Messages", "Choose the person.")}});
    if (membership.validFrom.isValid() && membership.validTo.isValid() && membership.validTo < membership.validFrom)
        found.append(Problem{"valid_to", {QT_TRANSLATE_NOOP("Messages", "The last day lies before the first.")}});
    return found;
}

Result<Id<Group>> addGroup(Transaction &transaction, const Group &group)
{
    const Group clean = cleaned(group);
    DRIFTSRAAD_TRY(refusedBy(problems(clean)));
    return transaction.insert(clean);
}

Result<void> saveGroup(Transaction &transaction, const Edited<Group> &edited)
{
    const Group mine = cleaned(edited.mine);
    DRIFTSRAAD_TRY(refusedBy(problems(mine)));
    return transaction.save(Edited<Group>{edited.base, mine});
}

Result<void> removeGroup(Transaction &transaction, Id<Group> id)
{
    // Memberships name seats, so they go before them.
    const auto memberships = transaction.list<Membership>("WHERE governance_group = ?", {id});
    if (!memberships)
        return memberships.error();
    for (const Membership &membership : *memberships)
        DRIFTSRAAD_TRY(transaction.remove(membership.id));
    return transaction.remove(id);
}

Result<Id<Seat>> addSeat(Transaction &transaction, const Seat &seat)
{
    const Seat clean = cleaned(seat);
    DRIFTSRAAD_TRY(refusedBy(problems(clean)));
    return transaction.insert(clean);
}

Result<void> saveSeat(Transaction &transaction, const Edited<Seat> &edited)
{
    const Seat mine = cleaned(edited.mine);
    DRIFTSRAAD_TRY(refusedBy(problems(mine)));
    return transaction.save(Edited<Seat>{edited.base, mine});
}

Result<void> removeSeat(Transaction &transaction, Id<Seat> id)
{
    const auto seat = transaction.get(id);
    if (!seat)
        return seat.error();
    const auto members = transaction.number("SELECT count(*) FROM membership WHERE seat = ?", {id});
    if (!members)
        return members.error();
    if (*members > 0) {
        return Error{ErrorCode::Refused,
                     Message::counted(QT_TRANSLATE_N_NOOP("Messages", "The seat %1 cannot be deleted: %n members hold or held it."), *members,
                                      {seat->label})};
    }
    return transaction.remove(id);
}

Result<Id<Membership>> addMember(Transaction &transaction, const Membership &membership)
{
    auto clean = checkedMember(transaction, membership);
    if (!clean)
        return clean.error();
    if (clean->seat.isValid() && !clean->appointedBy.isValid()) {
        const auto seat = transaction.get(clean->seat);
        if (!seat)
            return seat.error();
        clean->appointedBy = seat->appointedBy;
    }
    return transaction.insert(*clean);
}

Result<void> saveMember(Transaction &transaction, const Edited<Membership> &edited)
{
    const auto mine = checkedMember(transaction, edited.mine);
    if (!mine)
        return mine.error();
    return transaction.save(Edited<Membership>{edited.base, *mine});
}

Result<void> removeMember(Transaction &transaction, Id<Membership> id)
{
    return transaction.remove(id);
}

Result<void> endMembership(Transaction &transaction, Id<Membership> id, QDate lastDay)
{
    auto membership = transaction.get(id);
    if (!membership)
        return membership.error();
    if (membership->validTo.isValid() && membership->validTo < lastDay)
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "The membership ended on %1 already."), {membership->validTo}}};
    if (!lastDay.isValid() || (membership->validFrom.isValid() && lastDay < membership->validFrom))
        return Error{ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Messages", "The last day lies before the first.")}};
    membership->validTo = lastDay;
    return transaction.put(*membership);
}

} // namespace driftsraad
