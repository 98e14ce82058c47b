#include "ui/incidents/relating.h"

#include "core/incidents/relations.h"
#include "ui/incidents/incidentpicker.h"
#include "ui/incidents/smallform.h"
#include "ui/kit/form.h"
#include "ui/kit/recordwork.h"

namespace driftsraad {

namespace {

/// A number, most titles and the state.
constexpr int pickingWidth = 440;

} // namespace

Relating::Relating(Page &page) : QObject(&page), m_page(page) {}

void Relating::ask(const Incident &incident, const QString &title, const QString &confirm, const QPoint &near, const Picked &picked)
{
    if (m_form)
        m_form->finish();
    m_form = new SmallForm(title, confirm, &m_page);
    m_form->setFixedWidth(pickingWidth);
    auto *picker = new IncidentPicker(m_page.store(), incident.id);
    m_form->form()->addRow(tr("Incident"), picker, true);
    connect(m_form, &SmallForm::confirmed, this, [this, picker, picked] {
        const Id<Incident> other = picker->chosen();
        if (!other.isValid()) {
            m_form->form()->setError(picker, tr("No incident matches."));
            return m_form->form()->focusFirstError();
        }
        const QString reference = picker->reference();
        m_form->finish();
        picked(other, reference);
    });
    m_form->openAt(near, picker);
}

void Relating::askWhole(const Incident &incident, const QPoint &near)
{
    const auto store = [this, id = incident.id, own = incident.reference, me = m_page.store().author().name](Id<Incident> whole, const QString &reference) {
        writeRecord(m_page, {QT_TRANSLATE_NOOP("Messages", "Make %1 part of %2"), {own, reference}},
                    [id, whole, me](Transaction &transaction) { return driftsraad::setParent(transaction, id, whole, me); });
    };
    ask(incident, tr("What is %1 part of?").arg(incident.reference), tr("Make it a part"), near, store);
}

void Relating::askLink(const Incident &incident, const QPoint &near)
{
    const auto store = [this, id = incident.id, own = incident.reference](Id<Incident> other, const QString &reference) {
        writeRecord(m_page, {QT_TRANSLATE_NOOP("Messages", "Link %1 to %2"), {own, reference}},
                    [id, other](Transaction &transaction) { return linkIncidents(transaction, id, other); });
    };
    ask(incident, tr("Link %1 to another incident").arg(incident.reference), tr("Link"), near, store);
}

void Relating::standAlone(Id<Incident> incident, const QString &reference)
{
    writeRecord(m_page, {QT_TRANSLATE_NOOP("Messages", "Let %1 stand on its own"), {reference}},
                [incident, me = m_page.store().author().name](Transaction &transaction) { return driftsraad::setParent(transaction, incident, {}, me); });
}

void Relating::unlink(const Incident &incident, Id<Incident> other, const QString &reference)
{
    writeRecord(m_page, {QT_TRANSLATE_NOOP("Messages", "Remove the link between %1 and %2"), {incident.reference, reference}},
                [id = incident.id, other](Transaction &transaction) { return unlinkIncidents(transaction, id, other); });
}

} // namespace driftsraad
