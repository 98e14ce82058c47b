#pragma once

#include "core/responsibility/operations.h"

#include <QAbstractTableModel>

namespace driftsraad {

/// The matrix as a table: the task, one column for each party, and where else the task deviates.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit MatrixModel(QObject *parent = nullptr);

    /// Tells of the cells that are different only, unless rows or columns have changed.
    void setMatrix(const Matrix &matrix, const QList<SolutionDeviations> &lines);
    /// Holds another matrix beside the shown one; each cell then tells what it was there. None: no comparison.
    void setBefore(const std::optional<Matrix> &before);
    bool compares() const { return m_before.has_value(); }
    const Matrix *beforeMatrix() const { return m_before ? &*m_before : nullptr; }
    /// What the cell said in the other matrix, where that was something else; else nothing.
    const CellContent *before(const QModelIndex &index) const;
    bool rowDiffers(int row) const;
    const Matrix &matrix() const { return m_matrix; }
    /// Shows what is being stored before the answer is there.
    void anticipate(int row, int party, const CellContent &content);
    void retranslate();

    bool isStandard() const { return !m_matrix.solution.isValid(); }
    /// -1 for the columns that are no party's.
    int partyOf(int column) const { return column >= 1 && column <= m_matrix.parties.size() ? column - 1 : -1; }
    /// Nothing where the index is no party's cell.
    const MatrixCell *cell(const QModelIndex &index) const;
    bool unassigned(int row) const { return m_unassigned.value(row); }
    /// Whether somebody can be made responsible for the row here: not where the matrix is for reading.
    bool offersChoice(int row) const { return m_changeable && unassigned(row); }
    void setChangeable(bool changeable);
    bool rowDeviates(int row) const;
    /// "2. level support, KOMBIT"
    QString place(const QModelIndex &index) const;
    /// The sentence below a task that nobody is responsible for; else empty.
    QString warning(int row) const;
    const QList<MatrixProblem> &problems() const { return m_problems; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString elsewhere(int row) const;
    QString spoken(const QModelIndex &index) const;
    void judge();

    Matrix m_matrix;
    std::optional<Matrix> m_before;
    QList<SolutionDeviations> m_lines;
    QList<MatrixProblem> m_problems;
    QList<bool> m_unassigned;
    bool m_changeable = true;
};

} // namespace driftsraad
