#pragma once

#include "core/chain/queries.h"

#include <QAbstractTableModel>

namespace driftsraad {

/// Escalations as rows: the open ones first, by their deadline.
class EscalationModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { About, SolutionName, Level, RaisedAt, AnswerDue, Outcome, Agenda, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<EscalationLine> &lines, Instant now);
    const EscalationLine &line(int row) const { return m_lines[row]; }
    int rowOf(qint64 escalation) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const EscalationLine &line, int column) const;

    QList<EscalationLine> m_lines;
    Instant m_now;
};

} // namespace driftsraad
