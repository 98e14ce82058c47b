#include "ui/responsibility/matrixclipboard.h"

#include "core/base/text.h"
#include "ui/kit/words.h"
#include "ui/responsibility/marks.h"

#include <QCoreApplication>
#include <QMimeData>

namespace driftsraad {

namespace {

QString clipboardText(const char *text)
{
    return QCoreApplication::translate("MatrixExport", text);
}

Error refusal(const char *text, const QString &what)
{
    return Error{ErrorCode::Refused, what.isEmpty() ? Message(text) : Message(text, {what.simplified().left(40)})};
}

/// Where each line and column of a block belongs; -1: not on the matrix (a head, or a column that is for reading only).
class Laying
{
public:
    Laying(const ClipboardGrid &block, const Matrix &matrix) : m_block(block), m_matrix(matrix) {}

    bool hasHeads() const { return m_block.first().size() > 1 && columnNamed(m_block.first().last()) != unknown && !degreeOfText(m_block.first().last()); }
    bool hasTasks() const
    {
        const qsizetype first = hasHeads() ? 1 : 0;
        return m_block.size() > first && m_block.first().size() > 1 && !degreeOfText(m_block[first].first());
    }
    /// The party's column of a head; reading for what the program's own table has beside the parties.
    int columnNamed(const QString &head) const
    {
        for (int column = 0; column < m_matrix.parties.size(); ++column) {
            if (foldName(m_matrix.parties[column].name) == foldName(head))
                return column;
        }
        for (const char *own : {"Task", "Deviations from the standard", "Conditions and notes"}) {
            if (foldName(head) == foldName(clipboardText(own)))
                return reading;
        }
        for (const QString &own : {MatrixModel::tr("Deviates in"), MatrixModel::tr("Also deviates in")}) {
            if (foldName(head) == foldName(own))
                return reading;
        }
        return unknown;
    }
    int rowNamed(const QString &name) const
    {
        for (int row = 0; row < m_matrix.tasks.size(); ++row) {
            if (foldName(m_matrix.tasks[row].name) == foldName(name))
                return row;
        }
        return unknown;
    }
    static constexpr int reading = -1;
    static constexpr int unknown = -2;

private:
    const ClipboardGrid &m_block;
    const Matrix &m_matrix;
};

/// The matrix row of every line of the block from its first mark on, by name or downwards from the chosen cell.
Result<QList<int>> rowsOf(const ClipboardGrid &block, const Laying &laying, qsizetype firstLine, int chosenRow, const QList<int> &visibleRows)
{
    QList<int> rows;
    const qsizetype top = visibleRows.indexOf(chosenRow);
    for (qsizetype line = firstLine; line < block.size(); ++line) {
        if (laying.hasTasks()) {
            rows.append(laying.rowNamed(block[line].first()));
            if (rows.last() == Laying::unknown)
                return refusal(QT_TRANSLATE_NOOP("Messages", "The matrix has no task called “%1”; nothing was changed."), block[line].first());
        } else if (top < 0 || top + line - firstLine >= visibleRows.size()) {
            return refusal(QT_TRANSLATE_NOOP("Messages", "The block is larger than the matrix from this cell on; nothing was changed."), {});
        } else {
            rows.append(visibleRows[top + line - firstLine]);
        }
    }
    return rows;
}

Result<QList<int>> columnsOf(const ClipboardGrid &block, const Laying &laying, const Matrix &matrix, int chosenParty)
{
    QList<int> columns;
    const qsizetype first = laying.hasTasks() ? 1 : 0;
    for (qsizetype column = 0; column < block.first().size(); ++column) {
        if (column < first) {
            columns.append(Laying::reading);
        } else if (laying.hasHeads()) {
            columns.append(laying.columnNamed(block.first()[column]));
            if (columns.last() == Laying::unknown)
                return refusal(QT_TRANSLATE_NOOP("Messages", "The matrix has no party called “%1”; nothing was changed."), block.first()[column]);
        } else {
            columns.append(chosenParty + static_cast<int>(column - first));
            if (chosenParty < 0 || columns.last() >= matrix.parties.size())
                return refusal(QT_TRANSLATE_NOOP("Messages", "The block is larger than the matrix from this cell on; nothing was changed."), {});
        }
    }
    return columns;
}

} // namespace

TableContent matrixTable(const MatrixModel &model)
{
    const Matrix &matrix = model.matrix();
    TableContent table{.title = QCoreApplication::translate("MatrixExport", "Responsibility, %1")
                                    .arg(model.isStandard() ? clipboardText(QT_TRANSLATE_NOOP("MatrixExport", "Standard")) : matrix.solutionName)};
    table.columns.append({clipboardText(QT_TRANSLATE_NOOP("MatrixExport", "Task"))});
    for (const PartyRole &party : matrix.parties)
        table.columns.append({party.name});
    table.columns.append({clipboardText(QT_TRANSLATE_NOOP("MatrixExport", "Deviations from the standard"))});
    table.columns.append({clipboardText(QT_TRANSLATE_NOOP("MatrixExport", "Conditions and notes"))});
    for (int row = 0; row < matrix.tasks.size(); ++row) {
        QList<TableValue> line{matrix.tasks[row].name};
        QStringList deviations;
        QStringList conditions;
        for (int party = 0; party < matrix.parties.size(); ++party) {
            const MatrixCell &cell = matrix.cells[row][party];
            line.append(degreeMark(cell.content.degree));
            const QString &name = matrix.parties[party].name;
            if (cell.deviates)
                deviations.append(QCoreApplication::translate("MatrixExport", "%1: %2, standard %3")
                                      .arg(name, markText(cell.content.degree), markText(cell.standard.degree)));
            if (!cell.content.condition.isEmpty())
                conditions.append(QCoreApplication::translate("MatrixExport", "%1: %2").arg(name, cell.content.condition));
        }
        line.append(deviations.join(QStringLiteral("; ")));
        line.append(conditions.join(QStringLiteral("; ")));
        table.rows.append(line);
    }
    return table;
}

TableContent blockTable(const MatrixModel &model, const QModelIndexList &chosen)
{
    QList<int> rows;
    int left = model.columnCount();
    int right = 0;
    for (const QModelIndex &index : chosen) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
        left = std::min(left, index.column());
        right = std::max(right, index.column());
    }
    std::sort(rows.begin(), rows.end());
    TableContent table;
    for (int column = left; column <= right; ++column)
        table.columns.append({model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()});
    for (const int row : rows) {
        QList<TableValue> line;
        for (int column = left; column <= right; ++column)
            line.append(model.index(row, column).data().toString());
        table.rows.append(line);
    }
    return table;
}

HeadRow headsOf(const QModelIndexList &chosen)
{
    const bool named = std::any_of(chosen.cbegin(), chosen.cend(), [](const QModelIndex &index) { return index.column() == 0; });
    return named && chosen.size() > 1 ? HeadRow::With : HeadRow::Without;
}

ClipboardGrid gridOf(const QMimeData *data)
{
    return data ? clipboardGrid(data->html(), data->text()) : ClipboardGrid();
}

Result<QList<PastedCell>> pastedCells(const ClipboardGrid &block, const MatrixModel &model, const QModelIndexList &chosen, const QList<int> &visibleRows)
{
    if (block.isEmpty() || block.first().isEmpty() || chosen.isEmpty())
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "There is nothing on the clipboard that can be pasted here.")}};
    const Laying laying(block, model.matrix());
    const qsizetype firstLine = laying.hasHeads() ? 1 : 0;
    const bool isSingle = block.size() == 1 && block.first().size() == 1;
    const auto rows = rowsOf(block, laying, firstLine, chosen.first().row(), visibleRows);
    if (!rows && !isSingle)
        return rows.error();
    const auto columns = columnsOf(block, laying, model.matrix(), model.partyOf(chosen.first().column()));
    if (!columns && !isSingle)
        return columns.error();
    QList<PastedCell> cells;
    for (qsizetype line = firstLine; line < block.size(); ++line) {
        for (qsizetype column = 0; column < block[line].size(); ++column) {
            if (!isSingle && columns->at(column) < 0)
                continue;
            const auto degree = degreeOfText(block[line][column]);
            if (!degree)
                return refusal(QT_TRANSLATE_NOOP("Messages", "“%1” is not a mark. Only X, (X) and empty cells can be pasted; nothing was changed."), block[line][column]);
            for (const QModelIndex &index : isSingle ? chosen : QModelIndexList())
                cells.append({index.row(), model.partyOf(index.column()), *degree});
            if (!isSingle)
                cells.append({rows->at(line - firstLine), columns->at(column), *degree});
        }
    }
    return cells;
}

} // namespace driftsraad
