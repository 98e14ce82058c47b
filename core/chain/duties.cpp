#include "core/chain/duties.h"

#include <algorithm>

namespace driftsraad {

Message word(Duty duty)
{
    switch (duty) {
    case Duty::FirstLevel:
        return {QT_TRANSLATE_NOOP("Messages", "1st level support")};
    case Duty::SecondLevel:
        return {QT_TRANSLATE_NOOP("Messages", "2nd level support")};
    case Duty::ThirdLevel:
        return {QT_TRANSLATE_NOOP("Messages", "3rd level support")};
    case Duty::FollowUp:
        break;
    }
    return {QT_TRANSLATE_NOOP("Messages", "Operations follow-up")};
}

QList<std::optional<Duty>> dutiesAmong(const QList<Task> &tasks)
{
    const int followUp = followUpAmong(tasks);
    QList<std::optional<Duty>> duties;
    for (int row = 0; row < tasks.size(); ++row) {
        if (tasks[row].supportLevel)
            duties.append(static_cast<Duty>(static_cast<int>(*tasks[row].supportLevel) - 1));
        else
            duties.append(row == followUp ? std::optional(Duty::FollowUp) : std::nullopt);
    }
    return duties;
}

QList<DutyParty> Duties::responsible(Duty duty) const
{
    QList<DutyParty> found = of(duty);
    found.removeIf([](const DutyParty &party) { return party.degree != Degree::Responsible; });
    return found;
}

namespace {

DutyParty partyOf(const PartyRole &role, const MatrixCell &cell, const RoleMeanings &meanings)
{
    DutyParty party{.party = role.id, .role = role.name, .organisation = role.organisation, .degree = cell.content.degree,
                    .condition = cell.content.condition, .contact = cell.content.contact, .cell = cell.source};
    if (role.organisation.isValid() || !role.organisationKind)
        return party;
    switch (*role.organisationKind) {
    case OrganisationKind::Kombit:
        party.organisation = meanings.kombit;
        break;
    case OrganisationKind::Municipality:
        party.isMunicipalities = true;
        break;
    case OrganisationKind::Supplier:
        party.organisation = meanings.supplier;
        party.isSupplier = true;
        break;
    case OrganisationKind::SubSupplier:
        party.organisation = meanings.subSupplier;
        break;
    case OrganisationKind::Authority:
    case OrganisationKind::Association:
    case OrganisationKind::Company:
        break; // there is no single one of them in a solution
    }
    return party;
}

/// The first column that has the task in full by the standard, else the first column.
Id<PartyRole> usualPartyOf(const Matrix &matrix, int row)
{
    for (int column = 0; column < matrix.parties.size(); ++column) {
        if (matrix.cells[row][column].standard.degree == Degree::Responsible)
            return matrix.parties[column].id;
    }
    return matrix.parties.isEmpty() ? Id<PartyRole>{} : matrix.parties.first().id;
}

} // namespace

Duties dutiesOf(const Matrix &matrix, const RoleMeanings &meanings)
{
    Duties duties;
    const QList<std::optional<Duty>> each = dutiesAmong(matrix.tasks);
    for (int row = 0; row < matrix.tasks.size(); ++row) {
        const auto &duty = each[row];
        if (!duty || duties.task(*duty).isValid())
            continue;
        const auto place = static_cast<size_t>(*duty);
        duties.tasks[place] = matrix.tasks[row].id;
        duties.taskNames[place] = matrix.tasks[row].name;
        duties.usual[place] = usualPartyOf(matrix, row);
        for (int column = 0; column < matrix.parties.size(); ++column) {
            const MatrixCell &cell = matrix.cells[row][column];
            if (cell.content.degree == Degree::Responsible || cell.content.degree == Degree::Partly)
                duties.parties[place].append(partyOf(matrix.parties[column], cell, meanings));
        }
        std::stable_sort(duties.parties[place].begin(), duties.parties[place].end(), [](const DutyParty &left, const DutyParty &right) {
            return left.degree == Degree::Responsible && right.degree != Degree::Responsible;
        });
    }
    return duties;
}

} // namespace driftsraad
