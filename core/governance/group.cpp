#include "core/governance/group.h"

namespace driftsraad {

const QList<GroupKind> &groupKinds()
{
    static const QList<GroupKind> kinds{GroupKind::SteeringCommittee, GroupKind::ExpertGroup, GroupKind::UserGroup, GroupKind::AdHocGroup,
                                        GroupKind::AdvisoryGroup};
    return kinds;
}

const QList<Influence> &influences()
{
    static const QList<Influence> all{Influence::Informed, Influence::Consulted, Influence::CoDeciding};
    return all;
}

const QList<MemberRole> &memberRoles()
{
    static const QList<MemberRole> all{MemberRole::Chair, MemberRole::Member, MemberRole::Substitute};
    return all;
}

Message groupKindWord(qint64 kind)
{
    switch (static_cast<GroupKind>(kind)) {
    case GroupKind::SteeringCommittee:
        return {QT_TRANSLATE_NOOP("Messages", "Steering committee")};
    case GroupKind::ExpertGroup:
        return {QT_TRANSLATE_NOOP("Messages", "Expert or reference group")};
    case GroupKind::UserGroup:
        return {QT_TRANSLATE_NOOP("Messages", "User group")};
    case GroupKind::AdHocGroup:
        return {QT_TRANSLATE_NOOP("Messages", "Ad hoc group")};
    case GroupKind::AdvisoryGroup:
        return {QT_TRANSLATE_NOOP("Messages", "Advisory group")};
    }
    return {};
}

Message influenceWord(qint64 influence)
{
    switch (static_cast<Influence>(influence)) {
    case Influence::Informed:
        return {QT_TRANSLATE_NOOP("Messages", "Is informed")};
    case Influence::Consulted:
        return {QT_TRANSLATE_NOOP("Messages", "Is consulted")};
    case Influence::CoDeciding:
        return {QT_TRANSLATE_NOOP("Messages", "Co-decides")};
    }
    return {};
}

Message memberRoleWord(qint64 role)
{
    switch (static_cast<MemberRole>(role)) {
    case MemberRole::Chair:
        return {QT_TRANSLATE_NOOP("Messages", "Chair")};
    case MemberRole::Member:
        return {QT_TRANSLATE_NOOP("Messages", "Member")};
    case MemberRole::Substitute:
        return {QT_TRANSLATE_NOOP("Messages", "Substitute")};
    }
    return {};
}

Message cadenceWords(int meetingsPerYear)
{
    if (meetingsPerYear <= 0)
        return {QT_TRANSLATE_NOOP("Messages", "Meets ad hoc")};
    if (meetingsPerYear == 2)
        return {QT_TRANSLATE_NOOP("Messages", "Meets twice a year")};
    return Message::counted(QT_TRANSLATE_N_NOOP("Messages", "Meets %n times a year"), meetingsPerYear);
}

const Table<Group> &tableOf(const Group *)
{
    static const Table<Group> table = Table<Group>("governance_group", QT_TRANSLATE_NOOP("Messages", "Group"))
        .field<&Group::name>("name", QT_TRANSLATE_NOOP("Messages", "Name")).required().searchable().title()
        .field<&Group::kind>("kind", QT_TRANSLATE_NOOP("Messages", "Kind")).words(&groupKindWord)
        .field<&Group::solution>("solution", QT_TRANSLATE_NOOP("Messages", "Solution"))
        .field<&Group::purpose>("purpose", QT_TRANSLATE_NOOP("Messages", "Purpose")).searchable().longText()
        .field<&Group::influence>("influence", QT_TRANSLATE_NOOP("Messages", "Influence")).words(&influenceWord)
        .field<&Group::meetingsPerYear>("meetings_per_year", QT_TRANSLATE_NOOP("Messages", "Meetings a year"))
        .field<&Group::mandateIsDraft>("mandate_is_draft", QT_TRANSLATE_NOOP("Messages", "Mandate is a draft"))
        .field<&Group::sortOrder>("sort_order", QT_TRANSLATE_NOOP("Messages", "Order"));
    return table;
}

const Table<Seat> &tableOf(const Seat *)
{
    static const Table<Seat> table = Table<Seat>("seat", QT_TRANSLATE_NOOP("Messages", "Seat"))
        .field<&Seat::group>("governance_group", QT_TRANSLATE_NOOP("Messages", "Group")).required().owner()
        .field<&Seat::label>("label", QT_TRANSLATE_NOOP("Messages", "Name")).required().title()
        .field<&Seat::organisation>("organisation", QT_TRANSLATE_NOOP("Messages", "Organisation"))
        .field<&Seat::organisationKind>("organisation_kind", QT_TRANSLATE_NOOP("Messages", "Kind of organisation")).words(&organisationKindWord)
        .field<&Seat::count>("count", QT_TRANSLATE_NOOP("Messages", "Places"))
        .field<&Seat::appointedBy>("appointed_by", QT_TRANSLATE_NOOP("Messages", "Appointed by"))
        .field<&Seat::sortOrder>("sort_order", QT_TRANSLATE_NOOP("Messages", "Order"));
    return table;
}

const Table<Membership> &tableOf(const Membership *)
{
    static const Table<Membership> table = Table<Membership>("membership", QT_TRANSLATE_NOOP("Messages", "Membership"))
        .field<&Membership::group>("governance_group", QT_TRANSLATE_NOOP("Messages", "Group")).required().owner()
        .field<&Membership::seat>("seat", QT_TRANSLATE_NOOP("Messages", "Seat"))
        .field<&Membership::person>("person", QT_TRANSLATE_NOOP("Messages", "Person")).required().title()
        .field<&Membership::role>("role", QT_TRANSLATE_NOOP("Messages", "Role")).words(&memberRoleWord)
        .field<&Membership::represents>("represents", QT_TRANSLATE_NOOP("Messages", "Represents"))
        .field<&Membership::appointedBy>("appointed_by", QT_TRANSLATE_NOOP("Messages", "Appointed by"))
        .field<&Membership::validFrom>("valid_from", QT_TRANSLATE_NOOP("Messages", "Valid from"))
        .field<&Membership::validTo>("valid_to", QT_TRANSLATE_NOOP("Messages", "Valid to"));
    return table;
}

} // namespace driftsraad
