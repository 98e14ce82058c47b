#pragma once

#include "core/incidents/queries.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace driftsraad {

/// The incidents as rows: it holds their numbers in order and the content of the rows that were looked at. Sorting is a query: the model
/// asks for it and is given the numbers in their new order.
class IncidentTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Priority, Title, Solution, State, Cause, Affected, Reported, AnswerDue, Closed, Responsible, ColumnCount };

    explicit IncidentTableModel(QObject *parent = nullptr);

    void setIds(const QList<qint64> &ids);
    /// The rest of a long list whose beginning setIds() has been given.
    void appendIds(const QList<qint64> &ids);
    void setCards(const QList<IncidentCard> &cards);
    void forget(qint64 id);
    void setNow(Instant now);

    const QList<qint64> &ids() const { return m_ids; }
    qint64 idAt(int row) const { return m_ids.value(row, 0); }
    int rowOf(qint64 id) const { return static_cast<int>(m_ids.indexOf(id)); }
    const IncidentCard *card(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

    static IncidentOrder orderOf(int column);
    static bool canSortBy(int column) { return column != Title && column != Responsible; }

signals:
    void cardsNeeded(const QList<qint64> &ids);
    void sortWanted(driftsraad::IncidentOrder order, bool descending);

private:
    QString text(const IncidentCard &card, int column) const;
    QVariant look(const IncidentCard &card, int column, int role) const;
    void want(int row) const;

    QList<qint64> m_ids;
    QHash<qint64, IncidentCard> m_cards;
    Instant m_now;
    mutable int m_wantedRow = -1;
    mutable QTimer m_ask;
};

} // namespace driftsraad
