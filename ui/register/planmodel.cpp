#include "ui/register/planmodel.h"

#include "ui/kit/kitroles.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/words.h"

#include <algorithm>

namespace driftsraad {

namespace {

enum PlanColumn { RowColumn, ActionColumn, KindColumn, NameColumn, SaidColumn, ColumnCount };

State stateOf(RowAction action)
{
    switch (action) {
    case RowAction::Add:
        return State::Positive;
    case RowAction::Change:
        return State::InProgress;
    case RowAction::Problem:
        return State::Critical;
    case RowAction::Repeated:
        return State::Warning;
    case RowAction::Same:
        break;
    }
    return State::Neutral;
}

} // namespace

void PlanModel::setPlan(const RegisterImportPlan &plan)
{
    beginResetModel();
    m_rows = plan.rows;
    const auto rank = [](const PlannedRow &row) {
        return row.action == RowAction::Problem ? 0 : row.action == RowAction::Repeated ? 1 : row.action == RowAction::Same ? 3 : 2;
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const PlannedRow &left, const PlannedRow &right) { return rank(left) < rank(right); });
    endResetModel();
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlanModel::said(const PlannedRow &row) const
{
    QStringList parts;
    for (const RowProblem &problem : row.problems)
        parts.append(problem.cell.isEmpty() ? words(problem.message)
                                            : tr("%1 (%2): %3").arg(problem.heading.isEmpty() ? tr("Column") : problem.heading, problem.cell, words(problem.message)));
    for (const RowChange &change : row.changes)
        parts.append(change.after.isEmpty() ? words(change.label) : tr("%1: %2 → %3").arg(words(change.label), words(change.before), words(change.after)));
    if (row.row == 0)
        parts.append(tr("Named by other rows"));
    return parts.join(QStringLiteral(" · "));
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const PlannedRow &row = m_rows[index.row()];
    const int column = index.column();
    if (role == StateRole && column == ActionColumn)
        return int(stateOf(row.action));
    if (role == StrongRole)
        return column == NameColumn;
    if (role == Qt::TextAlignmentRole && column == RowColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == SaidColumn)
        return said(row).toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case RowColumn:
        return row.row > 0 ? language().number(qint64{row.row}) : QString();
    case ActionColumn:
        return words(rowActionWord(row.action));
    case KindColumn:
        return words(tableOf(row.section).label());
    case NameColumn:
        return row.name;
    default:
        return said(row);
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == RowColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList heads{tr("Row"), tr("Becomes"), tr("Kind"), tr("Name"), tr("What")};
    return heads.value(section);
}

} // namespace driftsraad
