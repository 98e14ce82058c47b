#pragma once

#include "core/parties/person.h"
#include "core/parties/solution.h"

namespace driftsraad {

/// The kinds of group in the deck's governance slides. The numbers are stored; they never change their meaning.
enum class GroupKind {
    SteeringCommittee = 1,  ///< styregruppe
    ExpertGroup = 2,        ///< faggruppe/referencegruppe
    UserGroup = 3,          ///< brugergruppe
    AdHocGroup = 4,         ///< ad hoc-gruppe
    AdvisoryGroup = 5,      ///< rådgivningsgruppe
};

/// What the group's word counts for.
enum class Influence {
    Informed = 1,    ///< informeres
    Consulted = 2,   ///< høres
    CoDeciding = 3,  ///< medbestemmende
};

enum class MemberRole { Chair = 1, Member = 2, Substitute = 3 };

const QList<GroupKind> &groupKinds();
const QList<Influence> &influences();
const QList<MemberRole> &memberRoles();
Message groupKindWord(qint64 kind);
Message influenceWord(qint64 influence);
Message memberRoleWord(qint64 role);
inline Message word(GroupKind kind) { return groupKindWord(static_cast<qint64>(kind)); }
inline Message word(Influence influence) { return influenceWord(static_cast<qint64>(influence)); }
inline Message word(MemberRole role) { return memberRoleWord(static_cast<qint64>(role)); }

struct Group {
    Id<Group> id{};
    Revision revision{};
    QString name{};
    GroupKind kind = GroupKind::SteeringCommittee;
    Id<Solution> solution{};      ///< none: the group works across solutions
    QString purpose{};
    Influence influence = Influence::Consulted;
    int meetingsPerYear = 0;      ///< 0: meets ad hoc
    bool mandateIsDraft = false;  ///< the terms of reference are not adopted
    int sortOrder = 0;
    bool operator==(const Group &) const = default;
};
const Table<Group> &tableOf(const Group *);

/// "Meets twice a year", "Meets ad hoc": the rule, not what was held.
Message cadenceWords(int meetingsPerYear);

/// Places of one kind in a group, for an organisation or a kind of organisation or anybody.
struct Seat {
    Id<Seat> id{};
    Revision revision{};
    Id<Group> group{};
    QString label{};
    Id<Organisation> organisation{};
    std::optional<OrganisationKind> organisationKind{};
    int count = 1;
    Id<Organisation> appointedBy{};
    int sortOrder = 0;
    bool operator==(const Seat &) const = default;
};
const Table<Seat> &tableOf(const Seat *);

/// A person's time in a group. The last day is part of it; a substitute stands in for the others on the seat and fills no place.
struct Membership {
    Id<Membership> id{};
    Revision revision{};
    Id<Group> group{};
    Id<Seat> seat{};  ///< none: takes part without a seat
    Id<Person> person{};
    MemberRole role = MemberRole::Member;
    QString represents{};  ///< whom the member represents as the group's own list writes it; empty: the person's organisation
    Id<Organisation> appointedBy{};
    QDate validFrom{};
    QDate validTo{};
    bool operator==(const Membership &) const = default;
};
const Table<Membership> &tableOf(const Membership *);

} // namespace driftsraad
