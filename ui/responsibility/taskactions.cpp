#include "ui/responsibility/taskactions.h"

#include "ui/kit/recorddialog.h"
#include "ui/kit/toast.h"
#include "ui/kit/words.h"

namespace driftsraad {

TaskActions::TaskActions(AsyncStore &store, QWidget *page) : QObject(page), m_store(store), m_page(page) {}

void TaskActions::edit(const Task &task)
{
    RecordEditing editing = recordEditing<Task>(task.id, &driftsraad::addTask, &saveTask);
    const bool isNew = !task.id.isValid();
    editing.title = isNew ? tr("New task") : tr("Edit the task");
    editing.label = isNew ? Message{QT_TRANSLATE_NOOP("Messages", "Add the task %1")} : Message{QT_TRANSLATE_NOOP("Messages", "Edit the task %1")};
    editing.columns = {"name", "support_level", "follow_up", "exactly_one"};
    if (isNew)
        editing.done = [this](const CommittedChanges &, qint64 id) { emit taskAdded({id}); };
    editRecord(m_store, m_page, editing, [this](const Error &error) { emit failed(error); });
}

void TaskActions::edit(const PartyRole &party)
{
    RecordEditing editing = recordEditing<PartyRole>(party.id, &driftsraad::addParty, &saveParty);
    const bool isNew = !party.id.isValid();
    editing.title = isNew ? tr("New party") : tr("Edit the party");
    editing.label = isNew ? Message{QT_TRANSLATE_NOOP("Messages", "Add the party %1")} : Message{QT_TRANSLATE_NOOP("Messages", "Edit the party %1")};
    editing.columns = {"name", "organisation_kind", "organisation"};
    if (isNew)
        editing.done = [this](const CommittedChanges &, qint64 id) { emit partyAdded({id}); };
    editRecord(m_store, m_page, editing, [this](const Error &error) { emit failed(error); });
}

void TaskActions::run(const Message &label, const Operation &operation)
{
    m_store.write(this, label, operation, [this](const Result<CommittedChanges> &answer) {
        if (!answer)
            emit failed(answer.error());
    });
}

void TaskActions::move(const Task &task, int by)
{
    run({QT_TRANSLATE_NOOP("Messages", "Move the task %1"), {task.name}}, [id = task.id, by](Transaction &transaction) { return moveTask(transaction, id, by); });
}

void TaskActions::move(const PartyRole &party, int by)
{
    run({QT_TRANSLATE_NOOP("Messages", "Move the party %1"), {party.name}}, [id = party.id, by](Transaction &transaction) { return moveParty(transaction, id, by); });
}

void TaskActions::removeWith(const Message &label, const Operation &operation, const QString &told)
{
    m_store.write(this, label, operation, [this, told](const Result<CommittedChanges> &answer) {
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        Toast *toast = Toast::show(m_page, told, tr("Undo"));
        connect(toast, &Toast::actionTriggered, this, [this, set = answer->changeSet] {
            m_store.undo(this, set, [this](const Result<CommittedChanges> &undone) {
                if (!undone)
                    emit failed(undone.error());
            });
        });
    });
}

void TaskActions::remove(const Task &task)
{
    removeWith({QT_TRANSLATE_NOOP("Messages", "Remove the task %1"), {task.name}},
               [id = task.id](Transaction &transaction) { return removeTask(transaction, id); }, tr("The task %1 has been removed").arg(task.name));
}

void TaskActions::remove(const PartyRole &party, const Message &label)
{
    removeWith(label, [id = party.id](Transaction &transaction) { return removeParty(transaction, id); }, tr("The party %1 has been removed").arg(party.name));
}

} // namespace driftsraad
