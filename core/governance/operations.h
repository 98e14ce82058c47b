#pragma once

#include "core/base/problem.h"
#include "core/governance/group.h"
#include "core/storage/store.h"

namespace driftsraad {

QList<Problem> problems(const Group &group);
QList<Problem> problems(const Seat &seat);
QList<Problem> problems(const Membership &membership);

Result<Id<Group>> addGroup(Transaction &transaction, const Group &group);
Result<void> saveGroup(Transaction &transaction, const Edited<Group> &edited);
/// Takes its seats and memberships with it; the people stay. Refused while anything else names the group.
Result<void> removeGroup(Transaction &transaction, Id<Group> id);

Result<Id<Seat>> addSeat(Transaction &transaction, const Seat &seat);
Result<void> saveSeat(Transaction &transaction, const Edited<Seat> &edited);
/// Refused while somebody holds or held it.
Result<void> removeSeat(Transaction &transaction, Id<Seat> id);

/// A member without "appointed by" is appointed by whom the seat says. Refused where the person is a member in an overlapping period
/// already, where the group has a chair in that period, and where the seat is another group's.
Result<Id<Membership>> addMember(Transaction &transaction, const Membership &membership);
Result<void> saveMember(Transaction &transaction, const Edited<Membership> &edited);
/// Takes back a membership that was a mistake. One that was real is ended instead.
Result<void> removeMember(Transaction &transaction, Id<Membership> id);
/// The membership's last day. Refused where it has ended already, and before its first day.
Result<void> endMembership(Transaction &transaction, Id<Membership> id, QDate lastDay);

} // namespace driftsraad
