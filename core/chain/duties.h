#pragma once

#include "core/responsibility/matrix.h"

#include <array>

namespace driftsraad {

/// The matrix's tasks that say who does what when something fails.
enum class Duty { FirstLevel = 0, SecondLevel = 1, ThirdLevel = 2, FollowUp = 3 };
inline constexpr int dutyCount = 4;
Message word(Duty duty);
/// What each of the tasks is: by its support level, or the follow-up (followUpAmong).
QList<std::optional<Duty>> dutiesAmong(const QList<Task> &tasks);

/// A party that has a duty, by a cell of the matrix.
struct DutyParty {
    Id<PartyRole> party{};               ///< the matrix's column
    QString role{};                      ///< its name: "Leverandør"
    bool isSupplier = false;             ///< the column means whoever is the solution's supplier
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
    std::array<Id<PartyRole>, dutyCount> usual{};       ///< who is responsible by the standard, else the first column: where a missing mark is looked for

    const QList<DutyParty> &of(Duty duty) const { return parties[static_cast<size_t>(duty)]; }
    Id<Task> task(Duty duty) const { return tasks[static_cast<size_t>(duty)]; }
    Id<PartyRole> usualParty(Duty duty) const { return usual[static_cast<size_t>(duty)]; }
    const QString &taskName(Duty duty) const { return taskNames[static_cast<size_t>(duty)]; }
    /// Those who are responsible, not only partly.
    QList<DutyParty> responsible(Duty duty) const;
};

/// Whom the columns of the matrix mean in one solution, where they name no organisation themselves.
struct RoleMeanings {
    Id<Organisation> kombit{};
    Id<Organisation> supplier{};
    Id<Organisation> subSupplier{};
};
Duties dutiesOf(const Matrix &matrix, const RoleMeanings &meanings);

} // namespace driftsraad
