#include "ui/incidents/pauseactions.h"

#include "ui/incidents/smallform.h"
#include "ui/kit/form.h"
#include "ui/kit/momentedit.h"
#include "ui/kit/saving.h"
#include "ui/kit/spelling.h"
#include "ui/kit/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace driftsraad {

PauseActions::PauseActions(AsyncStore &store, QWidget *over) : QObject(over), m_store(store), m_over(over) {}

SmallForm *PauseActions::newForm(const QString &title, const QString &confirm)
{
    if (m_form)
        m_form->finish();
    m_form = new SmallForm(title, confirm, m_over);
    return m_form;
}

/// Whoever is waited for: an organisation by its name, or any words.
PauseActions::Fields PauseActions::addFields(SmallForm *form, const IncidentPause &pause)
{
    Fields fields{new QComboBox, new QLineEdit(pause.reason), new MomentEdit, nullptr};
    checkSpelling(fields.reason);
    fields.party->setEditable(true);
    fields.party->setInsertPolicy(QComboBox::NoInsert);
    fields.party->completer()->setFilterMode(Qt::MatchContains);
    fields.party->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (const QList<NamedOrganisation> &list : {m_choices.thirdParties, m_choices.municipalities}) {
        for (const NamedOrganisation &organisation : list)
            fields.party->addItem(organisation.name, organisation.id.value);
    }
    const int known = pause.organisation.isValid() ? fields.party->findData(pause.organisation.value) : -1;
    fields.party->setCurrentIndex(known);
    if (known < 0)
        fields.party->setEditText(pause.party);
    fields.from->setMoment(pause.from);
    form->form()->addRow(tr("Waiting for"), fields.party, true);
    form->form()->addRow(tr("Reason"), fields.reason, true);
    form->form()->addRow(tr("From"), fields.from, true);
    if (pause.to.isSet()) {
        fields.to = new MomentEdit;
        fields.to->setMoment(pause.to);
        form->form()->addRow(tr("Until"), fields.to, true);
    }
    return fields;
}

bool PauseActions::check(SmallForm *form, const Fields &fields)
{
    form->form()->clearErrors();
    if (fields.party->currentText().trimmed().isEmpty())
        form->form()->setError(fields.party, tr("Write who you are waiting for."));
    if (fields.reason->text().trimmed().isEmpty())
        form->form()->setError(fields.reason, tr("Write the reason."));
    if (fields.to && fields.to->moment() <= fields.from->moment())
        form->form()->setError(fields.to, tr("The pause must end after it began."));
    if (!form->form()->hasErrors())
        return true;
    form->form()->focusFirstError();
    return false;
}

IncidentPause PauseActions::entered(const Fields &fields, IncidentPause pause) const
{
    const int known = fields.party->findText(fields.party->currentText().trimmed(), Qt::MatchFixedString);
    pause.organisation = {known < 0 ? 0 : fields.party->itemData(known).toLongLong()};
    pause.party = known < 0 ? fields.party->currentText().trimmed() : QString();
    pause.reason = fields.reason->text().trimmed();
    pause.from = fields.from->moment();
    if (fields.to)
        pause.to = fields.to->moment();
    return pause;
}

/// A refusal stands in the form, where what was typed is; the form goes once it is stored.
void PauseActions::write(SmallForm *form, const Message &label, const Operation &operation, const QString &done)
{
    form->setEnabled(false);
    m_store.write(form, label, operation, [this, form, done](Result<CommittedChanges> result) {
        if (result) {
            form->finish();
            emit announced(done);
            return;
        }
        form->setEnabled(true);
        form->showRefusal(words(result.error().message));
    });
}

void PauseActions::start(const Incident &incident, const QPoint &near)
{
    SmallForm *form = newForm(tr("Pause the clocks of %1").arg(incident.reference), tr("Pause"));
    const IncidentPause fresh{.incident = incident.id, .from = m_store.clock().now(), .organisation = incident.thirdParty, .author = m_store.author().name};
    const Fields fields = addFields(form, fresh);
    connect(form, &SmallForm::confirmed, this, [this, form, fields, fresh, reference = incident.reference] {
        if (!check(form, fields))
            return;
        write(form, {QT_TRANSLATE_NOOP("Messages", "Pause the clocks of %1"), {reference}},
              [pause = entered(fields, fresh)](Transaction &transaction) -> Result<void> {
                  const auto started = startPause(transaction, pause);
                  return started ? Result<void>() : Result<void>(started.error());
              },
              tr("The clocks of %1 are paused").arg(reference));
    });
    form->openAt(near, fields.party);
}

void PauseActions::end(const IncidentPause &pause, const QString &reference, const QPoint &near)
{
    SmallForm *form = newForm(tr("End the pause of %1").arg(reference), tr("End the pause"));
    auto *to = new MomentEdit;
    to->setMoment(m_store.clock().now());
    form->form()->addRow(tr("The clocks run again from"), to, true);
    connect(form, &SmallForm::confirmed, this, [this, form, to, pause, reference] {
        form->form()->clearErrors();
        if (to->moment() <= pause.from)
            form->form()->setError(to, tr("The pause must end after it began."));
        if (form->form()->hasErrors())
            return form->form()->focusFirstError();
        write(form, {QT_TRANSLATE_NOOP("Messages", "End the pause of %1"), {reference}},
              [id = pause.id, at = to->moment(), author = m_store.author().name](Transaction &transaction) { return endPause(transaction, id, at, author); },
              tr("The clocks of %1 run again").arg(reference));
    });
    form->openAt(near, to);
}

void PauseActions::correct(const IncidentPause &pause, const QString &reference, const QPoint &near)
{
    SmallForm *form = newForm(tr("Correct a pause of %1").arg(reference), tr("Save"));
    const Fields fields = addFields(form, pause);
    form->form()->addNote(tr("The clocks are recalculated, as if it had been so from the start."));
    connect(form, &SmallForm::confirmed, this, [this, form, fields, pause, reference] {
        if (!check(form, fields))
            return;
        write(form, {QT_TRANSLATE_NOOP("Messages", "Correct a pause of %1"), {reference}},
              [edited = Edited<IncidentPause>{pause, entered(fields, pause)}, author = m_store.author().name](Transaction &transaction) {
                  return correctPause(transaction, edited, author);
              },
              tr("The pause is corrected"));
    });
    form->openAt(near, fields.party);
}

void PauseActions::withdraw(const IncidentPause &pause, const QString &reference, const QPoint &near)
{
    SmallForm *form = newForm(tr("Withdraw a pause of %1").arg(reference), tr("Withdraw"));
    auto *reason = new QLineEdit;
    checkSpelling(reason);
    form->form()->addRow(tr("Reason"), reason, true);
    form->form()->addNote(tr("The pause stays visible, struck out and with the reason, and counts no more."));
    connect(form, &SmallForm::confirmed, this, [this, form, reason, pause, reference] {
        form->form()->clearErrors();
        if (reason->text().trimmed().isEmpty()) {
            form->form()->setError(reason, tr("Write the reason."));
            return form->form()->focusFirstError();
        }
        write(form, {QT_TRANSLATE_NOOP("Messages", "Withdraw a pause of %1"), {reference}},
              [id = pause.id, text = reason->text().trimmed(), author = m_store.author().name](Transaction &transaction) {
                  return withdrawPause(transaction, id, text, author);
              },
              tr("The pause is withdrawn"));
    });
    form->openAt(near, reason);
}

} // namespace driftsraad
