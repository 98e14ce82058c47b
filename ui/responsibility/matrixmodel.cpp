#include "ui/responsibility/matrixmodel.h"

#include "ui/kit/words.h"
#include "ui/responsibility/marks.h"

namespace driftsraad {

namespace {

/// What a cell looks like: the rest of it may change unseen.
bool sameOnScreen(const MatrixCell &a, const MatrixCell &b)
{
    return a.content.degree == b.content.degree && a.standard.degree == b.standard.degree && a.deviates == b.deviates;
}

} // namespace

MatrixModel::MatrixModel(QObject *parent) : QAbstractTableModel(parent) {}

void MatrixModel::judge()
{
    m_problems = driftsraad::problems(m_matrix);
    m_unassigned = QList<bool>(m_matrix.tasks.size(), false);
    for (const MatrixProblem &problem : std::as_const(m_problems)) {
        if (problem.kind == MatrixProblemKind::NobodyResponsible)
            m_unassigned[problem.task] = true;
    }
}

void MatrixModel::setMatrix(const Matrix &matrix, const QList<SolutionDeviations> &lines)
{
    if (matrix.solution != m_matrix.solution || matrix.tasks != m_matrix.tasks || matrix.parties != m_matrix.parties) {
        beginResetModel();
        m_matrix = matrix;
        m_lines = lines;
        judge();
        endResetModel();
        return;
    }
    const Matrix before = std::exchange(m_matrix, matrix);
    const QList<SolutionDeviations> linesBefore = std::exchange(m_lines, lines);
    const QList<bool> unassignedBefore = m_unassigned;
    judge();
    for (int row = 0; row < rowCount(); ++row) {
        bool touched = unassignedBefore.value(row) != m_unassigned[row];
        for (int party = 0; party < m_matrix.parties.size(); ++party) {
            if (sameOnScreen(before.cells[row][party], m_matrix.cells[row][party]))
                continue;
            touched = true;
            emit dataChanged(index(row, party + 1), index(row, party + 1));
        }
        if (touched)
            emit dataChanged(index(row, 0), index(row, 0));
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, columnCount() - 1), index(rowCount() - 1, columnCount() - 1));
}

void MatrixModel::setBefore(const std::optional<Matrix> &before)
{
    if (!before && !m_before)
        return;
    m_before = before;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const CellContent *MatrixModel::before(const QModelIndex &index) const
{
    const MatrixCell *here = cell(index);
    if (!here || !m_before)
        return nullptr;
    const int row = m_before->rowOf(m_matrix.tasks[index.row()].id);
    const int column = m_before->columnOf(m_matrix.parties[partyOf(index.column())].id);
    if (row < 0 || column < 0)
        return nullptr;
    const CellContent &then = m_before->cells[row][column].content;
    return then == here->content ? nullptr : &then;
}

bool MatrixModel::rowDiffers(int row) const
{
    for (int column = 1; column <= m_matrix.parties.size(); ++column) {
        if (before(index(row, column)))
            return true;
    }
    return m_before && m_before->rowOf(m_matrix.tasks[row].id) < 0;
}

void MatrixModel::anticipate(int row, int party, const CellContent &content)
{
    MatrixCell &cell = m_matrix.cells[row][party];
    cell.content = content;
    cell.validFrom = m_matrix.day;
    cell.deviates = !isStandard() && content != cell.standard;
    judge();
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void MatrixModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const MatrixCell *MatrixModel::cell(const QModelIndex &index) const
{
    const int party = partyOf(index.column());
    return index.isValid() && party >= 0 ? &m_matrix.cells[index.row()][party] : nullptr;
}

bool MatrixModel::rowDeviates(int row) const
{
    const QList<MatrixCell> &cells = m_matrix.cells[row];
    return std::any_of(cells.cbegin(), cells.cend(), [](const MatrixCell &cell) { return cell.deviates; });
}

QString MatrixModel::place(const QModelIndex &index) const
{
    const int party = partyOf(index.column());
    return party < 0 ? m_matrix.tasks[index.row()].name : tr("%1, %2").arg(m_matrix.tasks[index.row()].name, m_matrix.parties[party].name);
}

QString MatrixModel::warning(int row) const
{
    if (!unassigned(row))
        return {};
    QDate since;
    for (const MatrixCell &cell : m_matrix.cells[row]) {
        if (cell.deviates && cell.validFrom.isValid() && cell.standard.degree == Degree::Responsible)
            since = since.isValid() ? std::max(since, cell.validFrom) : cell.validFrom;
    }
    return since.isValid() ? tr("Nobody responsible since %1").arg(language().longDate(since)) : tr("Nobody is responsible");
}

QString MatrixModel::elsewhere(int row) const
{
    QStringList names;
    for (const SolutionDeviations &line : m_lines) {
        if (line.solution != m_matrix.solution && line.tasks.contains(m_matrix.tasks[row].id))
            names.append(line.name);
    }
    return names.join(QStringLiteral(", "));
}

void MatrixModel::setChangeable(bool changeable)
{
    if (changeable == m_changeable)
        return;
    m_changeable = changeable;
    if (rowCount() > 0)
        emit dataChanged(index(0, columnCount() - 1), index(rowCount() - 1, columnCount() - 1));
}

QString MatrixModel::spoken(const QModelIndex &index) const
{
    if (index.column() == 0)
        return unassigned(index.row()) ? tr("%1: %2").arg(m_matrix.tasks[index.row()].name, warning(index.row())) : m_matrix.tasks[index.row()].name;
    const MatrixCell *here = cell(index);
    if (!here && isStandard())
        return elsewhere(index.row()).isEmpty() ? tr("%1: no solution deviates").arg(place(index)) : tr("%1: %2 deviates").arg(place(index), elsewhere(index.row()));
    if (!here)
        return elsewhere(index.row()).isEmpty() ? tr("%1: no other solution deviates").arg(place(index))
                                                : tr("%1 also deviates in %2").arg(place(index), elsewhere(index.row()));
    const QString said = tr("%1: %2").arg(place(index), degreeText(here->content.degree));
    if (const CellContent *then = before(index))
        return tr("%1, before: %2").arg(said, degreeText(then->degree));
    if (!here->deviates)
        return said;
    return tr("%1, deviates from the standard: %2").arg(said, degreeText(here->standard.degree));
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.tasks.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.parties.size()) + 2;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole)
        return spoken(index);
    const MatrixCell *here = cell(index);
    if (role == Qt::ToolTipRole && !here && index.column() > 0)
        return elsewhere(index.row());
    if (role == Qt::ToolTipRole)
        return here && !here->content.condition.isEmpty() ? here->content.condition : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    if (here)
        return degreeMark(here->content.degree);
    return index.column() == 0 ? m_matrix.tasks[index.row()].name : elsewhere(index.row());
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::ToolTipRole && partyOf(section) >= 0)
        return m_matrix.parties[partyOf(section)].name;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Task");
    const int party = partyOf(section);
    return party >= 0 ? m_matrix.parties[party].name : isStandard() ? tr("Deviates in") : tr("Also deviates in");
}

} // namespace driftsraad
