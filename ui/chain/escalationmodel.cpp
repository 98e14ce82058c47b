#include "ui/chain/escalationmodel.h"

#include "ui/kit/kitroles.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/words.h"

#include <algorithm>

namespace driftsraad {

void EscalationModel::setLines(const QList<EscalationLine> &lines, Instant now)
{
    m_now = now;
    const bool same = std::equal(lines.cbegin(), lines.cend(), m_lines.cbegin(), m_lines.cend(),
                                 [](const EscalationLine &a, const EscalationLine &b) { return a.escalation.id == b.escalation.id; });
    if (!same)
        beginResetModel();
    m_lines = lines;
    if (!same)
        endResetModel();
    else if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int EscalationModel::rowOf(qint64 escalation) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].escalation.id.value == escalation)
            return row;
    }
    return -1;
}

void EscalationModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int EscalationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int EscalationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EscalationModel::textOf(const EscalationLine &line, int column) const
{
    const Escalation &escalation = line.escalation;
    switch (column) {
    case About:
        return escalation.about;
    case SolutionName:
        return line.solutionName;
    case Level:
        return words(word(escalation.level));
    case RaisedAt:
        return language().shortDate(escalation.raisedAt.localDate());
    case AnswerDue:
        return escalation.answerDueAt.isSet() && isOpen(escalation) ? language().dateTime(escalation.answerDueAt) : QString();
    case Outcome:
        return line.isOverdue ? tr("Overdue") : words(word(escalation.outcome));
    case Agenda:
        return escalation.onAgenda ? tr("Ready") : QString();
    default:
        return {};
    }
}

QVariant EscalationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const EscalationLine &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, index.column());
    case Qt::ToolTipRole: // what a narrow column cuts
        return index.column() == About ? QVariant(line.escalation.about.toHtmlEscaped()) : QVariant();
    case StrongRole:
        return index.column() == About;
    case ToneRole:
        return index.column() == About ? QVariant() : QVariant(int(Tone::Slate));
    case StateRole:
        if (index.column() != Outcome)
            return {};
        return int(line.isOverdue ? State::Critical : isOpen(line.escalation) ? State::InProgress : line.escalation.outcome == EscalationOutcome::Answered ? State::Positive : State::Neutral);
    case StateIconRole:
        return index.column() == Outcome && isOpen(line.escalation) ? QVariant(QStringLiteral("clock")) : QVariant();
    default:
        return {};
    }
}

QVariant EscalationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case About:
        return tr("About");
    case SolutionName:
        return tr("Solution");
    case Level:
        return tr("Level");
    case RaisedAt:
        return tr("Raised");
    case AnswerDue:
        return tr("Answer due");
    case Outcome:
        return tr("State");
    case Agenda:
        return tr("Agenda");
    default:
        return {};
    }
}

} // namespace driftsraad
