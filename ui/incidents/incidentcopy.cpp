#include "ui/incidents/incidentcopy.h"

#include "ui/incidents/incidenttablemodel.h"

namespace driftsraad {

namespace {

TableValue valueOf(const IncidentCard &card, int column, Instant now)
{
    const auto moment = [](Instant at) { return at.isSet() ? TableValue(at) : TableValue(); };
    switch (column) {
    case IncidentTableModel::Priority:
        return qint64{card.priority};
    case IncidentTableModel::Affected:
        return qint64{card.affected};
    case IncidentTableModel::Reported:
        return moment(card.reportedAt);
    case IncidentTableModel::AnswerDue:
        return moment(card.answerDueAt);
    case IncidentTableModel::Closed:
        return moment(card.closedAt);
    default:
        return IncidentTableModel::text(card, column, now);
    }
}

} // namespace

TableContent incidentTable(const QList<IncidentCard> &cards, const QList<int> &columns, Instant now)
{
    const IncidentTableModel names;
    TableContent content;
    for (const int column : columns)
        content.columns.append({names.headerData(column, Qt::Horizontal).toString()});
    for (const IncidentCard &card : cards) {
        QList<TableValue> row;
        for (const int column : columns)
            row.append(valueOf(card, column, now));
        content.rows.append(row);
    }
    return content;
}

} // namespace driftsraad
