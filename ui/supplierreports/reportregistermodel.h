#pragma once

#include "core/supplierreports/queries.h"
#include "ui/kit/statuspainter.h"

#include <QAbstractTableModel>

namespace driftsraad {

/// Icon and word of a month's report.
Status statusOf(const RegisterEntry &entry);

/// The register of reports as a table: name, a column a month with the day on which the report came, and how many came in time.
class ReportRegisterModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRegister(const ReportRegister &content);
    const ReportRegister &content() const { return m_register; }
    void retranslate();

    QList<int> shape(bool narrow) const;
    int rowOf(Id<Solution> solution) const;
    int columnOf(Month month) const;
    const RegisterRow *solution(int row) const;
    /// The month of a column; beside the months the last one.
    const RegisterCell *month(int row, int column) const;
    /// "NemRefusion, October 2026: received. Received on …".
    QString say(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isMonth(int column) const { return column >= 1 && column <= m_register.months.size(); }
    QVariant monthData(const RegisterEntry &entry, int role) const;

    ReportRegister m_register;
};

} // namespace driftsraad
