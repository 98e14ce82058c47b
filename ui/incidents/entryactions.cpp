#include "ui/incidents/incidentactions.h"
#include "ui/incidents/smallform.h"
#include "ui/kit/form.h"
#include "ui/kit/momentedit.h"
#include "ui/kit/spelling.h"
#include "ui/kit/words.h"

#include <QCheckBox>
#include <QLineEdit>

namespace driftsraad {

// What a person writes in the timeline with a time of its own.

namespace {

struct EntryFields {
    QLineEdit *text = nullptr;
    MomentEdit *at = nullptr;
    QCheckBox *inSummary = nullptr;
};

EntryFields addFields(Form *form, const NewEntry &start)
{
    EntryFields fields{new QLineEdit(start.text), new MomentEdit, new QCheckBox(IncidentActions::tr("In the summary"))};
    checkSpelling(fields.text);
    fields.at->setMoment(start.at);
    fields.inSummary->setChecked(start.inSummary);
    form->addRow(IncidentActions::tr("What happened"), fields.text, true);
    form->addRow(IncidentActions::tr("When"), fields.at, true);
    form->addWide(fields.inSummary);
    return fields;
}

/// What stands in the fields, or nothing where something is missing, which is then said.
std::optional<NewEntry> entered(Form *form, const EntryFields &fields, Instant now)
{
    form->clearErrors();
    const NewEntry entry{.text = fields.text->text().trimmed(), .at = fields.at->moment(), .inSummary = fields.inSummary->isChecked()};
    if (entry.text.isEmpty())
        form->setError(fields.text, IncidentActions::tr("Write what happened."));
    if (entry.at > now)
        form->setError(fields.at, IncidentActions::tr("This time has not come yet."));
    if (!form->hasErrors())
        return entry;
    form->focusFirstError();
    return std::nullopt;
}

/// A refusal stands in the form, where what was typed is.
void keepOpen(SmallForm *form, const Error &error)
{
    form->setEnabled(true);
    form->showRefusal(words(error.message));
}

} // namespace

void IncidentActions::writeEntry(qint64 incident, const QString &reference, const QString &begun, const QPoint &near)
{
    if (!mayWrite())
        return;
    SmallForm *form = newForm(tr("Write in the timeline of %1").arg(reference), tr("Write"));
    const EntryFields fields = addFields(form->form(), {.text = begun, .at = m_store.clock().now()});
    connect(form, &SmallForm::confirmed, this, [this, form, fields, incident, reference, begun] {
        auto entry = entered(form->form(), fields, m_store.clock().now());
        if (!entry)
            return;
        entry->author = m_store.author().name;
        form->setEnabled(false);
        m_store.write(
            form, {QT_TRANSLATE_NOOP("Messages", "Write in the timeline of %1"), {reference}},
            [incident, entry = *entry](Transaction &transaction) -> Result<void> {
                DRIFTSRAAD_TRY(addEntry(transaction, {incident}, entry));
                return {};
            },
            [this, form, begun](Result<CommittedChanges> result) {
                if (!result)
                    return keepOpen(form, result.error());
                form->finish();
                emit noteStored(begun);
            });
    });
    form->openAt(near, fields.text);
}

void IncidentActions::correct(const TimelineEntry &wrong, const QString &reference, const QPoint &near)
{
    if (!mayWrite())
        return;
    SmallForm *form = newForm(tr("Correct the entry"), tr("Correct"));
    const EntryFields fields = addFields(form->form(), {.text = wrong.text, .at = wrong.at, .inSummary = wrong.inSummary});
    form->form()->addNote(tr("The old entry stays in the timeline, struck out; the new one says that it corrects it."));
    connect(form, &SmallForm::confirmed, this, [this, form, fields, id = wrong.id, reference] {
        auto entry = entered(form->form(), fields, m_store.clock().now());
        if (!entry)
            return;
        entry->author = m_store.author().name;
        form->setEnabled(false);
        m_store.write(
            form, {QT_TRANSLATE_NOOP("Messages", "Correct an entry in the timeline of %1"), {reference}},
            [id, entry = *entry](Transaction &transaction) -> Result<void> {
                DRIFTSRAAD_TRY(correctEntry(transaction, id, entry));
                return {};
            },
            [form](Result<CommittedChanges> result) {
                if (!result)
                    return keepOpen(form, result.error());
                form->finish();
            });
    });
    form->openAt(near, fields.text);
}

} // namespace driftsraad
