#include "core/governance/groups.h"

#include "core/base/text.h"

#include <algorithm>

namespace driftsraad {

namespace {

/// Members with their people, of one group or (no clause) of all.
Result<QList<Member>> membersOf(Reader &reader, const QByteArray &clause, const QList<Value> &bound)
{
    const Table<Membership> &description = table<Membership>();
    QByteArray columns;
    for (const QByteArray &column : description.selectList().split(','))
        columns += "m." + column.trimmed() + ", ";
    const int after = static_cast<int>(description.columns().size()) + 2;
    QList<Member> members;
    DRIFTSRAAD_TRY(reader.rows("SELECT " + columns + "p.name, o.id, o.kind, o.name FROM membership m JOIN person p ON p.id = m.person "
                                   "JOIN organisation o ON o.id = p.organisation " + clause,
                               bound, [&](const Row &row) {
                                   members.append(Member{.membership = description.read(row),
                                                   .name = row.text(after),
                                                   .organisation = {row.integer(after + 1)},
                                                   .organisationKind = static_cast<OrganisationKind>(row.integer(after + 2)),
                                                   .organisationName = row.text(after + 3)});
                                   return true;
                               }));
    return members;
}

/// Chair first, then in the order of the seats, members before substitutes, and as they were entered; who has left stands last.
void arrange(QList<Member> *members, const QList<Seat> &seats, QDate today)
{
    const auto seatOrder = [&seats](const Member &member) {
        for (int i = 0; i < seats.size(); ++i) {
            if (seats[i].id == member.membership.seat)
                return i;
        }
        return static_cast<int>(seats.size());
    };
    const auto rank = [&](const Member &member) {
        const bool ended = member.membership.validTo.isValid() && member.membership.validTo < today;
        const bool chair = member.membership.role == MemberRole::Chair;
        return std::tuple(ended, !chair, member.membership.role == MemberRole::Substitute, seatOrder(member), member.membership.id);
    };
    std::sort(members->begin(), members->end(), [&](const Member &left, const Member &right) { return rank(left) < rank(right); });
}

bool precedes(const GroupLine &left, const GroupLine &right)
{
    const bool leftAcross = !left.group.solution.isValid();
    const bool rightAcross = !right.group.solution.isValid();
    if (leftAcross != rightAcross)
        return leftAcross;
    if (left.solutionOrder != right.solutionOrder)
        return left.solutionOrder < right.solutionOrder;
    if (const int bySolution = compareDanish(left.solutionName, right.solutionName); bySolution != 0)
        return bySolution < 0;
    if (left.group.sortOrder != right.group.sortOrder)
        return left.group.sortOrder < right.group.sortOrder;
    if (const int byName = compareDanish(left.group.name, right.group.name); byName != 0)
        return byName < 0;
    return left.group.id < right.group.id;
}

} // namespace

Result<QList<GroupLine>> groupLines(Reader &reader)
{
    const auto groups = reader.list<Group>();
    if (!groups)
        return groups.error();
    const auto seats = reader.list<Seat>("ORDER BY sort_order, id");
    if (!seats)
        return seats.error();
    const auto members = membersOf(reader, {}, {});
    if (!members)
        return members.error();
    const auto solutions = reader.list<Solution>();
    if (!solutions)
        return solutions.error();

    QHash<Id<Group>, QList<Seat>> seatsOf;
    for (const Seat &seat : *seats)
        seatsOf[seat.group].append(seat);
    QHash<Id<Group>, QList<Member>> peopleOf;
    for (const Member &member : *members)
        peopleOf[member.membership.group].append(member);
    QHash<Id<Solution>, Solution> solutionOf;
    for (const Solution &solution : *solutions)
        solutionOf.insert(solution.id, solution);

    const QDate today = reader.today();
    QList<GroupLine> lines;
    for (const Group &group : *groups) {
        const QList<Member> people = peopleOf.value(group.id);
        const Solution solution = solutionOf.value(group.solution);
        const auto current = std::count_if(people.cbegin(), people.cend(), [today](const Member &m) { return isMemberOn(m.membership, today); });
        lines.append(GroupLine{.group = group,
                      .solutionName = solution.name,
                      .solutionOrder = solution.sortOrder,
                      .members = static_cast<int>(current),
                      .composition = compositionOn(today, seatsOf.value(group.id), people)});
    }
    std::sort(lines.begin(), lines.end(), &precedes);
    return lines;
}

Result<GroupDetail> groupDetail(Reader &reader, Id<Group> id)
{
    const auto group = reader.get(id);
    if (!group)
        return group.error();
    GroupDetail detail{.group = *group};
    if (group->solution.isValid()) {
        const auto solution = reader.get(group->solution);
        if (!solution)
            return solution.error();
        detail.solutionName = solution->name;
    }
    const auto seats = reader.list<Seat>("WHERE governance_group = ? ORDER BY sort_order, id", {id});
    if (!seats)
        return seats.error();
    const auto members = membersOf(reader, "WHERE m.governance_group = ?", {id});
    if (!members)
        return members.error();
    detail.seats = *seats;
    detail.members = *members;
    arrange(&detail.members, detail.seats, reader.today());
    detail.composition = compositionOn(reader.today(), detail.seats, detail.members);
    return detail;
}

Result<QList<PersonsGroup>> groupsOf(Reader &reader, Id<Person> person)
{
    const auto memberships = reader.list<Membership>("WHERE person = ? ORDER BY valid_to IS NULL DESC, valid_to DESC, id", {person});
    if (!memberships)
        return memberships.error();
    QList<PersonsGroup> groups;
    for (const Membership &membership : *memberships) {
        const auto group = reader.get(membership.group);
        if (!group)
            return group.error();
        PersonsGroup found{.group = group->id, .name = group->name, .membership = membership};
        if (group->solution.isValid()) {
            const auto solution = reader.get(group->solution);
            if (!solution)
                return solution.error();
            found.solutionName = solution->name;
        }
        groups.append(found);
    }
    return groups;
}

Result<QList<Candidate>> memberCandidates(Reader &reader)
{
    QList<Candidate> candidates;
    DRIFTSRAAD_TRY(reader.rows("SELECT p.id, p.name, o.name FROM person p JOIN organisation o ON o.id = p.organisation", {}, [&](const Row &row) {
        candidates.append(Candidate{{row.integer(0)}, row.text(1), row.text(2)});
        return true;
    }));
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &left, const Candidate &right) {
        const int order = compareDanish(left.name, right.name);
        return order != 0 ? order < 0 : left.person < right.person;
    });
    return candidates;
}

Result<QStringList> mailAddresses(Reader &reader, Id<Group> id)
{
    const QDate today = reader.today();
    QStringList addresses;
    DRIFTSRAAD_TRY(reader.rows("SELECT DISTINCT p.email FROM membership m JOIN person p ON p.id = m.person WHERE m.governance_group = ? "
                               "AND p.email <> '' AND (m.valid_from IS NULL OR m.valid_from <= ?) AND (m.valid_to IS NULL OR m.valid_to >= ?) "
                               "ORDER BY p.email",
                               {id, today, today}, [&](const Row &row) { addresses.append(row.text(0)); return true; }));
    return addresses;
}

} // namespace driftsraad
