#pragma once

#include "core/supplierreports/queries.h"

#include <QAbstractTableModel>

namespace driftsraad {

/// Every figure of one solution in one month: measure, value, source and the file it came with.
class MonthRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { MeasureColumn, ValueColumn, SourceColumn, FileColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QList<MeasurementRow> &rows);
    const QList<MeasurementRow> &rows() const { return m_rows; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<MeasurementRow> m_rows;
};

} // namespace driftsraad
