#include "ui/incidents/boardaccessible.h"
#include "ui/incidents/boardpaint.h"
#include "ui/incidents/boardview.h"
#include "ui/incidents/cardpainter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
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
    const int page = qMax(1, (viewport()->height() - headHeight) / (cardsize::height + cardsize::gap));
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
    case Qt::Key_Right: {
        // The next column that has a card, at the same height where it is long enough.
        const int step = key == Qt::Key_Left ? -1 : 1;
        for (int column = m_place.column + step; column >= 0 && column < columns; column += step) {
            if (rows(column) > 0) {
                select({column, qMin(m_place.row, rows(column) - 1)});
                break;
            }
        }
        return true;
    }
    default:
        return false;
    }
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
    if (id)
        setCurrent(id);
    if (id && event->button() == Qt::LeftButton)
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
        wantMove(drag.id, columnAt(event->position().toPoint()));
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
