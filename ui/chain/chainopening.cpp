#include "ui/chain/chainediting.h"
#include "ui/chain/chainpage.h"
#include "ui/chain/chainview.h"
#include "ui/chain/escalationsview.h"
#include "ui/kit/segmentedcontrol.h"

#include <QComboBox>

namespace driftsraad {

// How the page comes to show one record: from a click, a sentence in the panel, or another page.

void ChainPage::openPanel()
{
    if (!m_panel->isOpen() && !m_chain.components.isEmpty())
        m_panel->openDrawer();
}

void ChainPage::openComponent(qint64 component)
{
    const Id<Component> id{component};
    if (m_chain.positionOf(id) < 0 && m_answer.everything.positionOf(id) >= 0) {
        m_solution = {};
        fillSolutions();
        m_segments->setCurrentIndex(Everyday);
        showDrawing();
    }
    const int at = m_chain.positionOf(id);
    if (at < 0)
        return;
    m_view->setCurrent(component);
    m_panel->showComponent(m_chain, m_answer.everything, at, m_answer.incidents);
    m_panel->openDrawer();
}

void ChainPage::openLink(qint64 link)
{
    const Id<Link> id{link};
    if (m_segments->currentIndex() == Escalations)
        m_segments->setCurrentIndex(Everyday);
    if (m_chain.positionOf(id) < 0 && m_answer.everything.positionOf(id) >= 0) {
        m_solution = {};
        fillSolutions();
        showDrawing();
    }
    const int at = m_chain.positionOf(id);
    if (at < 0) {
        // Not in force today: there is nothing to draw, but it can be edited.
        editRecord(store(), this, editingOfLink(link), [this](const Error &error) { emit failed(error); });
        return;
    }
    m_view->setCurrentEdge(link);
    m_panel->showLink(m_chain, at, m_answer.incidents, m_answer.escalations);
    m_panel->openDrawer();
}

void ChainPage::follow(const RecordRef &record)
{
    if (record.table == table<Component>().nameText())
        openComponent(record.id);
    else if (record.table == table<Link>().nameText())
        openLink(record.id);
    else if (record.table == table<Escalation>().nameText())
        openRecord(record);
    else
        emit jumpTo(record);
}

/// What is missing in a link or a component is written in its form, which opens here; the rest lies on another page.
void ChainPage::fillIn(const Missing &missing)
{
    const bool link = missing.record.table == table<Link>().nameText();
    if (link || missing.record.table == table<Component>().nameText()) {
        if (!mayEdit())
            return;
        RecordEditing editing = link ? editingOfLink(missing.record.id) : editingOfComponent(missing.record.id);
        editing.built = [built = editing.built, field = missing.field](const RecordDialog &dialog) {
            if (built)
                built(dialog);
            if (const FieldEditor *lacks = dialog.editor(field)) // once the form has given its first field the keyboard
                QMetaObject::invokeMethod(lacks->widget(), qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
        };
        editRecord(store(), this, editing, [this](const Error &error) { emit failed(error); });
        return;
    }
    if (missing.matrix.isValid()) {
        emit goTo("responsibility", missing.record,
                  {.solution = {table<Solution>().nameText(), missing.matrix.value}, .party = {table<PartyRole>().nameText(), missing.party.value}});
        return;
    }
    emit jumpTo(missing.record);
}

bool ChainPage::openRecord(const RecordRef &record)
{
    const QStringList known = tables() + QStringList{table<Incident>().nameText(), table<Solution>().nameText()};
    if (!known.contains(record.table))
        return false;
    m_pending = record;
    const bool isKnown = record.table != table<Incident>().nameText() || incident(record.id);
    if (m_loaded && isKnown)
        showPending();
    else
        load();
    return true;
}

bool ChainPage::openStep(const RecordRef &record, const Step &step)
{
    const bool isIncident = record.table == table<Incident>().nameText();
    if (!step.begin || isIncident) {
        m_escalateNext = step.begin;
        return openRecord(record);
    }
    m_segments->setCurrentIndex(Escalations);
    if (!m_loaded)
        load();
    escalateReport(record, step.month);
    return true;
}

void ChainPage::showPending()
{
    const RecordRef record = std::exchange(m_pending, {});
    if (!record.isValid())
        return;
    if (record.table == table<Component>().nameText()) {
        m_segments->setCurrentIndex(Everyday);
        openComponent(record.id);
    } else if (record.table == table<Link>().nameText()) {
        openLink(record.id);
    } else if (record.table == table<Escalation>().nameText()) {
        m_segments->setCurrentIndex(Escalations);
        m_escalations->choose({record.id});
    } else if (record.table == table<EscalationStep>().nameText()) {
        store().read(this, {"chain.step"}, [id = Id<EscalationStep>{record.id}](Reader &reader) { return reader.get(id); }, [this](const Result<EscalationStep> &step) {
            if (step)
                openRecord({table<Escalation>().nameText(), step->escalation.value});
            else
                emit failed(step.error());
        });
    } else if (record.table == table<Solution>().nameText()) {
        m_solution = {record.id};
        fillSolutions();
        m_segments->setCurrentIndex(Everyday);
        showDrawing();
    } else if (const Incident *found = incident(record.id)) {
        m_solution = found->solution;
        m_incident = found->id.value;
        m_fault = {};
        fillSolutions();
        m_segments->setCurrentIndex(FaultWay);
        showDrawing();
        if (std::exchange(m_escalateNext, false))
            escalateIncident();
    } else {
        m_escalateNext = false;
    }
}

} // namespace driftsraad
