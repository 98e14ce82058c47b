#include "ui/incidents/boardview.h"

#include "ui/incidents/boardaccessible.h"
#include "ui/incidents/boardpaint.h"
#include "ui/incidents/cardpainter.h"
#include "ui/incidents/cardpreview.h"
#include "ui/kit/words.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QTimerEvent>

namespace driftsraad {

using namespace boardsize;

BoardView::BoardView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
}

void BoardView::setBoard(const Board &board)
{
    const BoardPlace before = m_place;
    m_board = board;
    m_isRead = true;
    m_layout.set(board, cardsize::heightOf(columnWidth()));
    m_anchor = {};
    if (const qsizetype marked = m_marked.size(); marked > 0) {
        m_marked.removeIf([this](const qint64 &id) { return !placeOf(id).isValid(); });
        if (m_marked.size() != marked)
            emit marksChanged();
    }
    m_place = placeOf(m_current);
    updateScrollBars();
    if (!m_place.isValid() && m_current) {
        // The selected card has left; the one that took its place is next.
        const qsizetype rows = before.isValid() ? m_board.columns[static_cast<size_t>(before.column)].ids.size() : 0;
        m_current = 0;
        if (rows > 0)
            select({before.column, static_cast<int>(qMin<qsizetype>(before.row, rows - 1))});
        else
            emit currentChanged(0);
    } else if (m_place.isValid() && m_place != before) {
        keepInSight(m_place);
    } else if (!m_current && hasFocus()) {
        moveSelection(Qt::Key_Home);
    }
    tellBoardReset(this);
    viewport()->update();
}

void BoardView::setCards(const QList<IncidentCard> &cards)
{
    constexpr qsizetype kept = 4'000;
    if (m_cards.size() > kept) {
        m_cards.clear();
        m_fresh.clear();
        m_titles.clear();
        m_pictures.clear();
    }
    QSet<qint64> changed;
    for (const IncidentCard &card : cards) {
        const qint64 id = card.id.value;
        m_fresh.insert(id);
        const auto known = m_cards.constFind(id);
        if (known == m_cards.cend() || !looksAlike(*known, m_now, card, m_now))
            changed.insert(id);
        if (known != m_cards.cend() && known->title != card.title)
            m_titles.remove(id);
        m_cards.insert(id, card);
    }
    repaintCards(changed);
}

const IncidentCard *BoardView::card(qint64 id) const
{
    const auto known = m_cards.constFind(id);
    return known == m_cards.cend() ? nullptr : &*known;
}

void BoardView::setColumnTitle(IncidentState state, const QString &title)
{
    QString &shown = m_columnTitles[static_cast<size_t>(state) - 1];
    if (shown == title)
        return;
    shown = title;
    viewport()->update();
}

void BoardView::setWork(const WorkInProgress &work)
{
    if (work == m_work)
        return;
    m_work = work;
    updateScrollBars();
    viewport()->update();
}

QString BoardView::limitText(int column) const
{
    const size_t at = static_cast<size_t>(column);
    const qint64 limit = m_work.limit[at];
    if (limit <= 0)
        return {};
    if (!m_work.isPassed(incidentStates().at(column)))
        return tr("At most %1").arg(language().number(limit));
    // With a filter on, the head counts fewer than there are.
    if (m_work.count[at] != m_board.columns[at].count)
        return tr("%1 in all, over the limit of %2").arg(language().number(m_work.count[at]), language().number(limit));
    return tr("Over the limit of %1").arg(language().number(limit));
}

QString BoardView::columnTitle(int column) const
{
    return m_columnTitles[static_cast<size_t>(column)];
}

void BoardView::setNow(Instant now)
{
    const Instant before = std::exchange(m_now, now);
    if (!before.isSet())
        return viewport()->update();
    if (now != before)
        followTime(before);
}

void BoardView::setCurrent(qint64 id)
{
    const BoardPlace place = placeOf(id);
    if (place.isValid())
        select(place);
}

BoardPlace BoardView::placeOf(qint64 id) const
{
    if (!id)
        return {};
    for (int column = 0; column < columns; ++column) {
        const qsizetype row = m_board.columns[static_cast<size_t>(column)].ids.indexOf(id);
        if (row >= 0)
            return {column, static_cast<int>(row)};
    }
    return {};
}

QString BoardView::laneName(BoardPlace place) const
{
    if (!m_layout.hasHeads() || !place.isValid())
        return {};
    const int lane = m_layout.laneOf(place.column, place.row);
    return lane < 0 ? QString() : words(m_board.lanes[lane].name);
}

QList<qint64> BoardView::marked() const
{
    QList<qint64> ids;
    for (const BoardColumn &column : m_board.columns) {
        for (const qint64 id : column.ids) {
            if (m_marked.contains(id))
                ids.append(id);
        }
    }
    return ids;
}

void BoardView::clearMarks()
{
    m_anchor = {};
    if (m_marked.isEmpty())
        return;
    m_marked.clear();
    emit marksChanged();
    viewport()->update();
}

qint64 BoardView::idAt(BoardPlace place) const
{
    if (!place.isValid() || place.column >= columns)
        return 0;
    return m_board.columns[static_cast<size_t>(place.column)].ids.value(place.row, 0);
}

int BoardView::columnWidth() const
{
    return qMax(cardsize::minimumWidth, (viewport()->width() - (columns - 1) * gap) / columns);
}

QRect BoardView::columnRect(int column) const
{
    const int width = columnWidth();
    return {column * (width + gap) - horizontalScrollBar()->value(), 0, width, viewport()->height()};
}

int BoardView::columnAt(const QPoint &position) const
{
    for (int column = 0; column < columns; ++column) {
        const QRect rect = columnRect(column);
        if (position.x() >= rect.left() && position.x() <= rect.right() + gap)
            return column;
    }
    return -1;
}

int BoardView::headHeight() const
{
    return boardsize::headHeight + (m_work.hasLimits() ? limitHeight : 0);
}

/// Where the first card of the column begins, without scrolling: below the head and a refusal. Rows keep level across the columns, so
/// there a refusal pushes all of them down.
int BoardView::contentTop(int column) const
{
    if (m_refusalColumn < 0 || (column != m_refusalColumn && !m_layout.hasHeads()))
        return headHeight();
    return headHeight() + refusalHeight(m_refusal, columnWidth()) + gap;
}

QRect BoardView::cardRect(BoardPlace place) const
{
    const QRect column = columnRect(place.column);
    const int lane = m_layout.laneOf(place.column, place.row);
    const int y = contentTop(place.column) + (lane < 0 ? m_layout.height() : m_layout.yOf(lane, place.column, place.row)) - verticalScrollBar()->value();
    return {column.x(), y, column.width(), m_layout.cardHeight()};
}

qint64 BoardView::cardAt(const QPoint &position) const
{
    const int column = columnAt(position);
    if (column < 0 || position.y() < (m_layout.hasHeads() ? contentTop(column) + laneHead : headHeight()))
        return 0;
    const qsizetype row = m_layout.rowAt(column, position.y() + verticalScrollBar()->value() - contentTop(column));
    const BoardPlace place{column, static_cast<int>(row)};
    return row >= 0 && cardRect(place).contains(position) ? idAt(place) : 0;
}

void BoardView::updateScrollBars()
{
    int tall = 0;
    for (int column = 0; column < columns; ++column) {
        const BoardColumn &content = m_board.columns[static_cast<size_t>(column)];
        const int more = content.count > content.ids.size() ? moreHeight : 0;
        tall = qMax(tall, contentTop(column) + m_layout.height() + more);
    }
    const int wide = columns * columnWidth() + (columns - 1) * gap;
    verticalScrollBar()->setRange(0, qMax(0, tall - viewport()->height()));
    verticalScrollBar()->setPageStep(qMax(1, viewport()->height() - headHeight()));
    horizontalScrollBar()->setRange(0, qMax(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void BoardView::resizeEvent(QResizeEvent *)
{
    const int height = cardsize::heightOf(columnWidth());
    const bool isOther = height != m_layout.cardHeight();
    if (isOther)
        m_layout.set(m_board, height);
    updateScrollBars();
    if (isOther && m_place.isValid())
        keepInSight(m_place);
}

void BoardView::scrollContentsBy(int dx, int dy)
{
    hidePreview();
    // What hangs above the cards does not scroll with them.
    if (dx != 0 || m_drag.moving || m_refusalColumn >= 0)
        viewport()->update();
    else
        viewport()->scroll(0, dy, QRect(0, headHeight(), viewport()->width(), viewport()->height() - headHeight()));
    // A row's head stays where it is, and what was scrolled of it goes.
    if (m_layout.hasHeads())
        viewport()->update(0, headHeight() - 4, viewport()->width(), laneHead + 8 + qMax(0, dy));
}

void BoardView::select(BoardPlace place)
{
    const qint64 id = idAt(place);
    if (!id)
        return;
    const bool changed = id != m_current;
    m_current = id;
    m_place = place;
    keepInSight(place);
    viewport()->update();
    if (!changed)
        return;
    tellBoardFocus(this, place);
    emit currentChanged(id);
}

void BoardView::keepInSight(BoardPlace place)
{
    const QRect rect = cardRect(place);
    const int below = rect.bottom() + gap - viewport()->height();
    // The head of the card's row lies over what is above.
    const int above = contentTop(place.column) - rect.top() + (m_layout.hasHeads() ? laneHead : 0);
    if (above > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - above);
    else if (below > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + below);
    if (rect.left() < 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.left());
    else if (rect.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.right() - viewport()->width());
}

void BoardView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_askTimer.timerId()) {
        m_askTimer.stop();
        emit cardsNeeded(std::exchange(m_wanted, {}));
    } else if (event->timerId() == m_scrollTimer.timerId()) {
        constexpr int edge = 48;
        const int above = headHeight() + edge - m_drag.at.y();
        const int below = m_drag.at.y() - (viewport()->height() - edge);
        if (above > 0 || below > 0)
            verticalScrollBar()->setValue(verticalScrollBar()->value() + (below > 0 ? below : -above) / 3);
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

void BoardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        m_pictures.clear();
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const qint64 id = cardAt(static_cast<QHelpEvent *>(event)->pos());
    const IncidentCard *under = card(id);
    if (!under || m_drag.moving)
        return true;
    if (!m_preview)
        m_preview = new CardPreview(this);
    const QRect place = cardRect(placeOf(id));
    m_preview->showBeside(*under, {viewport()->mapToGlobal(place.topLeft()), place.size()}, m_now);
    return true;
}

void BoardView::hidePreview()
{
    if (m_preview)
        m_preview->hide();
}

void BoardView::refuse(IncidentState column, const QString &sentence)
{
    m_refusalColumn = static_cast<int>(column) - 1;
    m_refusal = sentence;
    updateScrollBars();
    tellBoardAlert(this, sentence);
    viewport()->update();
}

void BoardView::clearRefusal()
{
    if (m_refusalColumn < 0)
        return;
    m_refusalColumn = -1;
    m_refusal.clear();
    updateScrollBars();
    viewport()->update();
}

} // namespace driftsraad
