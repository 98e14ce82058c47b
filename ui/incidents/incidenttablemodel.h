#pragma once

#include "core/incidents/queries.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace driftsraad {

/// The incidents as rows: it holds their numbers in order and the content of the rows that were looked at. Sorting is a query: the model
/// asks for it and is given the numbers in their new order. Where they are grouped, a row before each group is its head; it cannot be
/// chosen and holds no incident.
class IncidentTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Priority, Title, Solution, State, Clock, Cause, Affected, Reported, AnswerDue, Closed, Responsible, Kind, ColumnCount };

    explicit IncidentTableModel(QObject *parent = nullptr);

    void setIds(const QList<qint64> &ids, const QList<CountedGroup> &groups = {});
    /// The rest of a long list whose beginning setIds() has been given.
    void appendIds(const QList<qint64> &ids);
    /// The same question, answered again: only what differs is taken out and put in, so that places and choices stay. Of a list of so many
    /// the ids may be the beginning; what was known after it stays until the rest is given.
    void updateIds(const QList<qint64> &ids, qint64 count, const QList<CountedGroup> &groups = {});
    void setCards(const QList<IncidentCard> &cards);
    void forget(qint64 id);
    /// As of now. Clocks have run on since another time: the rows that are looked at are asked for anew.
    void setNow(Instant now);

    const QList<qint64> &ids() const { return m_ids; }
    /// 0 for the head of a group.
    qint64 idAt(int row) const { return qMax<qint64>(0, m_rows.value(row, 0)); }
    int rowOf(qint64 id) const { return id > 0 ? static_cast<int>(m_rows.indexOf(id)) : -1; }
    const IncidentCard *card(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

    static IncidentOrder orderOf(int column);
    static bool canSortBy(int column) { return column != Title && column != Responsible && column != Kind; }
    /// What a column says of an incident, in the words of the screen.
    static QString text(const IncidentCard &card, int column, Instant now);
    /// Whether the list says of an incident at one time what it says of it, or of an older reading of it, at another.
    static bool readsAlike(const IncidentCard &one, Instant oneAt, const IncidentCard &other, Instant otherAt);

signals:
    void cardsNeeded(const QList<qint64> &ids);
    void sortWanted(driftsraad::IncidentOrder order, bool descending);

private:
    QList<qint64> withHeads(const QList<qint64> &ids) const;
    QList<qint64> knownAfter(const QList<qint64> &beginning) const;
    void changeRows(const QList<qint64> &rows);
    void tellHeads();
    void tellChanged(QSet<qint64> changed);
    QVariant head(qsizetype group, int column, int role) const;
    QVariant look(const IncidentCard &card, int column, int role) const;
    void want(int row) const;

    QList<qint64> m_ids;
    QList<CountedGroup> m_groups;
    QList<qint64> m_rows;  ///< the ids with the heads between them: -1 for the first group, -2 for the next
    QHash<qint64, IncidentCard> m_cards;
    QSet<qint64> m_fresh;  ///< those handed in since the time was last set
    Instant m_now;
    mutable int m_wantedRow = -1;
    mutable int m_lookedAt = -1;  ///< the row that was shown last
    mutable QTimer m_ask;
};

} // namespace driftsraad
