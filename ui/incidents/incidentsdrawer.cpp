#include "ui/incidents/boardview.h"
#include "ui/incidents/filterbar.h"
#include "ui/incidents/incidentactions.h"
#include "ui/incidents/incidentdrawer.h"
#include "ui/incidents/incidentlist.h"
#include "ui/incidents/incidentspage.h"
#include "ui/incidents/noticeactions.h"
#include "ui/kit/words.h"
#include "ui/papers/incidentpaper.h"
#include "ui/papers/preview.h"

namespace driftsraad {

// What the drawer lets a person do: with the incident itself, its timeline and what the municipalities are told, and the papers.

void IncidentsPage::connectDrawer()
{
    connect(m_drawer, &IncidentDrawer::previousWanted, this, [this] { step(-1); });
    connect(m_drawer, &IncidentDrawer::nextWanted, this, [this] { step(1); });
    connect(m_drawer, &IncidentDrawer::editWanted, this, &IncidentsPage::edit);
    connect(m_drawer, &Drawer::closed, this, [this] { (isListed() ? static_cast<QWidget *>(m_list) : m_board)->setFocus(); });
    connect(m_drawer, &IncidentDrawer::moveWanted, this, [this](IncidentState to) {
        if (const IncidentCard *card = currentCard())
            m_actions->move(*card, to, nearCurrent());
    });
    const auto reference = [this] { return m_drawer->detail().incident.reference; };
    const auto record = [this] { return RecordRef{table<Incident>().nameText(), m_drawer->detail().incident.id.value}; };
    const auto nearDrawer = [this] { return m_drawer->mapTo(this, QPoint(0, m_drawer->height() / 2)); };
    connect(m_drawer, &IncidentDrawer::noteWritten, this,
            [this, reference](const QString &text) { m_actions->addNote(m_drawer->detail().incident.id.value, reference(), text); });
    connect(m_drawer, &IncidentDrawer::withdrawWanted, this,
            [this, reference, nearDrawer](qint64 entry) { m_actions->withdraw(entry, reference(), nearDrawer()); });
    connect(m_drawer, &IncidentDrawer::summaryWanted, this,
            [this, reference](qint64 entry, bool inSummary) { m_actions->setInSummary(entry, inSummary, reference()); });
    connect(m_drawer, &IncidentDrawer::historyWanted, this, [this, record] { emit showHistory(record()); });
    connect(m_drawer, &IncidentDrawer::callWanted, this, [this] {
        const Incident &incident = m_drawer->detail().incident;
        emit callWanted({table<Solution>().nameText(), incident.solution.value}, static_cast<int>(incident.supportLevel));
    });
    connect(m_drawer, &IncidentDrawer::chainWanted, this, [this, record] { emit goTo("chains", record()); });
    connect(m_drawer, &IncidentDrawer::escalateWanted, this, [this, record] { emit goTo("chains", record(), {.begin = true}); });
    connect(m_drawer, &IncidentDrawer::escalationWanted, this, [this](qint64 id) { emit jumpTo({table<Escalation>().nameText(), id}); });
    connect(m_drawer, &IncidentDrawer::attachmentsWanted, this, [this, record] { emit showAttachments(record()); });
    connectRelations();
}

void IncidentsPage::connectNotices()
{
    connect(m_drawer, &IncidentDrawer::reportWanted, this, [this] { printIncident(m_drawer->detail().incident.id.value); });
    connect(m_drawer, &IncidentDrawer::noticeWanted, this, [this] { m_notices->write(m_drawer->detail().incident.id); });
    connect(m_drawer, &IncidentDrawer::noticeCorrectionWanted, this, [this](qint64 notice) { m_notices->write(m_drawer->detail().incident.id, {notice}); });
    connect(m_drawer, &IncidentDrawer::noticeCopyWanted, this, [this](qint64 id) {
        for (const NoticeLine &line : m_drawer->detail().notices) {
            if (line.notice.id.value == id)
                m_notices->copy(line.notice.subject, line.notice.text);
        }
    });
}

void IncidentsPage::print()
{
    if (m_drawer->isOpen() && m_current)
        printIncident(m_current);
    else
        printList();
}

void IncidentsPage::printIncident(qint64 id)
{
    store().read(this, AsyncStore::Question{"incidents.paper"}, [id](Reader &reader) { return incidentContent(reader, {id}); },
                 [this](Result<IncidentPaper::Content> content) {
                     if (content)
                         PaperPreview::show(incidentPaper(*content, language()), this);
                     else
                         emit failed(content.error());
                 });
}

/// Without a period the filter shows everything; the paper then keeps to the last twelve months.
void IncidentsPage::printList()
{
    const IncidentFilter shown = filter();
    const QDate today = store().clock().today();
    const ListedPeriod period{.from = shown.from.isSet() ? shown.from.localDate() : today.addYears(-1).addDays(1),
                              .to = shown.to.isSet() ? qMin(today, shown.to.plusMinutes(-1).localDate()) : today,
                              .solutions = shown.solutions};
    store().read(this, AsyncStore::Question{"incidents.listpaper"}, [period](Reader &reader) { return incidentListContent(reader, period); },
                 [this](Result<IncidentListPaper::Content> content) {
                     if (content)
                         PaperPreview::show(incidentListPaper(*content, language()), this);
                     else
                         emit failed(content.error());
                 });
}

void IncidentsPage::connectEntries()
{
    const auto near = [this] { return m_drawer->mapTo(this, QPoint(0, m_drawer->height() / 2)); };
    connect(m_drawer, &IncidentDrawer::timedNoteWanted, this, [this, near](const QString &text) {
        const Incident &incident = m_drawer->detail().incident;
        m_actions->writeEntry(incident.id.value, incident.reference, text, near());
    });
    connect(m_drawer, &IncidentDrawer::correctWanted, this, [this, near](qint64 entry) {
        for (const TimelineLine &line : m_drawer->detail().timeline) {
            if (line.entry.id.value == entry)
                return m_actions->correct(line.entry, m_drawer->detail().incident.reference, near());
        }
    });
}

} // namespace driftsraad
