#include "core/incidents/incidentfault.h"
#include "ui/chain/chainlegend.h"
#include "ui/chain/chainpage.h"
#include "ui/chain/chainview.h"
#include "ui/chain/escalationsview.h"
#include "ui/chain/routestrip.h"
#include "ui/kit/banner.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/words.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

namespace driftsraad {

namespace {

constexpr int roomForDrawing = 560; ///< of the page, for a drawing beside the panel whose words can be read

} // namespace

// What the page reads and shows.

void ChainPage::load()
{
    const bool byIncident = m_pending.table == table<Incident>().nameText();
    const Id<Incident> asked{byIncident ? m_pending.id : m_incident};
    store().read(this, {"chain.page"}, [asked](Reader &reader) { return readChains(reader, asked); }, [this](const Result<ChainAnswer> &answer) {
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
    if (first)
        showDrawing();
    else
        renew();
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
    return m_answer.asked && m_answer.asked->id.value == id ? &*m_answer.asked : nullptr;
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
        const Incident *found = incident(m_incident);
        if (!found)
            found = incidentToFollow(m_answer.incidents, m_solution);
        m_fault = found ? faultOf(m_chain, *found) : Fault{};
        m_incident = found ? found->id.value : 0;
    }
    const Incident *shown = incident(m_incident);
    m_segments->setTabText(FaultWay, shown ? tr("Fault %1").arg(shown->reference) : tr("Fault"));
    m_segments->setTabIcon(FaultWay, shown ? icon(QStringLiteral("unlink")) : QIcon());
    m_segments->updateGeometry();
    showSegment();
}

/// The minute and what is written renew what is shown: the card that the person opened stays, and what she closed stays closed.
void ChainPage::renew()
{
    const bool isCard = m_panel->content() == ChainPanel::Content::Link || m_panel->content() == ChainPanel::Content::Component;
    const RecordRef card = isCard ? m_panel->record() : RecordRef{};
    m_renewing = true;
    showDrawing();
    m_renewing = false;
    if (!isCard || m_segments->currentIndex() == Escalations || m_chain.components.isEmpty())
        return;
    const bool isLink = card.table == table<Link>().nameText();
    const int at = isLink ? m_chain.positionOf(Id<Link>{card.id}) : m_chain.positionOf(Id<Component>{card.id});
    if (at >= 0 && isLink)
        m_panel->showLink(m_chain, at, m_answer.incidents, m_answer.escalations);
    else if (at >= 0)
        m_panel->showComponent(m_chain, m_answer.everything, at, m_answer.incidents);
    else if (m_segments->currentIndex() == Contracts)
        m_panel->showPromise(m_chain, m_chooser->currentText());
}

void ChainPage::showSegment()
{
    if (!m_loaded)
        return;
    const int segment = m_segments->currentIndex();
    m_stack->setCurrentIndex(segment == Escalations ? 1 : 0);
    // A drawing is fitted into what is left beside the panel; the list needs the page's width.
    m_area->setLeastContent(segment == Escalations ? 0 : roomForDrawing);
    m_saveButton->setEnabled(segment != Escalations && !m_chain.components.isEmpty());
    if (segment == Escalations)
        return showEscalations();
    const bool empty = m_chain.components.isEmpty();
    const bool wasEmpty = !m_empty->isHidden();
    m_empty->setVisible(empty);
    m_view->setVisible(!empty && m_fallback->isHidden());
    for (const char *name : {"zoomOut", "zoomIn", "zoomFit"})
        findChild<QWidget *>(QLatin1String(name))->setVisible(!empty);
    m_foot->setVisible(!empty && segment == FaultWay);
    m_panelButton->setText(segment == FaultWay ? tr("Who follows up?") : tr("The promise"));
    m_panelButton->setVisible(!m_panel->isOpen() && !empty);
    if (empty) {
        m_card->setTitle({});
        m_hasLegend = false;
        placeLegend();
        m_panel->closeDrawer();
        return;
    }
    if (segment == Everyday)
        showEveryday();
    else if (segment == FaultWay)
        showFault();
    else
        showContracts();
    m_card->setTitle(m_view->diagram().title);
    showLegend();
    if (isWide() && !m_panel->isOpen() && (!m_renewing || wasEmpty))
        m_panel->openDrawer();
}

void ChainPage::showLegend()
{
    const int segment = m_segments->currentIndex();
    const auto kind = segment == FaultWay ? ChainLegend::Kind::Fault : segment == Contracts ? ChainLegend::Kind::Contracts : ChainLegend::Kind::Everyday;
    for (ChainLegend *legend : {m_legend, m_legendBelow})
        legend->setDiagram(kind, m_view->diagram());
    m_hasLegend = true;
    placeLegend();
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
        m_panel->showComponent(m_chain, m_answer.everything, standing, m_answer.incidents);
    else
        m_panel->showPromise(m_chain, m_chooser->currentText());
}

QList<FaultChoice> ChainPage::faultChoices() const
{
    QList<FaultChoice> choices;
    for (const Incident &each : m_answer.incidents) {
        const Fault named = each.solution == m_solution ? faultOf(m_chain, each) : Fault{};
        if (named != Fault{})
            choices.append({tr("%1: %2").arg(each.reference, words(faultWords(m_chain, named))), named, each.id.value});
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
    if (choices[choice].incident != 0)
        m_incident = choices[choice].incident;
    showDrawing();
}

void ChainPage::showFaultAt(const Fault &fault)
{
    m_fault = fault;
    m_segments->setCurrentIndex(FaultWay);
    showDrawing();
}

QList<Escalation> ChainPage::openEscalations() const
{
    QList<Escalation> escalations;
    for (const EscalationLine &line : m_answer.escalations)
        escalations.append(line.escalation);
    return escalations;
}

void ChainPage::showFault()
{
    const Incident *examined = incident(m_incident);
    // Another fault than the incident names is only tried: what it tells of its own is left out.
    const Incident *shown = isNamed() ? examined : nullptr;
    m_route = m_fault == Fault{} ? FaultRoute{} : faultRoute(m_chain, symptomOf(m_chain), m_fault);
    m_way = m_route.isFound() ? escalationWay(m_chain, m_route, askedBy(shown), openEscalations(), store().clock().now()) : EscalationWay{};
    if (m_fault == Fault{} || m_chain.start < 0)
        m_route.told = {QT_TRANSLATE_NOOP("Messages", "Choose above what failed, or click the link in the drawing.")};
    Diagram diagram = faultDrawing(m_chain, drawingWords(), m_route, m_way, shown);
    if (diagram.title.isEmpty())
        diagram.title = tr("All solutions");
    m_view->setDiagram(diagram);
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
        if (choices[i].fault == m_fault && choices[i].incident == (shown ? m_incident : 0))
            chosen = i;
    }
    m_panel->showFollowUp(told, choices, chosen, m_chooser->currentText());
    m_panel->offerNaming(examined && !shown && m_fault != Fault{} ? examined->reference : QString());
}

void ChainPage::showContracts()
{
    Diagram diagram = contractDrawing(m_chain, drawingWords());
    if (!m_solution.isValid())
        diagram.title = tr("All solutions");
    m_view->setDiagram(diagram);
    const bool stands = m_view->current() != 0 || m_view->currentEdge() != 0;
    if (!stands || (m_panel->content() != ChainPanel::Content::Link && m_panel->content() != ChainPanel::Content::Component))
        m_panel->showPromise(m_chain, m_chooser->currentText());
}

void ChainPage::showEscalations()
{
    m_panelButton->hide();
    m_escalations->setLines(m_answer.escalations, store().clock().now());
    if (!m_renewing || m_panel->isOpen())
        m_escalations->showInPanel();
    else
        m_escalations->keepRow();
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
    if (m_segments->currentIndex() != Everyday || component < 0)
        return;
    showEveryday();
    showLegend();
}

void ChainPage::changes(const CommittedChanges &committed)
{
    if (!m_loaded)
        return;
    QStringList watched = tables();
    watched += {table<Incident>().nameText(), table<Contract>().nameText(), table<ServiceLevel>().nameText(), table<Organisation>().nameText(), table<Person>().nameText(),
                table<Solution>().nameText(), table<ResponsibilityCell>().nameText(), table<Task>().nameText(), table<PartyRole>().nameText(), table<ContractSolution>().nameText()};
    if (std::any_of(watched.cbegin(), watched.cend(), [&](const QString &name) { return committed.touches(name); }))
        load();
}

} // namespace driftsraad
