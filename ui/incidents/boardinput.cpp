#include "ui/incidents/boardaccessible.h"
#include "ui/incidents/boardpaint.h"
#include "ui/incidents/boardview.h"
#include "ui/incidents/cardpainter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSet>

namespace driftsraad {

// Keys and mouse on the board.

using namespace boardsize;

bool BoardView::moveSelection(int key)
{
    static const QSet<int> keys{Qt::Key_Up,   Qt::Key_Down, Qt::Key_Left,   Qt::Key_Right,
                                Qt::Key_Home, Qt::Key_End,  Qt::Key_PageUp, Qt::Key_PageDown};
    if (!keys.contains(key))
        return false;
    if (!m_place.isValid()) {
        for (int column = 0; column < columns && !m_place.isValid(); ++column)
            select({column, 0});
        return true;
    }
    const auto rows = [this](int column) { return static_cast<int>(m_board.columns[static_cast<size_t>(column)].ids.size()); };
    const int page = qMax(1, (viewport()->height() - headHeight()) / m_layout.step());
    const int last = rows(m_place.column) - 1;
    switch (key) {
    case Qt::Key_Up:
        select({m_place.column, m_place.row - 1});
        return true;
    case Qt::Key_Down:
        select({m_place.column, m_place.row + 1});
        return true;
    case Qt::Key_Home:
        select({m_place.column, 0});
        return true;
    case Qt::Key_End:
        select({m_place.column, last});
        return true;
    case Qt::Key_PageUp:
        select({m_place.column, qMax(0, m_place.row - page)});
        return true;
    case Qt::Key_PageDown:
        select({m_place.column, qMin(last, m_place.row + page)});
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        return moveAcross(key == Qt::Key_Left ? -1 : 1);
    default:
        return false;
    }
}

/// To the next column that has a card in the same row of the board, at the same height where it is long enough; where the row has none
/// further on, to the next column that has one at all.
bool BoardView::moveAcross(int step)
{
    const int lane = m_layout.laneOf(m_place.column, m_place.row);
    if (lane < 0)
        return true;
    const qsizetype depth = m_place.row - m_layout.begin(lane, m_place.column);
    for (int column = m_place.column + step; column >= 0 && column < columns; column += step) {
        const qsizetype begin = m_layout.begin(lane, column);
        const qsizetype size = m_layout.end(lane, column) - begin;
        if (size > 0) {
            select({column, static_cast<int>(begin + qMin(depth, size - 1))});
            return true;
        }
    }
    for (int column = m_place.column + step; column >= 0 && column < columns; column += step) {
        const qsizetype size = m_board.columns[static_cast<size_t>(column)].ids.size();
        if (size > 0) {
            select({column, static_cast<int>(qMin(m_layout.begin(lane, column), size - 1))});
            return true;
        }
    }
    return true;
}

/// The first card of the next row of the board that has one, in this column where it can be.
bool BoardView::moveLane(int step)
{
    if (!m_layout.hasHeads() || !m_place.isValid())
        return false;
    const int lane = m_layout.laneOf(m_place.column, m_place.row) + step;
    if (lane < 0 || lane >= m_layout.lanes())
        return true;
    for (int away = 0; away < columns; ++away) {
        for (const int column : {m_place.column + away, m_place.column - away}) {
            if (column < 0 || column >= columns || m_layout.begin(lane, column) == m_layout.end(lane, column))
                continue;
            select({column, static_cast<int>(m_layout.begin(lane, column))});
            return true;
        }
    }
    return true;
}

void BoardView::toggleMark(qint64 id)
{
    if (!id)
        return;
    if (!m_marked.remove(id))
        m_marked.insert(id);
    m_anchor = placeOf(id);
    tellBoardFocus(this, m_place);
    emit marksChanged();
    viewport()->update();
}

/// Marks what lies between where marking began and here, in the column.
void BoardView::markTo(BoardPlace place)
{
    if (!m_anchor.isValid() || m_anchor.column != place.column)
        m_anchor = m_place.column == place.column ? m_place : place;
    for (int row = qMin(m_anchor.row, place.row); row <= qMax(m_anchor.row, place.row); ++row)
        m_marked.insert(idAt({place.column, row}));
    emit marksChanged();
}

/// False where the key marks nothing.
bool BoardView::markByKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Space && !modifiers) {
        toggleMark(m_current);
        return true;
    }
    if (!m_place.isValid())
        return false;
    const QList<qint64> &ids = m_board.columns[static_cast<size_t>(m_place.column)].ids;
    if (key == Qt::Key_A && modifiers == Qt::ControlModifier) {
        m_marked.unite(QSet<qint64>(ids.cbegin(), ids.cend()));
        emit marksChanged();
        viewport()->update();
        return true;
    }
    if (modifiers != Qt::ShiftModifier || (key != Qt::Key_Up && key != Qt::Key_Down))
        return false;
    const BoardPlace next{m_place.column, qBound(0, m_place.row + (key == Qt::Key_Up ? -1 : 1), static_cast<int>(ids.size()) - 1)};
    markTo(next);
    select(next);
    return true;
}

void BoardView::wantMove(qint64 id, int toColumn)
{
    const BoardPlace place = placeOf(id);
    if (!place.isValid() || toColumn < 0 || toColumn >= columns || toColumn == place.column)
        return;
    clearRefusal();
    emit moveWanted(id, incidentStates().at(place.column), incidentStates().at(toColumn));
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    hidePreview();
    if (key == Qt::Key_Escape && (m_drag.moving || m_refusalColumn >= 0)) {
        m_drag = {};
        m_scrollTimer.stop();
        viewport()->unsetCursor();
        clearRefusal();
        viewport()->update();
        return;
    }
    if (key == Qt::Key_Escape && !m_marked.isEmpty())
        return clearMarks();
    if (markByKey(key, event->modifiers() & ~Qt::KeypadModifier))
        return clearRefusal();
    if (event->modifiers() == Qt::ControlModifier && (key == Qt::Key_Up || key == Qt::Key_Down) && moveLane(key == Qt::Key_Up ? -1 : 1))
        return clearRefusal();
    if (event->modifiers() == Qt::ControlModifier && (key == Qt::Key_Left || key == Qt::Key_Right))
        return wantMove(m_current, m_place.column + (key == Qt::Key_Left ? -1 : 1));
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && m_current && key >= Qt::Key_1 && key <= Qt::Key_4) {
        clearRefusal();
        emit priorityWanted(m_current, key - Qt::Key_0);
        return;
    }
    if (plain && m_current && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        emit activated(m_current);
        return;
    }
    if (plain && moveSelection(key))
        return clearRefusal();
    QAbstractScrollArea::keyPressEvent(event);
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    hidePreview();
    clearRefusal();
    const qint64 id = cardAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && !event->modifiers() && !m_marked.contains(id))
        clearMarks();
    if (id && event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier)
        markTo(placeOf(id));
    if (id)
        setCurrent(id);
    if (id && event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier)
        toggleMark(id);
    else if (id && event->button() == Qt::LeftButton && !event->modifiers())
        m_drag = {id, event->position().toPoint(), event->position().toPoint(), false};
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton) || !m_drag.id) {
        const qint64 under = cardAt(position);
        if (under != m_hovered) {
            m_hovered = under;
            hidePreview();
            viewport()->update();
        }
        return;
    }
    m_drag.at = position;
    if (!m_drag.moving && (position - m_drag.from).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag.moving = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        m_scrollTimer.start(16, this);
    }
    if (m_drag.moving)
        viewport()->update();
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = m_drag;
    m_drag = {};
    m_scrollTimer.stop();
    viewport()->unsetCursor();
    viewport()->update();
    if (drag.moving && viewport()->rect().contains(event->position().toPoint()))
        dropped({drag.id, drag.from, event->position().toPoint(), true});
}

/// Another column is another state. In rows by priority, another row of the same column is another priority; the other rows say what an
/// incident is, and dragging does not change that.
void BoardView::dropped(const Drag &drag)
{
    const BoardPlace home = placeOf(drag.id);
    const int column = columnAt(drag.at);
    const int lane = m_layout.laneAt(drag.at.y() + verticalScrollBar()->value() - contentTop(column));
    if (column != home.column)
        wantMove(drag.id, column);
    else if (m_board.grouping == IncidentGrouping::Priority && lane >= 0 && lane != m_layout.laneOf(home.column, home.row))
        emit priorityWanted(drag.id, static_cast<int>(m_board.lanes[lane].key));
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const qint64 id = cardAt(event->position().toPoint()); id && event->button() == Qt::LeftButton)
        emit activated(id);
}

void BoardView::leaveEvent(QEvent *event)
{
    m_hovered = 0;
    hidePreview();
    viewport()->update();
    QAbstractScrollArea::leaveEvent(event);
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    if (!m_place.isValid())
        moveSelection(Qt::Key_Home);
    else
        tellBoardFocus(this, m_place);
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace driftsraad
