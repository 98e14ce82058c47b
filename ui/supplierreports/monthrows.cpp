#include "ui/supplierreports/monthrows.h"

#include "ui/kit/kitroles.h"
#include "ui/kit/theme.h"
#include "ui/kit/words.h"

namespace driftsraad {

void MonthRows::setRows(const QList<MeasurementRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void MonthRows::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QVariant MonthRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MeasurementRow &row = m_rows[index.row()];
    const Measurement &measurement = row.measurement;
    if (role == Qt::TextAlignmentRole && index.column() == ValueColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ToneRole && index.column() >= SourceColumn)
        return static_cast<int>(Tone::Slate);
    if (role == Qt::ToolTipRole && !measurement.note.isEmpty())
        return measurement.note;
    const bool isName = role == Qt::ToolTipRole && index.column() == MeasureColumn;
    if (role != Qt::DisplayRole && !isName)
        return {};
    switch (index.column()) {
    case MeasureColumn:
        return words(measureWord(measurement.measure, measurement.part));
    case ValueColumn:
        // What the supplier wrote is said as it was written.
        return words(figureWords(measurement.measure, measurement.value, measurement.source == Source::Reported ? measurement.value : 0));
    case SourceColumn:
        return words(word(measurement.source));
    case FileColumn:
        return row.fileName;
    default:
        return {};
    }
}

QVariant MonthRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == ValueColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MeasureColumn:
        return tr("Measure");
    case ValueColumn:
        return tr("Value");
    case SourceColumn:
        return tr("Source");
    case FileColumn:
        return tr("File");
    default:
        return {};
    }
}

} // namespace driftsraad
