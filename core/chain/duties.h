#pragma once

#include "core/responsibility/matrix.h"

#include <array>

namespace driftsraad {

/// The matrix's tasks that say who does what when something fails. They are known by their names, Danish or English.
enum class Duty { FirstLevel = 0, SecondLevel = 1, ThirdLevel = 2, FollowUp = 3 };
inline constexpr int dutyCount = 4;
Message word(Duty duty);
/// "2. level support", "2nd level support" → SecondLevel; "Driftsopfølgning", "Operations follow-up" → FollowUp.
std::optional<Duty> dutyOf(const QString &taskName);

/// A party that has a duty, by a cell of the matrix.
struct DutyParty {
    QString role{};                      ///< the matrix's column: "Leverandør"
    Id<Organisation> organisation{};     ///< whom the role means for the solution; none: the municipalities, or nobody in the register
    bool isMunicipalities = false;
    Degree degree = Degree::Responsible;
    QString condition{};
    Id<Person> contact{};
    Id<ResponsibilityCell> cell{};
};

/// Who does what for one solution on a day, from its matrix.
struct Duties {
    std::array<QList<DutyParty>, dutyCount> parties{};  ///< the responsible before the partly responsible, then in the matrix's order
    std::array<Id<Task>, dutyCount> tasks{};            ///< none where the matrix has no such task
    std::array<QString, dutyCount> taskNames{};

    const QList<DutyParty> &of(Duty duty) const { return parties[static_cast<size_t>(duty)]; }
    Id<Task> task(Duty duty) const { return tasks[static_cast<size_t>(duty)]; }
    const QString &taskName(Duty duty) const { return taskNames[static_cast<size_t>(duty)]; }
    /// Those who are responsible, not only partly.
    QList<DutyParty> responsible(Duty duty) const;
};

/// Whom a role of the matrix means: KOMBIT, the solution's supplier, the municipalities, or the organisation of that name.
struct RoleMeanings {
    Id<Organisation> kombit{};
    Id<Organisation> supplier{};
    QHash<QString, Id<Organisation>> named{};  ///< by folded name
};
Duties dutiesOf(const Matrix &matrix, const RoleMeanings &meanings);

} // namespace driftsraad
