#pragma once

#include "core/governance/groups.h"
#include "ui/kit/recorddialog.h"

namespace driftsraad {

/// How a person makes or changes a group, a seat or a membership; an id of none makes one.
RecordEditing editingOfGroup(Id<Group> id);
RecordEditing editingOfSeat(Id<Seat> id, Id<Group> group);
/// seat: the one that is offered first for a new member.
RecordEditing editingOfMember(Id<Membership> id, Id<Group> group, Id<Seat> seat = {});

} // namespace driftsraad
