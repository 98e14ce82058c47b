#pragma once

#include "core/parties/person.h"
#include "core/responsibility/queries.h"

namespace driftsraad {

/// A sentence with the record that it rests on, or the cell of the matrix where there is no record yet.
struct CallReason {
    Message text{};
    RecordRef record{};
    CellKey place{};  ///< with an invalid task: none
};

/// A person to call, with how.
struct CallPerson {
    Id<Person> person{};
    QString name{};
    QString title{};
    QString phone{};
    QString email{};
};

/// One party that has a part in the task.
struct CallAnswer {
    Degree degree = Degree::Responsible;
    QString party{};
    QString condition{};             ///< what "(X)" means here
    Id<Organisation> organisation{};
    QString organisationName{};      ///< empty where nobody can be named, and where each municipality asks its own
    bool eachMunicipality = false;
    QString organisationPhone{};
    std::optional<CallPerson> person{};  ///< the cell's contact, or the only person that the register knows there
    QList<CallPerson> others{};          ///< where no contact is named: whom the register knows at the organisation
    QList<CallReason> reasons{};
    QList<CallReason> missing{};         ///< what would have to be filled in for a full answer
};

/// The answer to "who do I call?" about one task of one solution. Full responsibles before those that are partly so.
struct WhoToCall {
    Id<Solution> solution{};
    QString solutionName{};
    Id<Task> task{};
    QString taskName{};
    QDate day{};
    QList<CallAnswer> answers{};
    QList<CallReason> missing{};  ///< why there is no answer, or none in full
};

/// What the rule looks at. organisations and people: those that stand behind the columns, and the cells' contacts.
struct CallGround {
    Matrix matrix{};  ///< with its standings
    QList<Organisation> organisations{};
    QList<Person> people{};
    QList<Contract> contracts{};  ///< those of the standings
};
/// The rule alone. A row that is not there has no answers. Nothing is guessed: what the data does not say stands in missing.
WhoToCall whoToCall(const CallGround &ground, Id<Task> task);

Result<WhoToCall> whoToCall(Reader &reader, Id<Solution> solution, Id<Task> task, QDate day);

/// What can be asked about: the active solutions and all tasks, in the group's order.
struct CallChoices {
    QList<Solution> solutions{};
    QList<Task> tasks{};
};
Result<CallChoices> callChoices(Reader &reader);

/// What a person typed, understood: "hvem ringer jeg til nemrefusion 2. level".
struct CallQuestion {
    Id<Solution> solution{};
    QList<Id<Task>> tasks{};  ///< the task or level named; with a solution but no task: the support levels
    bool asks = false;        ///< words such as "hvem ringer" or "call" stand in it
    bool namesTask = false;
};
CallQuestion callQuestion(const QString &typed, const QList<Solution> &solutions, const QList<Task> &tasks);

/// The answers to what was typed in a search, one for each party that is responsible, with its own answer first; none where it names no
/// solution, or neither asks nor names a task.
Result<QList<WhoToCall>> callsFor(Reader &reader, const QString &typed);

} // namespace driftsraad
