#pragma once

#include "core/agreements/registerimport.h"

#include <QAbstractTableModel>

namespace driftsraad {

/// The rows of an import as a table: which row, what becomes of it, and what in it changes or keeps it out. Rows that are left out first.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit PlanModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setPlan(const RegisterImportPlan &plan);
    const PlannedRow &rowAt(int row) const { return m_rows[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString said(const PlannedRow &row) const;

    QList<PlannedRow> m_rows;
};

} // namespace driftsraad
