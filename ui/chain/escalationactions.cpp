#include "ui/chain/escalationactions.h"

#include "core/chain/operations.h"
#include "core/incidents/operations.h"
#include "ui/kit/form.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/momentedit.h"
#include "ui/kit/spelling.h"
#include "ui/kit/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>

namespace driftsraad {

namespace {

/// Until somebody says another time.
constexpr int usualHours = 24;
constexpr int textHeight = 96;

/// -1 where what is typed is nobody in the list, or may be several.
qint64 chosenIn(const QComboBox *box)
{
    const QString typed = box->currentText().trimmed();
    int index = box->findText(typed, Qt::MatchFixedString);
    if (index < 0 && !typed.isEmpty()) {
        index = box->findText(typed, Qt::MatchContains);
        for (int other = index + 1; index >= 0 && other < box->count(); ++other) {
            if (box->itemText(other).contains(typed, Qt::CaseInsensitive))
                return -1;
        }
    }
    return index < 0 ? -1 : box->itemData(index).toLongLong();
}

/// Part of a name is enough where it is one name's only: the field shows whom it took.
void completeWhenLeft(QComboBox *box)
{
    QObject::connect(box->lineEdit(), &QLineEdit::editingFinished, box, [box] {
        if (const qint64 chosen = chosenIn(box); chosen >= 0)
            box->setCurrentIndex(box->findData(chosen));
    });
}

QComboBox *choiceOf(const QList<std::pair<qint64, QString>> &choices, qint64 chosen, const QString &none)
{
    auto *box = new QComboBox;
    if (!none.isNull())
        box->addItem(none, qint64{0});
    for (const auto &[id, name] : choices)
        box->addItem(name, id);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    box->setCurrentIndex(box->findData(chosen));
    if (box->currentIndex() < 0)
        box->setEditText({});
    completeWhenLeft(box);
    return box;
}

/// When the answer is due: what is proposed, until the person says another time.
class DueField : public MomentEdit
{
public:
    explicit DueField(Instant start)
    {
        propose(start);
        connect(this, &QLineEdit::textChanged, this, [this] { m_isOwn = true; });
    }

    void propose(Instant start)
    {
        if (m_isOwn)
            return;
        // Not the person's doing: the form may still be closed without a question.
        const QSignalBlocker quiet(this);
        setMoment(start);
    }
    Instant at() const { return moment(); }
    bool isOwn() const { return m_isOwn; }

private:
    bool m_isOwn = false;
};

QPlainTextEdit *textField(const QString &start)
{
    auto *edit = new QPlainTextEdit(start);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(textHeight);
    checkSpelling(edit);
    return edit;
}

} // namespace

EscalationActions::EscalationActions(AsyncStore &store, QWidget *page) : QObject(page), m_store(store), m_page(page) {}

FormDialog *EscalationActions::openForm() const
{
    return m_form;
}

FormDialog *EscalationActions::newForm(const QString &title, const QString &confirm)
{
    delete m_form;
    m_form = new FormDialog(title, confirm, m_page);
    m_form->setAttribute(Qt::WA_DeleteOnClose);
    return m_form;
}

void EscalationActions::write(FormDialog *form, const Message &label, const Operation &operation, const QString &done)
{
    if (form)
        form->setBusy(true);
    m_store.write(this, label, operation, [this, form = QPointer<FormDialog>(form), done](const Result<CommittedChanges> &result) {
        if (form)
            form->setBusy(false);
        if (!result) {
            if (form)
                form->showProblem(words(result.error().message));
            else
                emit failed(result.error());
            return;
        }
        if (form)
            form->accept();
        emit announced(done);
        for (const Change &change : result->changes) {
            if (change.action == ChangeAction::Insert && change.record.table == table<Escalation>().nameText())
                emit raised(change.record.id);
        }
    });
}

void EscalationActions::proposeDue(FormDialog *form, QComboBox *level, const AnswerGround &ground, const std::function<void(Instant)> &propose)
{
    using Due = QMap<EscalationLevel, Instant>;
    m_store.read(form, {"escalation.due"},
                 [ground](Reader &reader) -> Result<Due> {
                     Due due;
                     for (const EscalationLevel each : escalationLevels()) {
                         const auto answered = answerDue(reader, ground, each, reader.now());
                         if (!answered)
                             return answered.error();
                         due.insert(each, *answered);
                     }
                     return due;
                 },
                 [this, form, level, propose](const Result<Due> &answer) {
                     if (!answer) {
                         if (answer.error().code != ErrorCode::Cancelled)
                             emit failed(answer.error());
                         return;
                     }
                     const auto follow = [level, propose, due = *answer] { propose(due.value(static_cast<EscalationLevel>(level->currentData().toInt()))); };
                     follow();
                     connect(level, &QComboBox::currentIndexChanged, form, follow);
                 });
}

void EscalationActions::raise(const NewEscalation &proposed, bool mustSayWhy)
{
    FormDialog *form = newForm(tr("Escalate"), tr("Escalate"));
    auto *about = new QLineEdit(proposed.about);
    checkSpelling(about);
    auto *reason = textField(proposed.reason);
    auto *by = choiceOf(m_people.organisations, proposed.raisedBy.value, {});
    auto *level = new QComboBox;
    for (const EscalationLevel each : escalationLevels())
        level->addItem(words(word(each)), static_cast<int>(each));
    level->setCurrentIndex(level->findData(static_cast<int>(proposed.level)));
    auto *handler = choiceOf(m_people.persons, proposed.handler.value, tr("nobody yet"));
    form->form().addRow(tr("About"), about, true);
    form->form().addRow(tr("Reason"), reason, true);
    if (mustSayWhy)
        form->form().addNote(tr("No answer is overdue, so say why it cannot wait."));
    form->form().addRow(tr("Raised by"), by, true);
    auto *due = new DueField(m_store.clock().now().plusHours(usualHours));
    form->form().addRow(tr("Escalate to"), level);
    form->form().addRow(tr("Answer due"), due);
    form->form().addRow(tr("Handled by"), handler);
    proposeDue(form, level, {.link = proposed.link, .solution = proposed.solution}, [due](Instant at) { due->propose(at); });
    connect(form, &FormDialog::submitted, this, [this, form, proposed, about, reason, by, level, due, handler] {
        Form &fields = form->form();
        fields.clearErrors();
        NewEscalation made = proposed;
        made.about = about->text().simplified();
        made.reason = reason->toPlainText().trimmed();
        made.raisedBy = {std::max<qint64>(0, chosenIn(by))};
        made.level = static_cast<EscalationLevel>(level->currentData().toInt());
        made.handler = {std::max<qint64>(0, chosenIn(handler))};
        made.author = m_store.author().name;
        if (due->isOwn())
            made.answerDueAt = due->at();
        if (made.answerDueAt.isSet() && made.answerDueAt <= m_store.clock().now())
            fields.setError(due, tr("This time has passed already. Write a later one."));
        if (made.about.isEmpty())
            fields.setError(about, tr("Write what it is about."));
        if (made.reason.isEmpty())
            fields.setError(reason, tr("Write the reason."));
        if (!made.raisedBy.isValid())
            fields.setError(by, tr("Choose who raises it."));
        if (chosenIn(handler) < 0 && !handler->currentText().trimmed().isEmpty())
            fields.setError(handler, tr("Choose a person from the list."));
        if (fields.hasErrors())
            return fields.focusFirstError();
        write(form, {QT_TRANSLATE_NOOP("Messages", "Escalate: %1"), {made.about}},
              [made](Transaction &transaction) -> Result<void> {
                  DRIFTSRAAD_TRY(raiseEscalation(transaction, made));
                  return {};
              },
              tr("Escalated to %1").arg(words(addressee(made.level))));
    });
    form->open();
    if (proposed.about.isEmpty())
        about->setFocus();
    else
        reason->setFocus();
    about->setCursorPosition(0); // a long title is read from its beginning
}

void EscalationActions::askText(const QString &title, const QString &confirm, const QString &label, const QString &start, bool needed, const QString &lacks,
                                const std::function<void(FormDialog *, const QString &)> &store)
{
    FormDialog *form = newForm(title, confirm);
    auto *edit = textField(start);
    form->form().addRow(label, edit, needed);
    connect(form, &FormDialog::submitted, this, [form, edit, needed, lacks, store] {
        form->form().clearErrors();
        const QString typed = edit->toPlainText().trimmed();
        if (needed && typed.isEmpty()) {
            form->form().setError(edit, lacks);
            return form->form().focusFirstError();
        }
        store(form, typed);
    });
    form->open();
    edit->setFocus();
}

void EscalationActions::takeUp(const Escalation &escalation)
{
    const TakeUpState state = takeUpState(escalation, m_store.clock().now());
    if (!state.isPossible || !state.next) {
        emit failed(Error{ErrorCode::Refused, state.why, {}});
        return;
    }
    const QString level = words(addressee(*state.next));
    askText(tr("Take it up to %1").arg(level), tr("Escalate"), state.needsReason ? tr("Why it cannot wait") : tr("Note"), {}, state.needsReason,
            tr("The answer is not overdue. Write the reason."), [this, escalation, level](FormDialog *form, const QString &typed) {
                const TakeUp move{.from = escalation.level, .reason = typed, .author = m_store.author().name};
                write(form, {QT_TRANSLATE_NOOP("Messages", "Take up: %1"), {escalation.about}},
                      [id = escalation.id, move](Transaction &transaction) { return driftsraad::takeUp(transaction, id, move); }, tr("Escalated to %1").arg(level));
            });
}

void EscalationActions::close(const Escalation &escalation, EscalationOutcome outcome)
{
    const bool answered = outcome == EscalationOutcome::Answered;
    const QString title = answered ? tr("Answer the escalation") : outcome == EscalationOutcome::Rejected ? tr("Reject the escalation") : tr("Withdraw the escalation");
    askText(title, answered ? tr("Answer") : outcome == EscalationOutcome::Rejected ? tr("Reject") : tr("Withdraw"), answered ? tr("Answer") : tr("Reason"), {}, true,
            answered ? tr("Write the answer.") : tr("Write the reason."), [this, escalation, outcome](FormDialog *form, const QString &typed) {
                write(form, {QT_TRANSLATE_NOOP("Messages", "Close the escalation: %1"), {escalation.about}},
                      [id = escalation.id, outcome, typed, author = m_store.author().name](Transaction &transaction) {
                          return closeEscalation(transaction, id, outcome, typed, author);
                      },
                      words(word(outcome)));
            });
}

void EscalationActions::remind(const Escalation &escalation)
{
    askText(tr("Remind %1").arg(words(addressee(escalation.level))), tr("Remind"), tr("What was asked"), {}, false, {}, [this, escalation](FormDialog *form, const QString &typed) {
        write(form, {QT_TRANSLATE_NOOP("Messages", "Remind: %1"), {escalation.about}},
              [id = escalation.id, typed, author = m_store.author().name](Transaction &transaction) { return driftsraad::remind(transaction, id, typed, author); },
              tr("The reminder is written down"));
    });
}

void EscalationActions::moveDeadline(const Escalation &escalation)
{
    FormDialog *form = newForm(tr("New deadline"), tr("Save"));
    const Instant later = std::max(escalation.answerDueAt, m_store.clock().now()).plusHours(usualHours);
    auto *due = new DueField(later);
    const AnswerGround ground{.link = escalation.link, .solution = escalation.solution};
    m_store.read(form, {"escalation.later"}, [ground, later](Reader &reader) { return onWorkingDay(reader, ground, later); }, [this, due](const Result<Instant> &answer) {
        if (answer)
            due->propose(*answer);
        else if (answer.error().code != ErrorCode::Cancelled)
            emit failed(answer.error());
    });
    auto *reason = textField({});
    form->form().addRow(tr("Answer due"), due, true);
    form->form().addRow(tr("Reason"), reason, true);
    connect(form, &FormDialog::submitted, this, [this, form, escalation, due, reason] {
        Form &fields = form->form();
        fields.clearErrors();
        const Instant at = due->at();
        const QString why = reason->toPlainText().trimmed();
        if (at <= m_store.clock().now())
            fields.setError(due, tr("This time has passed already. Write a later one."));
        if (why.isEmpty())
            fields.setError(reason, tr("Write the reason."));
        if (fields.hasErrors())
            return fields.focusFirstError();
        write(form, {QT_TRANSLATE_NOOP("Messages", "New deadline: %1"), {escalation.about}},
              [id = escalation.id, at, why, author = m_store.author().name](Transaction &transaction) {
                  return driftsraad::moveDeadline(transaction, id, at, why, author);
              },
              tr("The answer is now due %1").arg(language().dateTime(at)));
    });
    form->open();
    due->setFocus();
}

void EscalationActions::setOnAgenda(const Escalation &escalation, bool onAgenda)
{
    write(nullptr,
          {onAgenda ? QT_TRANSLATE_NOOP("Messages", "Put on the agenda: %1") : QT_TRANSLATE_NOOP("Messages", "Take off the agenda: %1"), {escalation.about}},
          [id = escalation.id, onAgenda, author = m_store.author().name](Transaction &transaction) {
              return driftsraad::setOnAgenda(transaction, id, onAgenda, author);
          },
          onAgenda ? tr("Is to be taken up at a meeting") : tr("Taken off the agenda"));
}

void EscalationActions::remindOf(qint64 incident, const QString &reference, const QString &whom)
{
    askText(tr("Remind %1").arg(whom), tr("Write in the timeline"), tr("What was asked"), tr("%1 was reminded of the answer.").arg(whom), true, tr("Write what was asked."),
            [this, incident, reference](FormDialog *form, const QString &typed) {
                const NewEntry entry{.text = typed, .author = m_store.author().name};
                write(form, {QT_TRANSLATE_NOOP("Messages", "Write in the timeline of %1"), {reference}},
                      [incident, entry](Transaction &transaction) -> Result<void> {
                          DRIFTSRAAD_TRY(addEntry(transaction, {incident}, entry));
                          return {};
                      },
                      tr("Written in the timeline of %1").arg(reference));
            });
}

} // namespace driftsraad
