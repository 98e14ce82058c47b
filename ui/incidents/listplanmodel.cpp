#include "ui/incidents/listplanmodel.h"

#include "ui/kit/kitroles.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/words.h"

#include <algorithm>

namespace driftsraad {

namespace {

driftsraad::State stateOf(RowAction action)
{
    switch (action) {
    case RowAction::Add:
        return driftsraad::State::Positive;
    case RowAction::Problem:
        return driftsraad::State::Critical;
    case RowAction::Repeated:
        return driftsraad::State::Warning;
    case RowAction::Change:
        return driftsraad::State::InProgress;
    case RowAction::Same:
        break;
    }
    return driftsraad::State::Neutral;
}

/// What a person has to look at comes first.
int rank(const PlannedIncident &row)
{
    switch (row.action) {
    case RowAction::Problem:
        return 0;
    case RowAction::Repeated:
        return 1;
    case RowAction::Change:
        return 2;
    case RowAction::Same:
        return row.differences.isEmpty() ? 5 : 2;
    case RowAction::Add:
        break;
    }
    return row.remarks.isEmpty() ? 4 : 3;
}

} // namespace

void ListPlanModel::setPlan(const IncidentImportPlan &plan)
{
    beginResetModel();
    m_rows = plan.rows;
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const PlannedIncident &one, const PlannedIncident &other) { return rank(one) < rank(other); });
    endResetModel();
}

int ListPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ListPlanModel::said(const PlannedIncident &row) const
{
    QStringList parts;
    for (const RowProblem &problem : row.problems)
        parts.append(problem.cell.isEmpty() ? words(problem.message)
                                            : tr("%1 (%2): %3").arg(problem.heading.isEmpty() ? tr("Column") : problem.heading, problem.cell, words(problem.message)));
    if (!row.knownAs.isEmpty())
        parts.append(tr("Imported before, as %1").arg(row.knownAs));
    for (const RowDifference &each : row.differences)
        parts.append(row.action == RowAction::Change ? tr("%1: %2 → %3").arg(words(each.label), words(each.here), words(each.listed))
                                                     : tr("%1: %2, in the list %3").arg(words(each.label), words(each.here), words(each.listed)));
    for (const Message &remark : row.remarks)
        parts.append(words(remark));
    return parts.join(QStringLiteral(" · "));
}

QVariant ListPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlannedIncident &row = m_rows[index.row()];
    const int column = index.column();
    if (role == StateRole && column == Becomes)
        return static_cast<int>(stateOf(row.action));
    if (role == StrongRole)
        return column == Title;
    if (role == Qt::TextAlignmentRole && column == Row)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == Said)
        return said(row).toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Row:
        return language().number(qint64{row.row});
    case Becomes:
        return words(rowActionWord(row.action));
    case Title:
        return row.incident.title;
    case Solution:
        return row.solutionName;
    case State:
        return words(word(row.incident.state));
    default:
        return said(row);
    }
}

QVariant ListPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList heads{tr("Row"), tr("Becomes"), tr("Title"), tr("Solution"), tr("State"), tr("What")};
    return heads.value(section);
}

} // namespace driftsraad
