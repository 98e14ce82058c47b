#include "ui/responsibility/matrixclipboard.h"

#include "ui/responsibility/marks.h"

#include <QCoreApplication>

namespace driftsraad {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("MatrixExport", text);
}

} // namespace

TableContent matrixTable(const MatrixModel &model)
{
    const Matrix &matrix = model.matrix();
    TableContent table{.title = QCoreApplication::translate("MatrixExport", "Responsibility, %1")
                                    .arg(model.isStandard() ? say(QT_TRANSLATE_NOOP("MatrixExport", "Standard")) : matrix.solutionName)};
    table.columns.append({say(QT_TRANSLATE_NOOP("MatrixExport", "Task"))});
    for (const PartyRole &party : matrix.parties)
        table.columns.append({party.name});
    table.columns.append({say(QT_TRANSLATE_NOOP("MatrixExport", "Deviations from the standard"))});
    table.columns.append({say(QT_TRANSLATE_NOOP("MatrixExport", "Conditions and notes"))});
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

Result<QList<PastedCell>> pastedCells(const QString &text, const MatrixModel &model, const QModelIndexList &chosen, const QList<int> &visibleRows)
{
    QString clean = text;
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (clean.endsWith(u'\n'))
        clean.chop(1);
    QList<QList<Degree>> block;
    for (const QString &line : clean.split(u'\n')) {
        QList<Degree> degrees;
        for (const QString &written : line.split(u'\t')) {
            const auto degree = degreeOfText(written);
            if (!degree)
                return Error{ErrorCode::Refused,
                             {QT_TRANSLATE_NOOP("Messages", "\"%1\" is not a mark. Only X, (X) and empty cells can be pasted; nothing was changed."),
                              {written.simplified().left(40)}}};
            degrees.append(*degree);
        }
        block.append(degrees);
    }
    QList<PastedCell> cells;
    if (block.size() == 1 && block.first().size() == 1) {
        for (const QModelIndex &index : chosen)
            cells.append({index.row(), model.partyOf(index.column()), block.first().first()});
        return cells;
    }
    const qsizetype top = visibleRows.indexOf(chosen.first().row());
    const int left = model.partyOf(chosen.first().column());
    for (qsizetype row = 0; row < block.size(); ++row) {
        for (qsizetype column = 0; column < block[row].size(); ++column) {
            if (top + row >= visibleRows.size() || left + column >= model.matrix().parties.size())
                return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "The block is larger than the matrix from this cell on; nothing was changed.")}};
            cells.append({visibleRows[top + row], left + static_cast<int>(column), block[row][column]});
        }
    }
    return cells;
}

} // namespace driftsraad
