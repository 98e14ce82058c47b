#include "ui/responsibility/matrixgrid.h"

#include "ui/kit/theme.h"
#include "ui/responsibility/matrixdelegate.h"
#include "ui/responsibility/matrixmodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace driftsraad {

MatrixGrid::MatrixGrid(MatrixModel *model, QWidget *parent) : QTableView(parent), m_matrix(model)
{
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
    verticalHeader()->setMinimumSectionSize(MatrixDelegate::rowHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFixedHeight(40);
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixGrid::fitColumns);
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

void MatrixGrid::fitColumns()
{
    const int parties = m_matrix->columnCount() - 2;
    if (parties < 0)
        return;
    const int room = viewport()->width();
    const int last = std::max(120, room * 15 / 100);
    const int party = parties == 0 ? 0 : std::clamp((room - last) * 17 / 100, 104, 170);
    for (int i = 1; i <= parties; ++i)
        setColumnWidth(i, party);
    setColumnWidth(parties + 1, last);
    setColumnWidth(0, std::max(200, room - last - parties * party));
}

void MatrixGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void MatrixGrid::enter(const QModelIndex &index)
{
    if (m_matrix->cell(index))
        emit nextWanted(index);
    else if (index.isValid() && index.column() == m_matrix->columnCount() - 1 && m_matrix->unassigned(index.row()))
        emit responsibleWanted(index.row());
}

bool MatrixGrid::editKey(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->matches(QKeySequence::Copy)) {
        emit copyWanted();
    } else if (event->matches(QKeySequence::Paste)) {
        emit pasteWanted();
    } else if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        emit taskMoveWanted(currentIndex().row(), event->key() == Qt::Key_Up ? -1 : 1);
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
    if (editKey(event)) {
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

void MatrixGrid::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    const bool single = selectionModel()->selectedIndexes().size() <= 1;
    m_pressedCurrent = plain && single && hasFocus() && index == currentIndex() ? index : QModelIndex();
    QTableView::mousePressEvent(event);
}

void MatrixGrid::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const bool onButton = index.column() == m_matrix->columnCount() - 1 && MatrixDelegate::buttonRect(visualRect(index)).contains(event->position().toPoint());
    const bool again = m_pressedCurrent.isValid() && QModelIndex(m_pressedCurrent) == index && m_matrix->cell(index);
    m_pressedCurrent = QPersistentModelIndex();
    if (onButton || again)
        enter(index);
}

} // namespace driftsraad
