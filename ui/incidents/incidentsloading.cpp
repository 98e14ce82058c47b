#include "core/settings/setting.h"
#include "ui/incidents/boardview.h"
#include "ui/incidents/filterbar.h"
#include "ui/incidents/incidentactions.h"
#include "ui/incidents/incidentdrawer.h"
#include "ui/incidents/incidentlist.h"
#include "ui/incidents/incidentspage.h"
#include "ui/incidents/incidenttablemodel.h"
#include "ui/incidents/incidenttimes.h"
#include "ui/incidents/savedfiltersbutton.h"
#include "ui/kit/tableview.h"

#include <QSet>

namespace driftsraad {

// What the page asks the store for, and how it follows what others save.

namespace {

/// What fills a screen before the first scroll.
constexpr int firstCards = 8;
constexpr int firstLanes = 6;
constexpr int firstLaneCards = 5;
constexpr int firstRows = 60;
constexpr int firstIds = 2'000;

struct BoardAnswer {
    Board board{};
    QList<IncidentCard> cards{};
    OpenIncidents open{};
    WorkInProgress work{};
};
struct ListAnswer {
    IncidentPage page{};
    QList<IncidentCard> cards{};
    OpenIncidents open{};
};

Result<BoardAnswer> askBoard(Reader &reader, const IncidentFilter &filter, IncidentGrouping grouping)
{
    const auto columns = board(reader, filter, grouping);
    if (!columns)
        return columns.error();
    QList<qint64> first;
    if (columns->lanes.isEmpty()) {
        for (const BoardColumn &column : columns->columns)
            first += column.ids.mid(0, firstCards);
    }
    for (const BoardLane &lane : columns->lanes.mid(0, firstLanes)) {
        for (size_t column = 0; column < columns->columns.size(); ++column)
            first += columns->columns[column].ids.mid(lane.begin[column], qMin<qsizetype>(firstLaneCards, lane.end[column] - lane.begin[column]));
    }
    const auto cards = incidentCards(reader, first);
    if (!cards)
        return cards.error();
    const auto open = openIncidents(reader);
    if (!open)
        return open.error();
    const auto work = workInProgress(reader);
    if (!work)
        return work.error();
    return BoardAnswer{*columns, *cards, *open, *work};
}

Result<ListAnswer> askList(Reader &reader, const IncidentFilter &filter, IncidentOrder order, bool descending,
                           IncidentGrouping grouping)
{
    const auto page = incidentPage(reader, filter, order, descending, firstIds, grouping);
    if (!page)
        return page.error();
    const auto cards = incidentCards(reader, page->ids.mid(0, firstRows));
    if (!cards)
        return cards.error();
    const auto open = openIncidents(reader);
    if (!open)
        return open.error();
    return ListAnswer{*page, *cards, *open};
}

} // namespace

void IncidentsPage::loadChoices()
{
    store().read(this, AsyncStore::Question{"incidents.choices"}, [](Reader &reader) { return incidentChoices(reader); },
                 [this](Result<IncidentChoices> choices) {
                     if (!choices)
                         return void(emit failed(choices.error()));
                     m_choices = *choices;
                     m_filters->setChoices(m_choices);
                     m_actions->setChoices(m_choices);
                     m_times->setChoices(m_choices);
                 });
}

void IncidentsPage::reload()
{
    m_saved->setCurrent(choice());
    m_board->setColumnTitle(IncidentState::Closed, m_filters->closedTitle(store().clock().today()));
    if (isListed())
        loadList();
    else
        loadBoard();
}

void IncidentsPage::loadBoard()
{
    store().read(this, AsyncStore::Question{"incidents.board"}, [wanted = filter(), by = grouping()](Reader &reader) { return askBoard(reader, wanted, by); },
                 [this](Result<BoardAnswer> answer) {
                     if (!answer)
                         return void(emit failed(answer.error()));
                     m_board->setCards(answer->cards);
                     m_board->setWork(answer->work);
                     m_board->setBoard(answer->board);
                     if (m_current != m_board->current())
                         m_board->setCurrent(m_current);
                     showContent(answer->board.total());
                     showOpenCounts(answer->open);
                 });
}

void IncidentsPage::loadList()
{
    const ListQuestion question{filter(), m_order, m_descending, grouping()};
    store().read(this, AsyncStore::Question{"incidents.list"},
                 [question](Reader &reader) { return askList(reader, question.filter, question.order, question.descending, question.grouping); },
                 [this, question](Result<ListAnswer> answer) {
                     if (!answer)
                         return void(emit failed(answer.error()));
                     m_rows->setCards(answer->cards);
                     showRows(question, answer->page);
                     showContent(answer->page.count);
                     showOpenCounts(answer->open);
                     if (answer->page.count > answer->page.ids.size())
                         loadRestOfList(question);
                 });
}

void IncidentsPage::loadRestOfList(const ListQuestion &question)
{
    store().read(this, AsyncStore::Question{"incidents.rest", Priority::Background},
                 [question](Reader &reader) { return incidentPage(reader, question.filter, question.order, question.descending, 0, question.grouping); },
                 [this, question](Result<IncidentPage> page) {
                     // Where another question has been answered meanwhile, it asks for its own rest.
                     if (page && m_listed == question)
                         showRows(question, *page);
                 });
}

/// The keyboard stays on its incident. Where the same question is answered again, so do the chosen rows and what is in sight.
void IncidentsPage::showRows(const ListQuestion &question, const IncidentPage &page)
{
    const bool wasThere = m_rows->rowOf(m_current) >= 0;
    m_following = true;
    if (m_listed == question)
        m_rows->updateIds(page.ids, page.count, page.groups);
    else
        m_rows->setIds(page.ids, page.groups);
    m_listed = question;
    const int row = m_rows->rowOf(m_current);
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_rows->index(row, IncidentTableModel::Number));
    m_following = false;
    if (row < 0 && wasThere && m_list->currentIndex().isValid())
        select(m_rows->idAt(m_list->currentIndex().row()));
    tellChosen();
}

void IncidentsPage::loadCards(const QByteArray &question, const QList<qint64> &ids)
{
    store().read(this, AsyncStore::Question{question}, [ids](Reader &reader) { return incidentCards(reader, ids); },
                 [this](Result<QList<IncidentCard>> cards) {
                     if (!cards)
                         return;
                     m_board->setCards(*cards);
                     m_rows->setCards(*cards);
                 });
}

void IncidentsPage::loadEscalations()
{
    const EscalationQuery query{.record = {table<Incident>().nameText(), m_current}};
    store().read(this, AsyncStore::Question{"incidents.escalations"}, [query](Reader &reader) { return escalationLines(reader, query); },
                 [this](Result<QList<EscalationLine>> lines) {
                     if (lines)
                         m_drawer->setEscalations(*lines);
                     else
                         emit failed(lines.error());
                 });
}

void IncidentsPage::loadDetail()
{
    if (!m_current)
        return;
    store().read(this, AsyncStore::Question{"incidents.detail"}, [id = m_current](Reader &reader) { return incidentDetail(reader, {id}); },
                 [this](Result<IncidentDetail> detail) {
                     if (!detail) {
                         m_drawer->closeDrawer();
                         if (detail.error().code != ErrorCode::NotFound)
                             emit failed(detail.error());
                         return;
                     }
                     m_drawer->setDetail(*detail, store().clock().now());
                     m_times->showIncident(detail->incident);
                     loadEscalations();
                     const bool board = !isListed();
                     const BoardPlace place = m_board->placeOf(m_current);
                     const int row = m_rows->rowOf(m_current);
                     m_drawer->setNeighbours(board ? place.row > 0 : row > 0,
                                             board ? m_board->idAt({place.column, place.row + 1}) != 0 : row >= 0 && row + 1 < m_rows->rowCount());
                 });
}

void IncidentsPage::changes(const CommittedChanges &committed)
{
    if (!m_loaded)
        return;
    if (committed.touches(table<Solution>().nameText()) || committed.touches(table<Organisation>().nameText()))
        loadChoices();
    if (committed.touches(table<SavedFilter>().nameText()))
        loadSaved();
    if (committed.touches(table<Escalation>().nameText()) && m_drawer->isOpen())
        loadEscalations();
    if (!committed.touches(table<Incident>().nameText()) && !committed.touches(table<Setting>().nameText()))
        return;
    QSet<qint64> touched;
    for (const Change &change : committed.changes) {
        if (change.record.table == table<Incident>().nameText())
            touched.insert(change.record.id);
        else if (change.owner.table == table<Incident>().nameText())
            touched.insert(change.owner.id);
    }
    QList<qint64> again;
    for (const qint64 id : std::as_const(touched)) {
        if (m_board->card(id) || m_rows->card(id))
            again.append(id);
    }
    if (!again.isEmpty())
        loadCards("incidents.touched", again);
    reload();
    // Also for a change of another one: it may be a part of this one, or linked to it.
    if (m_drawer->isOpen())
        loadDetail();
}

} // namespace driftsraad
