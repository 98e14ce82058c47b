#include "ui/supplierreports/reportregistermodel.h"

#include "ui/kit/kitroles.h"
#include "ui/kit/words.h"
#include "ui/supplierreports/heattable.h"
#include "ui/supplierreports/slamodel.h"

namespace driftsraad {

Status statusOf(const RegisterEntry &entry)
{
    const QString said = words(word(entry.state));
    switch (entry.state) {
    case ReportState::Received:
        return {State::Positive, said, QStringLiteral("check")};
    case ReportState::ReceivedLate:
        return {State::Warning, said, QStringLiteral("clock")};
    case ReportState::Missing:
        return {State::Critical, said, QStringLiteral("x")};
    case ReportState::Expected:
    case ReportState::NotExpected:
        return {State::Neutral, said, QStringLiteral("minus")};
    }
    return {};
}

void ReportRegisterModel::setRegister(const ReportRegister &content)
{
    const auto ids = [](const ReportRegister &of) {
        QList<Id<Solution>> list;
        for (const RegisterRow &row : of.rows)
            list.append(row.solution);
        return list;
    };
    if (!m_register.rows.isEmpty() && m_register.months == content.months && ids(m_register) == ids(content)) {
        m_register = content;
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_register = content;
    endResetModel();
}

void ReportRegisterModel::retranslate()
{
    if (rowCount() == 0)
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QList<int> ReportRegisterModel::shape(bool narrow) const
{
    QList<int> widths{narrow ? 128 : 132};
    widths.append(QList<int>(m_register.months.size(), -1));
    return widths << (narrow ? 66 : 72);
}

int ReportRegisterModel::rowOf(Id<Solution> solution) const
{
    for (int row = 0; row < m_register.rows.size(); ++row) {
        if (m_register.rows[row].solution == solution)
            return row;
    }
    return -1;
}

int ReportRegisterModel::columnOf(Month month) const
{
    const qsizetype at = m_register.months.indexOf(month);
    return at < 0 ? -1 : static_cast<int>(at) + 1;
}

const RegisterRow *ReportRegisterModel::solution(int row) const
{
    return row >= 0 && row < m_register.rows.size() ? &m_register.rows[row] : nullptr;
}

const RegisterCell *ReportRegisterModel::month(int row, int column) const
{
    const RegisterRow *of = solution(row);
    if (!of || of->months.isEmpty())
        return nullptr;
    return isMonth(column) ? &of->months[column - 1] : &of->months.last();
}

QString ReportRegisterModel::say(int row, int column) const
{
    const RegisterRow *of = solution(row);
    const RegisterCell *cell = month(row, column);
    if (!of || !cell)
        return {};
    return tr("%1, %2: %3. %4").arg(of->name, language().month(cell->month), words(word(cell->entry.state)), words(cell->entry.reason));
}

int ReportRegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_register.rows.size());
}

int ReportRegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_register.months.isEmpty() ? 0 : static_cast<int>(m_register.months.size()) + 2;
}

QVariant ReportRegisterModel::monthData(const RegisterEntry &entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (entry.receivedOn.isValid())
            return tr("%1.", "day of the month").arg(entry.receivedOn.day());
        return entry.state == ReportState::Expected ? tr("due") : QString();
    case HeatCellRole:
        return true;
    case HeatVoidRole:
        return entry.state == ReportState::NotExpected;
    case StateRole:
        return static_cast<int>(statusOf(entry).state);
    case StateIconRole:
        return statusOf(entry).icon;
    default:
        return {};
    }
}

QVariant ReportRegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RegisterRow &row = m_register.rows[index.row()];
    if (isMonth(index.column())) {
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return say(index.row(), index.column());
        return monthData(row.months[index.column() - 1].entry, role);
    }
    const bool isName = index.column() == 0;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return isName ? row.name : tr("%1 of %2").arg(row.inTime).arg(row.due);
    if (role == Qt::ToolTipRole)
        return isName ? row.supplierName : tr("%1 of %2 reports came in time").arg(row.inTime).arg(row.due);
    return {};
}

QVariant ReportRegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section <= m_register.months.size() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == HeatShortHeadRole && isMonth(section))
        return shortHead(m_register.months[section - 1]);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (section == 0)
        return tr("Solution");
    if (!isMonth(section))
        return tr("In time");
    const Month month = m_register.months[section - 1];
    return role == Qt::AccessibleTextRole ? language().month(month) : language().shortMonth(month, section == 1 || month.month() == 1);
}

} // namespace driftsraad
