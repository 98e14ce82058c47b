// What a person does to the dated values of a cell and to what follows the standard, and the reason she gives where a task loses its last X.

#include "ui/responsibility/responsibilitypage.h"

#include "ui/kit/words.h"
#include "ui/responsibility/cellform.h"
#include "ui/responsibility/closing.h"
#include "ui/responsibility/matrixgrid.h"
#include "ui/responsibility/reasonform.h"
#include "ui/responsibility/taskactions.h"

namespace driftsraad {

Saved closing(FormDialog *form)
{
    return [form = QPointer<FormDialog>(form)](const Result<CommittedChanges> &answer) {
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

void ResponsibilityPage::askReason(const QStringList &tasks, const Message &label, const Saved &done, const std::function<void(const Message &label)> &goOn)
{
    if (tasks.isEmpty())
        return goOn(label);
    auto *form = new ReasonForm(tasks, this);
    connect(form, &FormDialog::submitted, this, [form, label, goOn] {
        if (!form->check())
            return;
        const QString reason = form->reason();
        form->setTouched(false);
        form->accept();
        goOn({QT_TRANSLATE_NOOP("Messages", "%1. Reason: %2"), {nested(label), reason}});
    });
    connect(form, &QDialog::rejected, this, [done] {
        if (done)
            done(Error{.code = ErrorCode::Cancelled});
    });
    form->open();
}

void ResponsibilityPage::withReasonOf(const std::function<Result<QStringList>(Reader &)> &lost, const Message &label, const Saved &done,
                                      const std::function<void(const Message &label)> &goOn)
{
    store().read(this, {}, lost, [this, label, done, goOn](const Result<QStringList> &tasks) {
        if (tasks)
            askReason(*tasks, label, done, goOn);
        else if (done)
            done(tasks.error());
        else if (tasks.error().code != ErrorCode::Cancelled)
            emit failed(tasks.error());
    });
}

void ResponsibilityPage::storeCorrection(CellForm *form, const QString &place, const ResponsibilityCell &base)
{
    ResponsibilityCell mine = base;
    const CellContent content = form->content();
    mine.validFrom = form->from();
    mine.degree = content.degree;
    mine.condition = content.condition;
    mine.contact = content.contact;
    mine.decided = content.decided;
    form->setBusy(true);
    withReasonOf([mine](Reader &reader) { return tasksLeftWithout(reader, mine); }, {QT_TRANSLATE_NOOP("Messages", "Correct %1"), {place}}, closing(form),
                 [this, form = QPointer<CellForm>(form), base, mine](const Message &label) {
                     if (form)
                         saveEdited<ResponsibilityCell>(store(), form, label, Edited<ResponsibilityCell>{base, mine}, &correctCell, closing(form));
                 });
}

void ResponsibilityPage::correct(const ResponsibilityCell &version)
{
    if (!mayEdit())
        return;
    const QString place = m_model->place(m_model->index(m_model->matrix().rowOf(version.task), m_model->matrix().columnOf(version.party) + 1));
    auto *form = new CellForm({.place = place, .content = contentOf(version), .validFrom = version.validFrom, .today = store().clock().today(), .onlyCorrects = true},
                              m_people, this);
    connect(form, &FormDialog::submitted, this, [this, form, version, place] {
        if (form->check())
            storeCorrection(form, place, version);
    });
    form->open();
}

void ResponsibilityPage::write(const Message &label, const Operation &operation, const QString &told)
{
    store().write(this, label, operation, [this, told](const Result<CommittedChanges> &answer) {
        if (!answer)
            emit failed(answer.error());
        else if (!told.isEmpty())
            emit announce(told);
    });
}

void ResponsibilityPage::takeAway(const ResponsibilityCell &version)
{
    if (!mayEdit())
        return;
    withReasonOf([id = version.id](Reader &reader) { return tasksLeftWithout(reader, id); },
                 {QT_TRANSLATE_NOOP("Messages", "Remove a value of the matrix from %1"), {version.validFrom}}, {}, [this, id = version.id](const Message &label) {
                     write(label, [id](Transaction &transaction) { return removeCellValue(transaction, id); }, tr("The value is removed"));
                 });
}

void ResponsibilityPage::follow(const QModelIndex &index)
{
    const MatrixCell *cell = m_model->cell(index);
    if (!cell || !cell->deviates || !mayEdit())
        return;
    const CellEdit at = editOf(index.row(), m_model->partyOf(index.column()), cell->content.degree);
    withReasonOf([key = at.key](Reader &reader) { return tasksLeftWithout(reader, QList<CellKey>{key}); },
                 {QT_TRANSLATE_NOOP("Messages", "%1 follows the standard"), {at.place}}, {}, [this, key = at.key](const Message &label) {
                     write(label, [key](Transaction &transaction) { return followStandard(transaction, key); });
                 });
}

void ResponsibilityPage::followAll(const QList<CellKey> &keys)
{
    if (!mayEdit())
        return;
    withReasonOf([keys](Reader &reader) { return tasksLeftWithout(reader, keys); },
                 Message::counted(QT_TRANSLATE_N_NOOP("Messages", "Let %n cells follow the standard"), keys.size()), {}, [this, keys](const Message &label) {
                     write(label, [keys](Transaction &transaction) { return followStandard(transaction, keys); });
                 });
}

void ResponsibilityPage::removeParty(const PartyRole &party)
{
    withReasonOf([id = party.id](Reader &reader) { return tasksLeftWithout(reader, id); }, {QT_TRANSLATE_NOOP("Messages", "Remove the party %1"), {party.name}}, {},
                 [this, party](const Message &label) { m_tasks->remove(party, label); });
}

} // namespace driftsraad
