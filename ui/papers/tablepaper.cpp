#include "ui/papers/tablepaper.h"

#include "core/exchange/tablewriting.h"

namespace driftsraad {

Paper tablePaper(const TableContent &content, const TablePaperHead &head, const Language &language)
{
    Paper paper;
    paper.language = language;
    const QString day = paper.say(QT_TRANSLATE_NOOP("Papers", "As of %1")).arg(language.longDate(head.day));
    paper.frame = {.title = head.title, .headLeft = head.title, .headRight = day, .made = head.made, .example = head.example, .landscape = true};
    paper.add(PaperTitle{day, head.title, {}});
    PaperTable table;
    table.dense = true;
    for (const TableColumn &column : content.columns)
        table.columns.append({column.heading, false, 1});
    for (const QList<TableValue> &row : content.rows) {
        QList<PaperCell> cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool figure = std::holds_alternative<qint64>(row[i]) || std::holds_alternative<double>(row[i]);
            table.columns[i].right = table.columns[i].right || figure;
            const QString text = std::holds_alternative<QDate>(row[i]) ? language.shortDate(std::get<QDate>(row[i])) : writtenText(row[i], content.columns[i], language);
            cells.append({.text = text, .strong = i == 0});
        }
        table.rows.append(cells);
    }
    table.empty = paper.say(QT_TRANSLATE_NOOP("Papers", "The list is empty."));
    paper.add(table);
    return paper;
}

} // namespace driftsraad
