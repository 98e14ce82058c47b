#pragma once

#include "core/overview/overview.h"

#include <QAbstractListModel>

namespace driftsraad {

/// The needs under the headings of their order, ready to be drawn by the kit's ActionDelegate.
class NeedModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const Needs &needs);
    NeedOrder order() const { return m_order; }
    void setOrder(NeedOrder order);
    /// Time has gone on: rows change their words, and their heading where a deadline was passed.
    void setNow(Instant now);
    /// Null for a heading and for a source that could not be read.
    const Need *need(int row) const;
    int needCount() const { return static_cast<int>(m_needs.rows.size()); }
    bool isComplete() const { return m_needs.unread.isEmpty(); }
    /// -1 where the record needs nothing.
    int rowOf(const Need &need) const;
    int firstNeed() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        enum Kind { Heading, Item, Unread } kind = Item;
        int place = 0;  ///< in the needs or the unread sources; of a heading the first need below it
        int count = 0;  ///< below a heading
        bool operator==(const Row &) const = default;
    };
    void arrange();
    QList<Row> arranged() const;
    Urgency urgency(const Need &need) const { return urgencyOf(need, m_needs.now, m_needs.soonHours); }
    bool saysOther(const Need &need, Instant before) const;
    bool standTogether(const Need &one, const Need &other) const;
    QString headingText(const Need &first) const;
    QVariant needData(const Row &row, int role) const;
    QVariant headingData(const Row &row, int role) const;
    QVariant unreadData(const Row &row, int role) const;
    int pressing() const;

    Needs m_needs;
    NeedOrder m_order = NeedOrder::Deadline;
    QList<Row> m_rows;
    int m_pressing = -1;
};

/// "31 October", "today at 12:12", "tomorrow at 21:06"; "No deadline".
QString deadlineText(const Need &need, Instant now);
/// "23 days over", "1 t 48 min", "4 days"; nothing without a deadline.
QString remainingText(const Need &need, Instant now);

} // namespace driftsraad
