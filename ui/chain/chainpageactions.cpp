#include "core/chain/operations.h"
#include "core/incidents/chainremoval.h"
#include "core/incidents/incidentfault.h"
#include "core/supplierreports/supplierreport.h"
#include "ui/chain/chainediting.h"
#include "ui/chain/chainpage.h"
#include "ui/chain/chainpainter.h"
#include "ui/chain/chainpapers.h"
#include "ui/chain/chainview.h"
#include "ui/chain/escalationsview.h"
#include "ui/chain/faultnaming.h"
#include "ui/kit/background.h"
#include "ui/kit/savefile.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/undotoast.h"
#include "ui/kit/words.h"
#include "ui/papers/preview.h"

#include <QComboBox>

namespace driftsraad {

// What is done on the page: new, edited, removed, escalated, kept and printed.

void ChainPage::newRecord()
{
    if (!mayEdit())
        return;
    if (m_segments->currentIndex() == Escalations)
        return m_actions->raise({.solution = m_solution}, false);
    Component start;
    // The first component of a chain is the solution itself.
    if (m_chain.components.isEmpty() && m_solution.isValid()) {
        start = {.name = m_chooser->currentText().section(QStringLiteral(" ("), 0, 0), .kind = ComponentKind::Solution, .solution = m_solution};
    }
    RecordEditing editing = editingOfComponent(0, start);
    editing.done = [this](const CommittedChanges &, qint64 id) { m_pending = {table<Component>().nameText(), id}; };
    editRecord(store(), this, editing, [this](const Error &error) { emit failed(error); });
}

void ChainPage::newLink(qint64 provider, qint64 consumer)
{
    if (!mayEdit())
        return;
    RecordEditing editing = editingOfLink(0, {.consumer = {consumer}, .provider = {provider}});
    editing.done = [this](const CommittedChanges &, qint64 id) { tellCircle({id}); };
    editRecord(store(), this, editing, [this](const Error &error) { emit failed(error); });
}

/// A link that closes a circle is drawn as any other; it is said once, and stands among what the chain leaves open.
void ChainPage::tellCircle(Id<Link> id)
{
    const auto circle = [id](Reader &reader) -> Result<Message> {
        const auto link = reader.get(id);
        if (!link)
            return link.error();
        const auto way = wayBack(reader, link->consumer, link->provider);
        return way ? Result<Message>(circleWords(*way)) : Result<Message>(way.error());
    };
    store().read(this, {"chain.circle"}, circle, [this](const Result<Message> &told) {
        if (!told)
            emit failed(told.error());
        else if (!told->isEmpty())
            emit announce(words(*told));
    });
}

void ChainPage::edit()
{
    const RecordRef record = m_panel->isOpen() ? m_panel->record() : RecordRef{};
    const bool known = tables().contains(record.table);
    if (!known || !mayEdit())
        return;
    const RecordEditing editing = record.table == table<Component>().nameText() ? editingOfComponent(record.id)
                                  : record.table == table<Link>().nameText()    ? editingOfLink(record.id)
                                                                                : editingOfEscalation(record.id);
    editRecord(store(), this, editing, [this](const Error &error) { emit failed(error); });
}

void ChainPage::remove()
{
    const RecordRef record = m_panel->record();
    const bool link = record.table == table<Link>().nameText();
    if ((!link && record.table != table<Component>().nameText()) || !mayEdit())
        return;
    const Operation operation = [record, link](Transaction &transaction) {
        return link ? removeFromChain(transaction, Id<Link>{record.id}) : removeFromChain(transaction, Id<Component>{record.id});
    };
    const QString name = link ? words(linkWords(m_chain, m_chain.positionOf(Id<Link>{record.id}))) : m_chain.components.value(m_chain.positionOf(Id<Component>{record.id})).name;
    store().write(this, {QT_TRANSLATE_NOOP("Messages", "Delete %1"), {name}}, operation, [this](const Result<CommittedChanges> &result) {
        if (result)
            offerUndo(*this, *result);
        else
            emit failed(result.error());
    });
    m_view->setCurrent(0);
}

/// Ctrl+E and the button in the box: the open escalation goes a level up, or one is raised.
void ChainPage::escalate()
{
    if (!mayEdit())
        return;
    if (m_panel->content() == ChainPanel::Content::Escalation)
        return m_actions->takeUp(m_escalations->current());
    const int segment = m_segments->currentIndex();
    if (m_panel->content() == ChainPanel::Content::Link && m_panel->isOpen() && segment != FaultWay)
        return escalateLink(m_chain.positionOf(Id<Link>{m_panel->record().id}));
    if (segment != FaultWay)
        return;
    openPanel();
    if (!m_way.isPossible) {
        emit failed(Error{ErrorCode::Refused, m_way.whatToDo.isEmpty() ? Message(QT_TRANSLATE_NOOP("Messages", "Choose what failed before it is escalated.")) : m_way.whatToDo, {}});
        return;
    }
    escalateBy(m_route, m_way, incident(m_incident));
}

/// A link's card answers as the fault's way does where this link is what failed.
void ChainPage::escalateLink(int link)
{
    if (link < 0)
        return;
    const Incident *asked = nullptr;
    for (const Incident &each : std::as_const(m_answer.incidents)) {
        const bool names = each.failedLink == m_chain.links[link].id;
        if (names && (!asked || (each.answerDueAt.isSet() && !asked->answerDueAt.isSet())))
            asked = &each;
    }
    const FaultRoute route = routeOver(m_chain, link);
    escalateBy(route, escalationWay(m_chain, route, askedBy(asked), openEscalations(), store().clock().now()), asked);
}

void ChainPage::escalateBy(const FaultRoute &route, const EscalationWay &way, const Incident *from)
{
    for (const EscalationLine &line : std::as_const(m_answer.escalations)) {
        if (line.escalation.id == way.current && way.current.isValid())
            return m_actions->takeUp(line.escalation);
    }
    NewEscalation proposed = proposedEscalation(m_chain, route, way);
    if (m_solution.isValid())
        proposed.solution = m_solution;
    if (from && proposed.record == RecordRef{table<Incident>().nameText(), from->id.value})
        proposed.raisedBy = from->reporter;
    m_actions->raise(proposed, way.needsReason);
}

/// On the fault's way where the incident shows one, else as what it is called.
void ChainPage::escalateIncident()
{
    const Incident *shown = incident(m_incident);
    if (m_way.isPossible)
        return escalate();
    if (shown && mayEdit())
        m_actions->raise({.about = tr("%1: %2").arg(shown->reference, shown->title), .raisedBy = shown->reporter, .solution = shown->solution,
                          .record = {table<Incident>().nameText(), shown->id.value}}, false);
}

void ChainPage::escalateReport(const RecordRef &record, Month month)
{
    if (!mayEdit())
        return;
    using Proposed = std::pair<NewEscalation, Month>;
    const auto proposed = [record, month](Reader &reader) -> Result<Proposed> {
        NewEscalation escalation{.level = EscalationLevel::ServiceManager};
        Month reported = month;
        if (record.table == table<Solution>().nameText()) {
            escalation.solution = {record.id};
        } else {
            const auto report = reader.get(Id<SupplierReport>{record.id});
            if (!report)
                return report.error();
            escalation.solution = report->solution;
            escalation.record = record;
            reported = report->month;
        }
        const auto name = reader.title(refTo(escalation.solution));
        if (!name)
            return name.error();
        escalation.about = *name;
        return Proposed{escalation, reported};
    };
    store().read(this, {"chain.report"}, proposed, [this](const Result<Proposed> &made) {
        if (!made) {
            emit failed(made.error());
            return;
        }
        auto [escalation, reported] = *made;
        const QString about = escalation.record.isValid() ? tr("The monthly report for %1: %2") : tr("The monthly report for %1 is missing: %2");
        escalation.about = about.arg(language().month(reported), escalation.about);
        m_actions->raise(escalation, false);
    });
}

bool ChainPage::isNamed() const
{
    const Incident *shown = incident(m_incident);
    return shown && m_fault == faultOf(m_chain, *shown);
}

void ChainPage::nameFault()
{
    const Incident *shown = incident(m_incident);
    if (shown && m_fault != Fault{} && mayEdit())
        askWhatFailed(store(), this, *shown, m_chain, m_route, [this](const QString &told) { emit announce(told); });
}

void ChainPage::remind()
{
    if (!mayEdit())
        return;
    if (m_panel->content() == ChainPanel::Content::Escalation)
        return m_actions->remind(m_escalations->current());
    const Incident *shown = incident(m_incident);
    if (shown && isNamed() && m_way.hop >= 0 && m_way.hop < m_route.hops.size())
        m_actions->remindOf(shown->id.value, shown->reference, m_chain.components[m_route.hops[m_way.hop].provider].name);
}

void ChainPage::exportPicture(bool asSvg)
{
    const Diagram diagram = m_view->drawn();
    const DiagramLayout layout = m_view->layout();
    const auto make = [diagram, layout, asSvg]() -> Result<QByteArray> {
        return asSvg ? diagramAsSvg(diagram, layout, Theme::light()) : diagramAsPng(diagram, layout, Theme::light());
    };
    saveFileAs(this, tr("Save as picture"), diagram.title + (asSvg ? QStringLiteral(".svg") : QStringLiteral(".png")),
               asSvg ? tr("SVG picture (*.svg)") : tr("PNG picture (*.png)"), make, [this](const Result<QString> &written) {
                   if (written)
                       emit announce(tr("Saved: %1").arg(*written));
                   else
                       emit failed(written.error());
               });
}

void ChainPage::print()
{
    if (!m_loaded || m_chain.components.isEmpty())
        return;
    const Fault fault = m_segments->currentIndex() == FaultWay ? m_fault : Fault{};
    const bool wantsFault = m_segments->currentIndex() == FaultWay;
    store().read(this, {"chain.paper"},
                 [solution = m_solution, fault, wantsFault](Reader &reader) { return readChainPaper(reader, solution, fault, wantsFault); },
                 [this](const Result<ChainPaperReading> &reading) {
                     if (!reading) {
                         emit failed(reading.error());
                         return;
                     }
                     inBackground(this, [reading = *reading, reader = language()] { return makeChainPaper(reading, reader); },
                                  [this](const Paper &paper) { PaperPreview::show(paper, window()); });
                 });
}

} // namespace driftsraad
