#pragma once

#include "core/responsibility/matrix.h"

#include <QTableView>

namespace driftsraad {

class MatrixModel;

/// The grid with its keys: arrows move, X, ( and Delete set what is chosen, Enter or Space goes on to the next mark, Ctrl+C copies what is
/// chosen, Ctrl+V asks for what the clipboard holds. A click chooses a cell, one on the cell that is chosen does what Enter does. Where rows
/// and columns may be moved, Alt with the arrows moves them, and so does the mouse: tasks by their names, parties by their heads.
class MatrixGrid : public QTableView
{
    Q_OBJECT
public:
    explicit MatrixGrid(MatrixModel *model, QWidget *parent = nullptr);

    /// The chosen cells of parties; the current one where nothing is chosen.
    QModelIndexList chosenCells() const;
    /// Everything chosen that is in sight, names and the last column too.
    QModelIndexList chosenParts() const;
    /// Columns as wide as the room gives.
    void fitColumns();
    /// Rows as high as the design's where all of them are then in sight; lower where that shows more of them.
    void fitRows();
    void setMovable(bool movable);

signals:
    void degreeWanted(driftsraad::Degree degree);
    void nextWanted(const QModelIndex &index);
    void responsibleWanted(int row);
    void copyWanted();
    void pasteWanted();
    void taskRemovalWanted(int row);
    void taskMoveWanted(int row, int by);
    void partyMoveWanted(int party, int by);
    void partyEditWanted(int party);
    /// The menu of the current cell, by the right button or the menu key.
    void menuWanted(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// As in a spreadsheet, where Ctrl with Home, End or an arrow leaves no block behind that the next key would write into.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event = nullptr) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool editKey(QKeyEvent *event);
    bool moveKey(QKeyEvent *event);
    void enter(const QModelIndex &index);
    void notePress(const QMouseEvent *event);
    void drag(const QPoint &at);
    void drop();
    void moveParty(int column, int by);

    MatrixModel *m_matrix;
    QPersistentModelIndex m_pressedCurrent;
    QPoint m_pressedAt;
    int m_pressedRow = -1;  ///< the task whose name is held, where it may be moved
    int m_dropRow = -1;     ///< before this row it would come to stand; -1: nothing is dragged
    bool m_movable = false;
};

} // namespace driftsraad
