#include "ui/responsibility/taskactions.h"

#include "ui/kit/saving.h"
#include "ui/kit/toast.h"
#include "ui/kit/words.h"
#include "ui/responsibility/cellform.h"

#include <QPointer>

namespace driftsraad {

namespace {

/// Closes the form when it is stored; else it stays with the reason.
std::function<void(Result<CommittedChanges>)> closing(NameForm *form)
{
    return [form = QPointer<NameForm>(form)](const Result<CommittedChanges> &answer) {
        if (!form)
            return;
        if (answer)
            form->accept();
        else if (answer.error().code == ErrorCode::Cancelled)
            form->setBusy(false);
        else
            form->showProblem(words(answer.error().message));
    };
}

} // namespace

TaskActions::TaskActions(AsyncStore &store, QWidget *page) : QObject(page), m_store(store), m_page(page) {}

void TaskActions::addTask()
{
    auto *form = new NameForm(NameForm::Kind::Task, {}, m_page);
    connect(form, &FormDialog::submitted, this, [this, form] {
        if (!form->check())
            return;
        form->setBusy(true);
        const Task task{.name = form->name(), .exactlyOne = form->exactlyOne()};
        m_store.write(this, {QT_TRANSLATE_NOOP("Messages", "Add the task %1"), {task.name}},
                      [task](Transaction &transaction) -> Result<void> {
                          const auto added = driftsraad::addTask(transaction, task);
                          return added ? Result<void>() : Result<void>(added.error());
                      },
                      closing(form));
    });
    form->open();
}

void TaskActions::addParty()
{
    auto *form = new NameForm(NameForm::Kind::Party, {}, m_page);
    connect(form, &FormDialog::submitted, this, [this, form] {
        if (!form->check())
            return;
        form->setBusy(true);
        const PartyRole party{.name = form->name()};
        m_store.write(this, {QT_TRANSLATE_NOOP("Messages", "Add the party %1"), {party.name}},
                      [party](Transaction &transaction) -> Result<void> {
                          const auto added = driftsraad::addParty(transaction, party);
                          return added ? Result<void>() : Result<void>(added.error());
                      },
                      closing(form));
    });
    form->open();
}

void TaskActions::edit(const Task &task)
{
    auto *form = new NameForm(NameForm::Kind::Task, task, m_page);
    connect(form, &FormDialog::submitted, this, [this, form, task] {
        if (!form->check())
            return;
        form->setBusy(true);
        Task mine = task;
        mine.name = form->name();
        mine.exactlyOne = form->exactlyOne();
        saveEdited<Task>(m_store, form, {QT_TRANSLATE_NOOP("Messages", "Edit the task %1"), {mine.name}}, Edited<Task>{task, mine},
                         [](Transaction &transaction, const Edited<Task> &edited) { return saveTask(transaction, edited); }, closing(form));
    });
    form->open();
}

void TaskActions::move(const Task &task, int by)
{
    m_store.write(this, {QT_TRANSLATE_NOOP("Messages", "Move the task %1"), {task.name}},
                  [id = task.id, by](Transaction &transaction) { return moveTask(transaction, id, by); },
                  [this](const Result<CommittedChanges> &answer) {
                      if (!answer)
                          emit failed(answer.error());
                  });
}

void TaskActions::remove(const Task &task)
{
    m_store.write(this, {QT_TRANSLATE_NOOP("Messages", "Remove the task %1"), {task.name}},
                  [id = task.id](Transaction &transaction) { return removeTask(transaction, id); },
                  [this, name = task.name](const Result<CommittedChanges> &answer) {
                      if (!answer) {
                          emit failed(answer.error());
                          return;
                      }
                      Toast *toast = Toast::show(m_page, tr("The task %1 has been removed").arg(name), tr("Undo"));
                      connect(toast, &Toast::actionTriggered, this, [this, set = answer->changeSet] {
                          m_store.undo(this, set, [this](const Result<CommittedChanges> &undone) {
                              if (!undone)
                                  emit failed(undone.error());
                          });
                      });
                  });
}

} // namespace driftsraad
