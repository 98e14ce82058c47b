#include "core/chain/duties.h"

#include "core/base/text.h"

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

std::optional<Duty> dutyOf(const QString &taskName)
{
    const QString name = foldName(taskName);
    if (name == foldName(QStringLiteral("Driftsopfølgning")) || name == QLatin1String("operations follow-up"))
        return Duty::FollowUp;
    if (!name.contains(QLatin1String("support")) && !name.contains(QLatin1String("level")))
        return std::nullopt;
    const QChar first = name.isEmpty() ? QChar() : name.front();
    if (first < u'1' || first > u'3' || (name.size() > 1 && name[1].isDigit()))
        return std::nullopt;
    return static_cast<Duty>(first.unicode() - u'1');
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
    DutyParty party{.role = role.name, .degree = cell.content.degree, .condition = cell.content.condition, .contact = cell.content.contact,
                    .cell = cell.source};
    const QString name = foldName(role.name);
    if (name == QLatin1String("kombit"))
        party.organisation = meanings.kombit;
    else if (name.startsWith(QLatin1String("kommune")) || name.startsWith(QLatin1String("municipalit")))
        party.isMunicipalities = true;
    else if (name == foldName(QStringLiteral("Leverandør")) || name == QLatin1String("supplier"))
        party.organisation = meanings.supplier;
    else
        party.organisation = meanings.named.value(name);
    return party;
}

} // namespace

Duties dutiesOf(const Matrix &matrix, const RoleMeanings &meanings)
{
    Duties duties;
    for (int row = 0; row < matrix.tasks.size(); ++row) {
        const auto duty = dutyOf(matrix.tasks[row].name);
        if (!duty || duties.task(*duty).isValid())
            continue;
        const auto place = static_cast<size_t>(*duty);
        duties.tasks[place] = matrix.tasks[row].id;
        duties.taskNames[place] = matrix.tasks[row].name;
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
