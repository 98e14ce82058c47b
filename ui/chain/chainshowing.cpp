#include "ui/chain/chainediting.h"
#include "ui/chain/chainlegend.h"
#include "ui/chain/chainpage.h"
#include "ui/chain/chainview.h"
#include "ui/chain/chainpainter.h"
#include "ui/chain/escalationmodel.h"
#include "ui/chain/routestrip.h"
#include "core/chain/operations.h"
#include "ui/kit/banner.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"
#include "ui/kit/words.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

namespace driftsraad {

// What the page reads and shows.

void ChainPage::load()
{
    store().read(this, {"chain.page"}, &readChains, [this](const Result<ChainAnswer> &answer) {
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        take(*answer);
    });
}

void ChainPage::take(const ChainAnswer &answer)
{
    const bool first = !m_loaded;
    m_answer = answer;
    m_loaded = true;
    m_actions->setPeople(answer.people);
    if (first && !m_solution.isValid()) {
        // The first solution with a fault to follow, else the first that has a chain.
        for (const ChainSolution &solution : std::as_const(m_answer.solutions)) {
            if (!solution.component.isValid())
                continue;
            const bool fault = incidentToFollow(m_answer.incidents, solution.solution);
            if (!m_solution.isValid() || fault)
                m_solution = solution.solution;
            if (fault) {
                const QSignalBlocker quiet(m_segments);
                m_segments->setCurrentIndex(FaultWay);
                break;
            }
        }
    }
    fillSolutions();
    fillMenus();
    showDrawing();
    // What hangs on the segment learns of one that was chosen without asking.
    if (first)
        emit m_segments->currentChanged(m_segments->currentIndex());
    showPending();
}

void ChainPage::fillSolutions()
{
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    for (const ChainSolution &solution : std::as_const(m_answer.solutions))
        m_chooser->addItem(solution.component.isValid() ? solution.name : tr("%1 (no chain)").arg(solution.name), solution.solution.value);
    m_chooser->addItem(tr("All solutions"), qint64{0});
    m_chooser->setCurrentIndex(m_chooser->findData(m_solution.value));
}

const Incident *ChainPage::incident(qint64 id) const
{
    for (const Incident &each : m_answer.incidents) {
        if (each.id.value == id)
            return &each;
    }
    return nullptr;
}

DrawingWords ChainPage::drawingWords() const
{
    return {language(), m_answer.incidents};
}

/// The chain of the chosen solution, and what of its faults is to be followed.
void ChainPage::showDrawing()
{
    m_chain = m_solution.isValid() ? chainOf(m_answer.everything, m_solution) : m_answer.everything;
    if (m_incident != 0 && !incident(m_incident))
        m_incident = 0;
    const bool gone = (m_fault.component.isValid() && m_chain.positionOf(m_fault.component) < 0) || (m_fault.link.isValid() && m_chain.positionOf(m_fault.link) < 0);
    if (gone || m_fault == Fault{}) {
        m_fault = {};
        const Incident *found = incidentToFollow(m_answer.incidents, m_solution);
        const int failed = found ? componentAtFault(m_chain, *found) : -1;
        m_incident = failed >= 0 ? found->id.value : 0;
        if (failed >= 0)
            m_fault = {.component = m_chain.components[failed].id};
    }
    const Incident *shown = incident(m_incident);
    m_segments->setTabText(FaultWay, shown ? tr("Fault %1").arg(shown->reference) : tr("Fault"));
    m_segments->setTabIcon(FaultWay, shown ? icon(QStringLiteral("unlink")) : QIcon());
    m_segments->updateGeometry();
    showSegment();
}

void ChainPage::showSegment()
{
    if (!m_loaded)
        return;
    const int segment = m_segments->currentIndex();
    m_stack->setCurrentIndex(segment == Escalations ? 1 : 0);
    m_saveButton->setEnabled(segment != Escalations && !m_chain.components.isEmpty());
    if (segment == Escalations)
        return showEscalations();
    const bool empty = m_chain.components.isEmpty();
    m_empty->setVisible(empty);
    m_view->setVisible(!empty && m_fallback->isHidden());
    for (const char *name : {"zoomOut", "zoomIn", "zoomFit"})
        findChild<QWidget *>(QLatin1String(name))->setVisible(!empty);
    m_foot->setVisible(!empty && segment == FaultWay);
    m_panelButton->setText(segment == FaultWay ? tr("Who follows up?") : tr("The promise"));
    m_panelButton->setVisible(!m_panel->isOpen() && !empty);
    if (empty) {
        m_card->setTitle({});
        m_legend->hide();
        m_panel->closeDrawer();
        return;
    }
    m_legend->show();
    if (segment == Everyday)
        showEveryday();
    else if (segment == FaultWay)
        showFault();
    else
        showContracts();
    m_card->setTitle(m_view->diagram().title);
    m_legend->setDiagram(segment == FaultWay ? ChainLegend::Kind::Fault : segment == Contracts ? ChainLegend::Kind::Contracts : ChainLegend::Kind::Everyday, m_view->diagram());
    if (isWide() && !m_panel->isOpen())
        m_panel->openDrawer();
}

void ChainPage::showEveryday()
{
    const int standing = m_chain.positionOf(Id<Component>{m_view->current()});
    Diagram diagram;
    if (standing >= 0) {
        const Impact hit = impact(m_chain, {.component = m_chain.components[standing].id});
        diagram = everydayDrawing(m_chain, drawingWords(), &hit, standing);
    } else {
        diagram = everydayDrawing(m_chain, drawingWords());
    }
    if (diagram.title.isEmpty())
        diagram.title = tr("All solutions");
    m_view->setDiagram(diagram);
    if (standing >= 0)
        m_panel->showComponent(m_chain, m_answer.everything, standing);
    else
        m_panel->showPromise(m_chain, m_chooser->currentText());
}

QList<FaultChoice> ChainPage::faultChoices() const
{
    QList<FaultChoice> choices;
    for (const Incident &each : m_answer.incidents) {
        const int failed = each.solution == m_solution ? componentAtFault(m_chain, each) : -1;
        if (failed >= 0)
            choices.append({tr("%1: %2").arg(each.reference, m_chain.components[failed].name), {.component = m_chain.components[failed].id}, each.id.value});
    }
    for (int i = 0; i < m_chain.components.size(); ++i) {
        if (!m_chain.isUsers(i) && i != m_chain.start)
            choices.append({tr("Component: %1").arg(m_chain.components[i].name), {.component = m_chain.components[i].id}});
    }
    for (int i = 0; i < m_chain.links.size(); ++i)
        choices.append({tr("Link: %1").arg(words(linkWords(m_chain, i))), {.link = m_chain.links[i].id}});
    return choices;
}

void ChainPage::chooseFault(int choice)
{
    const QList<FaultChoice> choices = faultChoices();
    if (choice < 0 || choice >= choices.size())
        return;
    m_fault = choices[choice].fault;
    m_incident = choices[choice].incident;
    showDrawing();
}

void ChainPage::showFault()
{
    const Incident *shown = incident(m_incident);
    QList<Escalation> escalations;
    for (const EscalationLine &line : std::as_const(m_answer.escalations))
        escalations.append(line.escalation);
    m_route = m_fault == Fault{} ? FaultRoute{} : faultRoute(m_chain, symptomOf(m_chain), m_fault);
    m_way = m_route.isFound() ? escalationWay(m_chain, m_route, askedBy(shown), escalations, store().clock().now()) : EscalationWay{};
    if (m_fault == Fault{} || m_chain.start < 0)
        m_route.told = {QT_TRANSLATE_NOOP("Messages", "Choose above what failed, or click the link in the drawing.")};
    m_view->setDiagram(faultDrawing(m_chain, drawingWords(), m_route, m_way, shown));
    const QList<RoutePlace> places = routePlaces(m_chain, drawingWords(), m_route, shown);
    m_strip->setPlaces(places);
    m_foot->setVisible(!places.isEmpty());
    FollowUpView::Shown told{.chain = m_chain, .route = m_route, .way = m_way, .now = store().clock().now()};
    if (m_route.isFound())
        told.steps = walkThrough(m_chain, m_route, m_way);
    if (shown)
        told.incident = *shown;
    const QList<FaultChoice> choices = faultChoices();
    int chosen = -1;
    for (int i = 0; i < choices.size() && chosen < 0; ++i) {
        if (choices[i].fault == m_fault && choices[i].incident == m_incident)
            chosen = i;
    }
    m_panel->showFollowUp(told, choices, chosen, m_chooser->currentText());
}

void ChainPage::showContracts()
{
    m_view->setDiagram(contractDrawing(m_chain, drawingWords()));
    if (m_panel->content() != ChainPanel::Content::Link && m_panel->content() != ChainPanel::Content::Component)
        m_panel->showPromise(m_chain, m_chooser->currentText());
}

void ChainPage::showEscalations()
{
    m_panelButton->hide();
    const qint64 current = m_panel->content() == ChainPanel::Content::Escalation ? m_panel->record().id : 0;
    m_rows->setLines(m_answer.escalations, store().clock().now());
    int row = m_rows->rowOf(current);
    if (row < 0 && m_rows->rowCount() > 0)
        row = 0;
    if (row < 0) {
        m_panel->closeDrawer();
        return;
    }
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex(m_rows->index(row, 0));
    }
    openEscalation(m_rows->line(row).escalation.id.value);
}

void ChainPage::openEscalation(qint64 id)
{
    store().read(this, {"chain.escalation"}, [id](Reader &reader) { return escalationDetail(reader, {id}); }, [this](const Result<EscalationDetail> &detail) {
        if (!detail) {
            emit failed(detail.error());
            return;
        }
        if (m_segments->currentIndex() != Escalations)
            return;
        m_escalation = *detail;
        m_panel->showEscalation(*detail, store().clock().now());
        m_panel->openDrawer();
    });
}

/// Without a layout the chain is still there: in words.
void ChainPage::showFallback(const Error &error)
{
    m_trouble->setMessage(State::Warning, tr("%1 The chain is shown as a list.").arg(words(error.message)));
    m_trouble->show();
    m_view->hide();
    m_fallback->clear();
    for (int i = 0; i < m_chain.components.size(); ++i) {
        QStringList providers;
        for (const int link : m_chain.uses[i])
            providers.append(m_chain.components[m_chain.providers[link]].name);
        auto *item = new QListWidgetItem(providers.isEmpty() ? m_chain.components[i].name
                                                             : tr("%1 gets from %2").arg(m_chain.components[i].name, providers.join(QStringLiteral(", "))),
                                         m_fallback);
        item->setData(Qt::UserRole, m_chain.components[i].id.value);
    }
    m_fallback->show();
}

void ChainPage::standOn(qint64 component)
{
    if (m_segments->currentIndex() == Everyday && component >= 0)
        showEveryday();
}

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
    m_panel->showComponent(m_chain, m_answer.everything, at);
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
    m_panel->showLink(m_chain, at, m_answer.escalations);
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
        if (mayEdit()) {
            editRecord(store(), this, link ? editingOfLink(missing.record.id) : editingOfComponent(missing.record.id),
                       [this](const Error &error) { emit failed(error); });
        }
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
    if (m_loaded)
        showPending();
    else
        load();
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
        showEscalations();
        if (const int row = m_rows->rowOf(record.id); row >= 0)
            m_list->setCurrentIndex(m_rows->index(row, 0));
        openEscalation(record.id);
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
        const Chain chain = chainOf(m_answer.everything, m_solution);
        if (const int failed = componentAtFault(chain, *found); failed >= 0)
            m_fault = {.component = chain.components[failed].id};
        fillSolutions();
        m_segments->setCurrentIndex(FaultWay);
        showDrawing();
    }
}

void ChainPage::changes(const CommittedChanges &committed)
{
    if (!m_loaded)
        return;
    QStringList watched = tables();
    watched += {table<Incident>().nameText(), table<Contract>().nameText(), table<ServiceLevel>().nameText(), table<Organisation>().nameText(), table<Person>().nameText(),
                table<Solution>().nameText(), table<ResponsibilityCell>().nameText(), table<Task>().nameText()};
    if (std::any_of(watched.cbegin(), watched.cend(), [&](const QString &name) { return committed.touches(name); }))
        load();
}

} // namespace driftsraad
