#pragma once

#include "core/incidents/incidentimport.h"

#include <QAbstractTableModel>

namespace driftsraad {

/// The rows of an incident list: which row, what becomes of it, and what in it keeps it out. Rows that are left out first.
class ListPlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Row, Becomes, Title, Solution, State, Said, ColumnCount };

    explicit ListPlanModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setPlan(const IncidentImportPlan &plan);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString said(const PlannedIncident &row) const;

    QList<PlannedIncident> m_rows;
};

} // namespace driftsraad
