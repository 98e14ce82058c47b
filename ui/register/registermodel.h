#pragma once

#include "core/agreements/register.h"
#include "core/storage/asyncstore.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace driftsraad {

/// One section of the register as a table: all ids in order, and the lines of those that were looked at. A change to a record touches its
/// row only; a record that came, went or moved is placed without the others noticing.
class RegisterModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RegisterModel(AsyncStore &store, QObject *parent = nullptr);

    const RegisterQuery &query() const { return m_query; }
    /// Asks for the rows of another question; the present ones stay until the answer is there.
    void setQuery(const RegisterQuery &query);
    void take(const CommittedChanges &committed);
    /// The language has changed.
    void retranslate();

    qint64 idAt(int row) const { return m_ids.value(row); }
    int rowOf(qint64 id) const { return static_cast<int>(m_ids.indexOf(id)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// The first answer to a question is here; before it the table is empty for no reason of its own.
    void answered();
    void failed(const driftsraad::Error &error);

private:
    void askIds();
    void takeIds(const QList<qint64> &ids);
    void placeIds(const QList<qint64> &ids);
    void want(int row) const;
    void askLines();

    AsyncStore &m_store;
    RegisterQuery m_query;
    QList<qint64> m_ids;
    QHash<qint64, RegisterLine> m_lines;
    QSet<qint64> m_stale;  ///< shown as they are until they are read again
    RegisterSection m_shown = RegisterSection::Organisations;
    mutable int m_wantedFrom = -1;
    mutable int m_wantedTo = -1;
    bool m_asking = false;
};

} // namespace driftsraad
