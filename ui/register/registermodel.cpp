#include "ui/register/registermodel.h"

#include "ui/kit/kitroles.h"
#include "ui/kit/theme.h"
#include "ui/kit/words.h"

#include <QSet>

namespace driftsraad {

namespace {

/// Rows fetched in one question around the one looked at.
constexpr int window = 200;

} // namespace

RegisterModel::RegisterModel(AsyncStore &store, QObject *parent) : QAbstractTableModel(parent), m_store(store) {}

void RegisterModel::setQuery(const RegisterQuery &query)
{
    m_query = query;
    askIds();
}

void RegisterModel::askIds()
{
    m_store.read(this, {"register.ids"}, [query = m_query](Reader &reader) { return registerIds(reader, query); },
                 [this, section = m_query.section](Result<QList<qint64>> ids) {
                     if (!ids) {
                         emit failed(ids.error());
                         return;
                     }
                     if (section != m_shown) {
                         beginResetModel();
                         m_shown = section;
                         m_ids = *ids;
                         m_lines.clear();
                         m_stale.clear();
                         endResetModel();
                     } else {
                         takeIds(*ids);
                     }
                     emit answered();
                 });
}

/// One record more, less or moved is placed by itself, so that the selection and the scroll position stay; anything else is a new list.
void RegisterModel::takeIds(const QList<qint64> &ids)
{
    if (ids == m_ids)
        return;
    const QSet<qint64> before(m_ids.cbegin(), m_ids.cend());
    const QSet<qint64> after(ids.cbegin(), ids.cend());
    if ((before - after).size() + (after - before).size() <= 32) {
        placeIds(ids);
        if (m_ids == ids)
            return;
    }
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

void RegisterModel::placeIds(const QList<qint64> &ids)
{
    const QSet<qint64> after(ids.cbegin(), ids.cend());
    for (int row = static_cast<int>(m_ids.size()) - 1; row >= 0; --row) {
        if (after.contains(m_ids[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.remove(m_ids.takeAt(row));
        endRemoveRows();
    }
    int moves = 0;
    for (int row = 0; row < ids.size(); ++row) {
        if (row < m_ids.size() && m_ids[row] == ids[row])
            continue;
        const int from = static_cast<int>(m_ids.indexOf(ids[row], row));
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_ids.insert(row, ids[row]);
            endInsertRows();
            continue;
        }
        if (++moves > 32)
            return;
        const int target = static_cast<int>(std::min(ids.indexOf(m_ids[row]), m_ids.size() - 1));
        if (from == row + 1 && target > row) {
            // The row itself went down; the others only close up.
            beginMoveRows({}, row, row, {}, target + 1);
            m_ids.move(row, target);
            --row;
        } else {
            beginMoveRows({}, from, from, {}, row);
            m_ids.move(from, row);
        }
        endMoveRows();
    }
}

void RegisterModel::take(const CommittedChanges &committed)
{
    // The lines show names and counts of their neighbours, so a change to any of these may move or reword a row.
    bool touched = committed.everything;
    for (const QLatin1String tableName : {QLatin1String("organisation"), QLatin1String("person"), QLatin1String("solution"), QLatin1String("contract"),
                                          QLatin1String("contract_scope"), QLatin1String("region_period")})
        touched = touched || committed.touches(QString(tableName));
    if (!touched)
        return;
    const QString own = tableOf(m_shown).nameText();
    bool others = committed.everything;
    for (const Change &change : committed.changes) {
        if (change.record.table == own)
            m_stale.insert(change.record.id);
        else
            others = true;
    }
    if (others)
        m_stale.unite(QSet<qint64>(m_lines.keyBegin(), m_lines.keyEnd()));
    for (const Change &change : committed.changes) {
        const int row = change.record.table == own ? rowOf(change.record.id) : -1;
        if (row >= 0)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    if (others && !m_ids.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    askIds();
}

void RegisterModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_ids.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(registerColumns(m_shown).size());
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_ids.size())
        return {};
    const auto line = m_lines.constFind(m_ids[index.row()]);
    if (line == m_lines.cend() || m_stale.contains(line.key()))
        want(index.row());
    if (line == m_lines.cend())
        return {};
    const Argument &cell = line->cells[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return std::holds_alternative<QDate>(cell) ? language().shortDate(std::get<QDate>(cell)) : language().words(cell);
    case Qt::TextAlignmentRole:
        return isNumberColumn(m_shown, index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case StrongRole:
        return index.column() == 0;
    case ToneRole:
        return index.column() == 0 ? QVariant() : QVariant(int(Tone::Slate));
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return words(registerColumns(m_shown)[section]);
    if (role == Qt::TextAlignmentRole && isNumberColumn(m_shown, section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

void RegisterModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == m_query.sortColumn && (order == Qt::DescendingOrder) == m_query.descending))
        return;
    m_query.sortColumn = column;
    m_query.descending = order == Qt::DescendingOrder;
    askIds();
}

void RegisterModel::want(int row) const
{
    m_wantedFrom = m_wantedFrom < 0 ? row : std::min(m_wantedFrom, row);
    m_wantedTo = std::max(m_wantedTo, row);
    if (m_asking)
        return;
    auto *self = const_cast<RegisterModel *>(this);
    self->m_asking = true;
    QMetaObject::invokeMethod(self, &RegisterModel::askLines, Qt::QueuedConnection);
}

void RegisterModel::askLines()
{
    const int middle = (m_wantedFrom + m_wantedTo) / 2;
    m_wantedFrom = -1;
    m_wantedTo = -1;
    QList<qint64> ids;
    for (int row = std::max(0, middle - window / 2); row < std::min(static_cast<int>(m_ids.size()), middle + window / 2); ++row) {
        if (!m_lines.contains(m_ids[row]) || m_stale.contains(m_ids[row]))
            ids.append(m_ids[row]);
    }
    if (ids.isEmpty()) {
        m_asking = false;
        return;
    }
    m_store.read(this, {"register.lines"}, [section = m_shown, ids](Reader &reader) { return registerLines(reader, section, ids); },
                 [this, section = m_shown](Result<QList<RegisterLine>> lines) {
                     m_asking = false;
                     if (!lines) {
                         emit failed(lines.error());
                         return;
                     }
                     for (const RegisterLine &line : section == m_shown ? *lines : QList<RegisterLine>()) {
                         m_lines.insert(line.id, line);
                         m_stale.remove(line.id);
                         if (const int row = rowOf(line.id); row >= 0)
                             emit dataChanged(index(row, 0), index(row, columnCount() - 1));
                     }
                     if (m_wantedFrom >= 0) {
                         m_asking = true;
                         askLines();
                     }
                 });
}

} // namespace driftsraad
