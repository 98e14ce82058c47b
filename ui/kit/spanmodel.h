#pragma once

#include "core/calendar/workingtime.h"
#include "core/exchange/tablecontent.h"

#include <QAbstractTableModel>

namespace driftsraad {

/// The spans of a figure's trace, one a row.
class SpanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { From, To, Kind, Minutes, Counts, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSpans(const QList<TimeSpan> &spans);
    /// Leaves out what adds nothing to the figure.
    void setOnlyCounted(bool only);
    const TimeSpan &span(int row) const { return m_spans[m_shown[row]]; }
    /// True where a minute may count as less than one.
    bool isWeighted() const;
    /// All spans, whatever is shown, for the clipboard.
    TableContent content() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString iconOf(SpanKind kind);
    /// The minutes that a span adds to the figure, in millionths.
    static qint64 countedMillionths(const TimeSpan &span);

private:
    void choose();

    QList<TimeSpan> m_spans;
    QList<qsizetype> m_shown;
    bool m_onlyCounted = false;
};

/// "120", or "30,5" where a weight has cut a minute.
QString minutesText(qint64 millionths);

} // namespace driftsraad
