#include "ui/responsibility/matrixgrid.h"

#include "ui/kit/theme.h"
#include "ui/kit/type.h"
#include "ui/responsibility/matrixdelegate.h"
#include "ui/responsibility/matrixheader.h"
#include "ui/responsibility/matrixmodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace driftsraad {

namespace {

constexpr int leastRow = 38;
/// A task with its warning below.
constexpr int twoLines = 50;
constexpr int leastTask = 200;
constexpr int leastLast = 120;
constexpr int leastParty = 64;
/// With more parties than this, or where their names would be cut, the column of other solutions gives its room to them.
constexpr int manyParties = 8;

/// The room of the longest name in the last column, where several may stand in two lines.
int longestElsewhere(const MatrixModel &model)
{
    const QFontMetrics metrics(textFont());
    int longest = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const QString &name : model.index(row, model.columnCount() - 1).data().toString().split(QStringLiteral(", ")))
            longest = std::max(longest, metrics.horizontalAdvance(name + u','));
    }
    return longest + 12 + space::unit;
}

/// The room of the longest head of a party.
int longestHead(const MatrixModel &model)
{
    const QFontMetrics metrics(textFont(TextSize::Base, QFont::DemiBold));
    int longest = 0;
    for (int column = 1; column < model.columnCount() - 1; ++column)
        longest = std::max(longest, metrics.horizontalAdvance(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    return longest + MatrixHeader::beside;
}

} // namespace

MatrixGrid::MatrixGrid(MatrixModel *model, QWidget *parent) : QTableView(parent), m_matrix(model)
{
    auto *header = new MatrixHeader(this);
    setHorizontalHeader(header);
    setModel(model);
    setItemDelegate(new MatrixDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setProperty("ownFocus", true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(MatrixDelegate::rowHeight);
    verticalHeader()->setMinimumSectionSize(leastRow);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        fitRows();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from) {
        if (from.column() == 0) // a warning may have come or gone
            fitRows();
    });
    connect(header, &MatrixHeader::columnMoveWanted, this, &MatrixGrid::moveParty);
    connect(header, &MatrixHeader::columnEditWanted, this, [this](int column) {
        if (m_movable && m_matrix->partyOf(column) >= 0)
            emit partyEditWanted(m_matrix->partyOf(column));
    });
}

void MatrixGrid::setMovable(bool movable)
{
    m_movable = movable;
    horizontalHeader()->setSectionsMovable(movable);
}

void MatrixGrid::moveParty(int column, int by)
{
    const int party = m_matrix->partyOf(column);
    const int to = std::clamp(party + by, 0, static_cast<int>(m_matrix->matrix().parties.size()) - 1);
    if (m_movable && party >= 0 && to != party)
        emit partyMoveWanted(party, to - party);
}

QModelIndexList MatrixGrid::chosenCells() const
{
    QModelIndexList cells;
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : chosen) {
        if (m_matrix->cell(index) && !isRowHidden(index.row()))
            cells.append(index);
    }
    if (cells.isEmpty() && m_matrix->cell(currentIndex()))
        cells.append(currentIndex());
    std::sort(cells.begin(), cells.end());
    return cells;
}

QModelIndexList MatrixGrid::chosenParts() const
{
    QModelIndexList parts = selectionModel()->selectedIndexes();
    parts.removeIf([this](const QModelIndex &index) { return isRowHidden(index.row()) || isColumnHidden(index.column()); });
    if (parts.isEmpty() && currentIndex().isValid())
        parts.append(currentIndex());
    std::sort(parts.begin(), parts.end());
    return parts;
}

void MatrixGrid::fitColumns()
{
    const int parties = m_matrix->columnCount() - 2;
    if (parties < 0)
        return;
    const int room = viewport()->width();
    const int wanted = std::max({leastLast, room * 15 / 100, std::min(MatrixDelegate::roomOfButton(), room / 5), std::min(longestElsewhere(*m_matrix), room / 5)});
    const int heads = parties * longestHead(*m_matrix);
    const bool givesWay = parties > manyParties || (room - wanted - heads < leastTask && room - heads >= leastTask);
    setColumnHidden(parties + 1, givesWay);
    const int last = givesWay ? 0 : wanted;
    const int least = room - last - heads >= leastTask ? std::max(leastParty, parties == 0 ? 0 : heads / parties) : leastParty;
    const int fair = parties == 0 ? 0 : (room - last - leastTask) / parties;
    const int party = std::clamp((room - last) * 17 / 100, least, std::clamp(fair, least, std::max(least, 170)));
    for (int i = 1; i <= parties; ++i)
        setColumnWidth(i, party);
    if (last > 0)
        setColumnWidth(parties + 1, last);
    setColumnWidth(0, std::max(leastTask, room - last - parties * party));
}

void MatrixGrid::fitRows()
{
    const int rows = m_matrix->rowCount();
    int warned = 0;
    for (int row = 0; row < rows; ++row)
        warned += m_matrix->warning(row).isEmpty() ? 0 : 1;
    if (rows == 0)
        return;
    int height = viewport()->height() / rows;
    if (height < twoLines && warned < rows)
        height = (viewport()->height() - warned * twoLines) / (rows - warned);
    height = std::clamp(height, leastRow, MatrixDelegate::rowHeight);
    // All at once, and then only those that differ: each row set by itself would cost hundreds of rows a turn.
    if (verticalHeader()->defaultSectionSize() != height)
        verticalHeader()->setDefaultSectionSize(height);
    for (int row = 0; row < rows; ++row) {
        const int own = m_matrix->warning(row).isEmpty() ? height : std::max(height, twoLines);
        if (!isRowHidden(row) && rowHeight(row) != own)
            setRowHeight(row, own);
    }
}

void MatrixGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    fitRows();
}

void MatrixGrid::enter(const QModelIndex &index)
{
    if (m_matrix->cell(index))
        emit nextWanted(index);
    else if (index.isValid() && index.column() == m_matrix->columnCount() - 1 && m_matrix->offersChoice(index.row()))
        emit responsibleWanted(index.row());
}

bool MatrixGrid::moveKey(QKeyEvent *event)
{
    if (event->modifiers() != Qt::AltModifier && event->modifiers() != (Qt::AltModifier | Qt::KeypadModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Up: emit taskMoveWanted(currentIndex().row(), -1); return true;
    case Qt::Key_Down: emit taskMoveWanted(currentIndex().row(), 1); return true;
    case Qt::Key_Left: moveParty(currentIndex().column(), -1); return true;
    case Qt::Key_Right: moveParty(currentIndex().column(), 1); return true;
    default: return false;
    }
}

bool MatrixGrid::editKey(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->matches(QKeySequence::Copy)) {
        emit copyWanted();
    } else if (event->matches(QKeySequence::Paste)) {
        emit pasteWanted();
    } else if (plain && (event->key() == Qt::Key_ParenLeft || (event->key() == Qt::Key_X && event->modifiers() & Qt::ShiftModifier))) {
        emit degreeWanted(Degree::Partly);
    } else if (plain && event->key() == Qt::Key_X) {
        emit degreeWanted(Degree::Responsible);
    } else if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        if (currentIndex().column() == 0 && chosenCells().isEmpty())
            emit taskRemovalWanted(currentIndex().row());
        else
            emit degreeWanted(Degree::Empty);
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)) {
        enter(currentIndex());
    } else {
        return false;
    }
    return true;
}

void MatrixGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_dropRow >= 0) {
        m_pressedRow = m_dropRow = -1;
        viewport()->update();
        event->accept();
        return;
    }
    if (moveKey(event) || editKey(event)) {
        event->accept();
        return;
    }
    // Letters that mean nothing here belong to the page, not to the view's search for a row.
    if (!event->text().isEmpty() && event->text().front().isPrint() && !(event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

QItemSelectionModel::SelectionFlags MatrixGrid::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (event && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if ((key->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) == Qt::ControlModifier && key->key() != Qt::Key_Space)
            return QItemSelectionModel::ClearAndSelect;
    }
    return QTableView::selectionCommand(index, event);
}

void MatrixGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKey ? currentIndex() : indexAt(event->pos());
    if (!at.isValid())
        return;
    if (!selectionModel()->isSelected(at))
        setCurrentIndex(at);
    emit menuWanted(byKey ? viewport()->mapToGlobal(visualRect(at).center()) : event->globalPos());
}

void MatrixGrid::mousePressEvent(QMouseEvent *event)
{
    notePress(event);
    QTableView::mousePressEvent(event);
}

/// Each click counts, however soon it follows: the second on a cell is one on the current cell.
void MatrixGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    notePress(event);
    QTableView::mouseDoubleClickEvent(event);
}

void MatrixGrid::notePress(const QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    const bool single = selectionModel()->selectedIndexes().size() <= 1;
    m_pressedCurrent = plain && single && hasFocus() && index == currentIndex() ? index : QModelIndex();
    m_pressedRow = plain && m_movable && index.column() == 0 ? index.row() : -1;
    m_pressedAt = event->position().toPoint();
}

void MatrixGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressedRow < 0 || !(event->buttons() & Qt::LeftButton)) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    if (m_dropRow >= 0 || (event->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        drag(event->position().toPoint());
}

void MatrixGrid::drag(const QPoint &at)
{
    const int row = rowAt(std::clamp(at.y(), 0, viewport()->height() - 1));
    const int rows = m_matrix->rowCount();
    if (row < 0) {
        m_dropRow = rows;
    } else {
        const QRect here = visualRect(m_matrix->index(row, 0));
        m_dropRow = at.y() < here.center().y() ? row : row + 1;
        scrollTo(m_matrix->index(row, 0));
    }
    viewport()->update();
}

void MatrixGrid::drop()
{
    const int row = m_pressedRow;
    const int before = std::exchange(m_dropRow, -1);
    viewport()->update();
    if (row < 0 || before < 0)
        return;
    const int by = before > row ? before - 1 - row : before - row;
    if (by != 0)
        emit taskMoveWanted(row, by);
}

void MatrixGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const bool dragged = m_dropRow >= 0;
    if (dragged)
        drop();
    m_pressedRow = -1;
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (dragged || event->button() != Qt::LeftButton || !index.isValid())
        return;
    const bool onButton = index.column() == m_matrix->columnCount() - 1 && MatrixDelegate::buttonRect(visualRect(index)).contains(event->position().toPoint());
    const bool again = m_pressedCurrent.isValid() && QModelIndex(m_pressedCurrent) == index && m_matrix->cell(index);
    m_pressedCurrent = QPersistentModelIndex();
    if (onButton || again)
        enter(index);
}

void MatrixGrid::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_dropRow < 0)
        return;
    const bool atEnd = m_dropRow >= m_matrix->rowCount();
    const QRect row = visualRect(m_matrix->index(atEnd ? m_matrix->rowCount() - 1 : m_dropRow, 0));
    QPainter painter(viewport());
    painter.fillRect(QRect(0, (atEnd ? row.bottom() + 1 : row.top()) - 1, viewport()->width(), 2), Theme::current().accent);
}

} // namespace driftsraad
