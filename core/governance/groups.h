#pragma once

#include "core/governance/composition.h"
#include "core/storage/store.h"

namespace driftsraad {

/// A group as lists show it.
struct GroupLine {
    Group group{};
    QString solutionName{};
    int solutionOrder = 0;
    int members = 0;            ///< today, substitutes too
    Composition composition{};  ///< today
};

/// A group with everything the page shows of it. Chair first, then by seat and name; ended memberships last.
struct GroupDetail {
    Group group{};
    QString solutionName{};
    QList<Seat> seats{};
    QList<Member> members{};
    Composition composition{};  ///< today
};

/// All groups: those across solutions first, then solution by solution in the group's own order.
Result<QList<GroupLine>> groupLines(Reader &reader);
Result<GroupDetail> groupDetail(Reader &reader, Id<Group> id);
/// The groups that a person is or was in, with her role and days.
struct PersonsGroup {
    Id<Group> group{};
    QString name{};
    QString solutionName{};
    Membership membership{};
};
Result<QList<PersonsGroup>> groupsOf(Reader &reader, Id<Person> person);

/// Everybody in the register with the organisation, because two may have one name; in Danish order of the names.
struct Candidate {
    Id<Person> person{};
    QString name{};
    QString organisationName{};
};
Result<QList<Candidate>> memberCandidates(Reader &reader);

/// The mail addresses of today's members, without repetition, in the order of the alphabet.
Result<QStringList> mailAddresses(Reader &reader, Id<Group> id);

} // namespace driftsraad
