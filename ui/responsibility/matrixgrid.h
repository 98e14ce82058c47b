#pragma once

#include "core/responsibility/matrix.h"

#include <QTableView>

namespace driftsraad {

class MatrixModel;

/// The grid with its keys: arrows move, X, ( and Delete set what is chosen, Enter or Space (or a click on the current cell) goes on to the
/// next mark, Ctrl+C copies the block, Ctrl+V asks for what the clipboard holds.
class MatrixGrid : public QTableView
{
    Q_OBJECT
public:
    explicit MatrixGrid(MatrixModel *model, QWidget *parent = nullptr);

    /// The chosen cells of parties; the current one where nothing is chosen.
    QModelIndexList chosenCells() const;
    /// Columns as wide as the room gives.
    void fitColumns();

signals:
    void degreeWanted(driftsraad::Degree degree);
    void nextWanted(const QModelIndex &index);
    void responsibleWanted(int row);
    void copyWanted();
    void pasteWanted();
    void taskRemovalWanted(int row);
    void taskMoveWanted(int row, int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool editKey(QKeyEvent *event);
    void enter(const QModelIndex &index);

    MatrixModel *m_matrix;
    QPersistentModelIndex m_pressedCurrent;
};

} // namespace driftsraad
