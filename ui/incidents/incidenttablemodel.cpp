#include "ui/incidents/incidenttablemodel.h"

#include "ui/incidents/incidentwords.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/words.h"

#include <algorithm>

namespace driftsraad {

namespace {

constexpr int windowBefore = 100;
constexpr int windowRows = 500;
/// The row that was shown last may be the lowest in sight or, where a person scrolls up, the highest.
constexpr int seenAfter = windowBefore;
constexpr qsizetype kept = 6'000;

} // namespace

IncidentTableModel::IncidentTableModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_ask.setSingleShot(true);
    connect(&m_ask, &QTimer::timeout, this, [this] {
        QList<qint64> missing;
        const int first = qMax(0, m_wantedRow - windowBefore);
        const QList<qint64> around = m_rows.mid(first, windowRows);
        for (qsizetype at = 0; at < around.size(); ++at) {
            const qint64 id = around[at];
            // What is known but of a while ago need not be read before it is looked at.
            if (id > 0 && !m_fresh.contains(id) && (first + at <= m_wantedRow + seenAfter || !m_cards.contains(id)))
                missing.append(id);
        }
        m_wantedRow = -1;
        if (!missing.isEmpty())
            emit cardsNeeded(missing);
    });
}

QList<qint64> IncidentTableModel::withHeads(const QList<qint64> &ids) const
{
    if (m_groups.isEmpty())
        return ids;
    QList<qint64> rows;
    rows.reserve(ids.size() + m_groups.size());
    qsizetype at = 0;
    for (qsizetype group = 0; group < m_groups.size() && at < ids.size(); ++group) {
        rows.append(-group - 1);
        rows += ids.mid(at, m_groups[group].count);
        at += m_groups[group].count;
    }
    return rows;
}

void IncidentTableModel::setIds(const QList<qint64> &ids, const QList<CountedGroup> &groups)
{
    m_groups = groups;
    const QList<qint64> rows = withHeads(ids);
    m_ids = ids;
    if (rows == m_rows)
        return tellHeads();
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

/// The groups may have got other names and counts where all rows stay.
void IncidentTableModel::tellHeads()
{
    if (!m_groups.isEmpty() && !m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
}

void IncidentTableModel::appendIds(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    // The heads stand where the counts of the groups say, so what is there already stays.
    const QList<qint64> rows = withHeads(m_ids + ids);
    beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(rows.size()) - 1);
    m_ids += ids;
    m_rows = rows;
    endInsertRows();
}

/// What followed the last of these, without those that have come to stand among them.
QList<qint64> IncidentTableModel::knownAfter(const QList<qint64> &beginning) const
{
    const qsizetype last = beginning.isEmpty() ? -1 : m_ids.indexOf(beginning.last());
    if (last < 0)
        return {};
    const QSet<qint64> before(m_ids.cbegin(), m_ids.cbegin() + last + 1);
    QSet<qint64> come;
    for (const qint64 id : beginning) {
        if (!before.contains(id))
            come.insert(id);
    }
    QList<qint64> rest = m_ids.mid(last + 1);
    if (!come.isEmpty())
        rest.removeIf([&come](qint64 id) { return come.contains(id); });
    return rest;
}

void IncidentTableModel::updateIds(const QList<qint64> &ids, qint64 count, const QList<CountedGroup> &groups)
{
    const QList<qint64> all = ids.size() < count ? ids + knownAfter(ids) : ids;
    m_groups = groups;
    m_ids = all;
    changeRows(withHeads(all));
    tellHeads();
}

void IncidentTableModel::changeRows(const QList<qint64> &rows)
{
    const auto differs = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend());
    const qsizetype same = differs.first - m_rows.cbegin();
    qsizetype after = 0;
    while (after < qMin(m_rows.size(), rows.size()) - same && m_rows[m_rows.size() - 1 - after] == rows[rows.size() - 1 - after])
        ++after;
    const qsizetype gone = m_rows.size() - same - after;
    const qsizetype come = rows.size() - same - after;
    if (gone > 0) {
        beginRemoveRows({}, static_cast<int>(same), static_cast<int>(same + gone) - 1);
        m_rows.remove(same, gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, static_cast<int>(same), static_cast<int>(same + come) - 1);
        m_rows = rows;
        endInsertRows();
    }
}

void IncidentTableModel::setCards(const QList<IncidentCard> &cards)
{
    if (m_cards.size() > kept) {
        m_cards.clear();
        m_fresh.clear();
    }
    QSet<qint64> changed;
    for (const IncidentCard &card : cards) {
        const auto known = m_cards.constFind(card.id.value);
        if (known == m_cards.cend() || !readsAlike(*known, m_now, card, m_now))
            changed.insert(card.id.value);
        m_cards.insert(card.id.value, card);
        m_fresh.insert(card.id.value);
    }
    tellChanged(std::move(changed));
}

void IncidentTableModel::tellChanged(QSet<qint64> changed)
{
    for (int row = 0; row < static_cast<int>(m_rows.size()) && !changed.isEmpty(); ++row) {
        if (!changed.remove(m_rows[row]))
            continue;
        const int first = row;
        while (row + 1 < static_cast<int>(m_rows.size()) && changed.remove(m_rows[row + 1]))
            ++row;
        emit dataChanged(index(first, 0), index(row, ColumnCount - 1));
    }
}

void IncidentTableModel::forget(qint64 id)
{
    m_cards.remove(id);
    m_fresh.remove(id);
    if (const int row = rowOf(id); row >= 0)
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void IncidentTableModel::setNow(Instant now)
{
    const Instant before = std::exchange(m_now, now);
    if (now == before)
        return;
    QSet<qint64> changed;
    for (const qint64 id : std::exchange(m_fresh, {})) {
        const IncidentCard *shown = card(id);
        if (shown && !readsAlike(*shown, before, *shown, now))
            changed.insert(id);
    }
    tellChanged(std::move(changed));
    if (m_lookedAt >= 0 && m_lookedAt < m_rows.size())
        want(m_lookedAt);
}

const IncidentCard *IncidentTableModel::card(qint64 id) const
{
    const auto known = m_cards.constFind(id);
    return known == m_cards.cend() ? nullptr : &*known;
}

int IncidentTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IncidentTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void IncidentTableModel::want(int row) const
{
    m_wantedRow = row;
    if (!m_ask.isActive())
        m_ask.start(0);
}

QVariant IncidentTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (m_rows[index.row()] < 0)
        return head(-m_rows[index.row()] - 1, index.column(), role);
    const IncidentCard *shown = card(m_rows[index.row()]);
    if (role == Qt::DisplayRole)
        m_lookedAt = index.row();
    if (role == Qt::DisplayRole && !m_fresh.contains(m_rows[index.row()]))
        want(index.row());
    if (!shown)
        return {};
    if (role == Qt::DisplayRole)
        return text(*shown, index.column(), m_now);
    if (role == Qt::ToolTipRole && (index.column() == Title || index.column() == Responsible))
        return text(*shown, index.column(), m_now).toHtmlEscaped();
    if (role == Qt::AccessibleTextRole && index.column() == Number)
        return spokenCard(*shown, m_now);
    if (role == Qt::TextAlignmentRole && index.column() == Affected)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return look(*shown, index.column(), role);
}

QVariant IncidentTableModel::head(qsizetype group, int column, int role) const
{
    // While the rows change, a head may still be that of a group that is gone.
    const CountedGroup counted = m_groups.value(group);
    switch (role) {
    case SectionRole:
        return true;
    case CountRole:
        return counted.count;
    case Qt::DisplayRole:
        return column == Number ? QVariant(words(counted.group.name)) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Number ? QVariant(tr("%1, %Ln incidents", nullptr, static_cast<int>(counted.count)).arg(words(counted.group.name))) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags IncidentTableModel::flags(const QModelIndex &index) const
{
    // The keyboard steps over what cannot be chosen.
    return index.isValid() && m_rows[index.row()] < 0 ? Qt::ItemFlags(Qt::NoItemFlags) : QAbstractTableModel::flags(index);
}

QVariant IncidentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Affected)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Priority:
        return tr("Priority");
    case Title:
        return tr("Title");
    case Solution:
        return tr("Solution");
    case State:
        return tr("State");
    case Clock:
        return tr("Clock");
    case Cause:
        return tr("Cause");
    case Affected:
        return tr("Municipalities");
    case Reported:
        return tr("Reported at");
    case AnswerDue:
        return tr("Answer due");
    case Closed:
        return tr("Closed");
    case Responsible:
        return tr("Responsible");
    case Kind:
        return tr("Kind");
    default:
        return {};
    }
}

IncidentOrder IncidentTableModel::orderOf(int column)
{
    switch (column) {
    case Priority:
        return IncidentOrder::Priority;
    case Solution:
        return IncidentOrder::Solution;
    case State:
        return IncidentOrder::State;
    case Clock:
        return IncidentOrder::Deadline;
    case Cause:
        return IncidentOrder::Cause;
    case Affected:
        return IncidentOrder::Affected;
    case Reported:
        return IncidentOrder::Reported;
    case AnswerDue:
        return IncidentOrder::AnswerDue;
    case Closed:
        return IncidentOrder::Closed;
    default:
        return IncidentOrder::Newest;
    }
}

void IncidentTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && canSortBy(column))
        emit sortWanted(orderOf(column), order == Qt::DescendingOrder);
}

} // namespace driftsraad
