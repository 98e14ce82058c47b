#include "core/incidents/newdefaults.h"

#include "core/responsibility/whodoicall.h"

namespace driftsraad {

namespace {

/// The first who is responsible, or takes part, and can be named.
const CallAnswer *firstNamed(const WhoToCall &call)
{
    for (const CallAnswer &answer : call.answers) {
        if (answer.person || !answer.organisationName.isEmpty())
            return &answer;
    }
    return nullptr;
}

NewDefaults fromAnswer(SupportLevel level, const WhoToCall &call, const CallAnswer &answer)
{
    NewDefaults defaults{.level = level};
    QStringList who{answer.person ? answer.person->name : QString(), answer.organisationName};
    who.removeAll(QString());
    defaults.responsible = who.join(QStringLiteral(", "));
    if (answer.person)
        defaults.responsiblePerson = answer.person->person;
    defaults.reason = {QT_TRANSLATE_NOOP("Messages", "The responsibility matrix has %1 for “%2” of %3."), {defaults.responsible, call.taskName, call.solutionName}};
    return defaults;
}

} // namespace

Result<NewDefaults> newDefaults(Reader &reader, Id<Solution> solution, std::optional<SupportLevel> level, QDate day)
{
    const QList<SupportLevel> asked = level ? QList{*level} : QList{SupportLevel::Second, SupportLevel::Third};
    const auto tasks = reader.list<Task>("WHERE support_level IS NOT NULL ORDER BY sort_order, id");
    if (!tasks)
        return tasks.error();
    for (const SupportLevel each : asked) {
        for (const Task &task : *tasks) {
            if (task.supportLevel != each)
                continue;
            const auto call = whoToCall(reader, solution, task.id, day);
            if (!call)
                return call.error();
            if (const CallAnswer *answer = firstNamed(*call))
                return fromAnswer(each, *call, *answer);
        }
    }
    NewDefaults defaults{.level = level.value_or(SupportLevel::Second)};
    defaults.reason = {QT_TRANSLATE_NOOP("Messages", "The responsibility matrix names nobody for %1 of this solution."), {nested(word(defaults.level))}};
    return defaults;
}

} // namespace driftsraad
