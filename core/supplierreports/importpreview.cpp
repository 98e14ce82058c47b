#include "core/base/text.h"
#include "core/exchange/datetext.h"
#include "core/supplierreports/figurevalue.h"
#include "core/supplierreports/headingwords.h"
#include "core/supplierreports/reportlayout.h"

#include <QHash>

namespace driftsraad {

namespace {

using namespace Qt::StringLiterals;

/// Counts and downtime of days, channels or outages make the month's together; shares and times do not.
bool canBeAdded(Measure measure)
{
    return unitOf(measure) == MeasureUnit::Count || measure == Measure::Downtime;
}

/// What a row is about, as far as it could be read.
struct RowSubject {
    QString solution{};
    Month month{};
    std::optional<NamedMeasure> named{}; ///< by the row's MeasureName
    FigureUnit unit = FigureUnit::Unstated;
    int part = 0;
    bool planned = false;
    QString note{};
};

struct Place {
    int figure = 0;
    int table = 0;
};

class PreviewReader
{
public:
    PreviewReader(const Workbook &workbook, const Mapping &mapping, const ImportContext &context)
        : m_workbook(workbook)
        , m_mapping(mapping)
        , m_context(context)
        , m_solutions(foldedNames(context.solutions))
    {
    }
    ImportPreview read();

private:
    void readTable(int index);
    bool tableCanBeRead();
    void readRow(int row);
    bool readSubject(int row, RowSubject &subject);
    void readFigure(int row, int column, const RowSubject &subject);
    void keep(const PreviewFigure &figure);

    Cell cellAt(int row, int column) const;
    QString textAt(int row, int column) const;
    QString mergedTextAt(int row, int column) const;
    void findMergedCells();
    int columnOf(Field field) const;
    bool isFigureColumn(int column) const;
    std::optional<Month> monthOfColumn(int column) const;
    bool isTotals(int row) const;
    SourceCell source(int row, int column) const;
    void leaveOut(int row, int column, const Message &reason);
    void ask(int row, int column, const Message &message, const QString &suggestion = {});

    const Workbook &m_workbook;
    const Mapping &m_mapping;
    const ImportContext &m_context;
    const QHash<QString, QString> m_solutions;
    /// Row and column of merged cells, each with those of the cell that holds the content.
    QHash<std::pair<int, int>, std::pair<int, int>> m_merged;
    const Sheet *m_sheet = nullptr;
    const TableMapping *m_table = nullptr;
    int m_tableIndex = 0;
    QHash<QString, Place> m_places;
    ImportPreview m_preview;
};

/// The cell as the file has it, or as the person corrected it.
Cell PreviewReader::cellAt(int row, int column) const
{
    for (const Correction &correction : m_mapping.corrections) {
        if (correction.sheet == m_table->sheet && correction.row == row && correction.column == column)
            return Cell::ofText(cleanText(correction.text));
    }
    return m_sheet->at(row, column);
}

QString PreviewReader::textAt(int row, int column) const
{
    return column < 0 ? QString() : cellAt(row, column).text;
}

/// Of merged cells the first one's text, so that a solution written once for several rows counts for each.
QString PreviewReader::mergedTextAt(int row, int column) const
{
    const QString own = textAt(row, column);
    if (!own.isEmpty() || column < 0)
        return own;
    const auto first = m_merged.constFind({row, column});
    return first == m_merged.constEnd() ? QString() : textAt(first->first, first->second);
}

/// Of the table's rows only; a range that covers more than any group of rows does is no group.
void PreviewReader::findMergedCells()
{
    constexpr qsizetype most = 100'000;
    m_merged.clear();
    for (const CellRange &range : m_sheet->merged) {
        if (range.row < m_table->firstRow || range.row > m_table->lastRow || range.rows > 1000 || range.columns > 20)
            continue;
        for (int row = range.row; row < range.row + range.rows && m_merged.size() < most; ++row) {
            for (int column = range.column; column < range.column + range.columns; ++column)
                m_merged.insert({row, column}, {range.row, range.column});
        }
    }
}

int PreviewReader::columnOf(Field field) const
{
    for (int i = 0; i < int(m_table->columns.size()); ++i) {
        if (m_table->columns[i].field == field)
            return i;
    }
    return -1;
}

bool PreviewReader::isFigureColumn(int column) const
{
    const Field field = m_table->columns[column].field;
    return field == Field::Figure || field == Field::Value;
}

/// The month of a column that is a month's. Nothing for other columns, and for names whose year nobody knows.
std::optional<Month> PreviewReader::monthOfColumn(int column) const
{
    const ColumnMapping &mapping = m_table->columns[column];
    if (mapping.month.isSet())
        return mapping.month;
    if (mapping.monthName == 0)
        return std::nullopt;
    if (const auto corrected = parseMonth(textAt(m_table->headerRow, column)))
        return corrected;
    return m_table->year > 0 ? std::optional(Month::of(m_table->year, mapping.monthName)) : std::nullopt;
}

/// One of the row's first two texts says so.
bool PreviewReader::isTotals(int row) const
{
    int texts = 0;
    for (int column = 0; column < int(m_table->columns.size()) && texts < 2; ++column) {
        const Cell cell = cellAt(row, column);
        if (cell.kind != Cell::Kind::Text || m_table->columns[column].field == Field::Note)
            continue;
        ++texts;
        if (isTotalWord(cell.text))
            return true;
    }
    return false;
}

SourceCell PreviewReader::source(int row, int column) const
{
    return {m_table->sheet, row, column, m_sheet->name + u'!' + cellName(row, column)};
}

void PreviewReader::leaveOut(int row, int column, const Message &reason)
{
    m_preview.leftOut.append({source(row, column), textAt(row, column), reason});
}

void PreviewReader::ask(int row, int column, const Message &message, const QString &suggestion)
{
    m_preview.problems.append({source(row, column), textAt(row, column), message, suggestion});
}

/// The last month of this number that was over when the file came.
QString suggestedMonth(int number, Month received)
{
    if (!received.isSet() || number < 1)
        return {};
    Month month = Month::of(received.year(), number);
    return (month < received ? month : month.plus(-12)).iso();
}

/// What is missing for the whole table is asked once, not in every row.
bool PreviewReader::tableCanBeRead()
{
    const int header = m_table->headerRow;
    const qsizetype before = m_preview.problems.size();
    bool everyColumnHasItsMonth = true;
    bool everyColumnHasItsSolution = true;
    for (int column = 0; column < int(m_table->columns.size()); ++column) {
        const ColumnMapping &mapping = m_table->columns[column];
        if (!isFigureColumn(column))
            continue;
        everyColumnHasItsMonth = everyColumnHasItsMonth && (mapping.month.isSet() || mapping.monthName > 0);
        everyColumnHasItsSolution = everyColumnHasItsSolution && !mapping.solution.isEmpty();
        if (mapping.field == Field::Value && columnOf(Field::MeasureName) < 0)
            ask(header, column, {QT_TRANSLATE_NOOP("Messages", "Choose what the figures of the column “%1” measure."), {mapping.heading}});
        if (mapping.monthName > 0 && !monthOfColumn(column))
            ask(header, column, {QT_TRANSLATE_NOOP("Messages", "“%1” has no year."), {mapping.heading}},
                suggestedMonth(mapping.monthName, m_context.received));
    }
    if (columnOf(Field::Solution) < 0 && !everyColumnHasItsSolution && m_table->solution.isEmpty())
        ask(header, 0, {QT_TRANSLATE_NOOP("Messages", "The table names no solution. Choose the one that it is about.")});
    if (columnOf(Field::Month) < 0 && !everyColumnHasItsMonth && !m_table->month.isSet())
        ask(header, 0, {QT_TRANSLATE_NOOP("Messages", "The table names no month. Choose the one that it is about.")});
    return m_preview.problems.size() == before;
}

/// False where the row cannot be read; why has then been said.
bool PreviewReader::readSubject(int row, RowSubject &subject)
{
    const int solution = columnOf(Field::Solution);
    const int month = columnOf(Field::Month);
    subject.solution = mergedTextAt(row, solution);
    if (subject.solution.isEmpty())
        subject.solution = m_table->solution;
    subject.month = m_table->month;
    const QString monthText = mergedTextAt(row, month);
    if (!monthText.isEmpty())
        subject.month = monthOf(cellAt(row, month)).value_or(parseMonth(monthText).value_or(Month{}));
    subject.note = textAt(row, columnOf(Field::Note));
    subject.planned = saysYes(textAt(row, columnOf(Field::Planned)));
    subject.part = partOfText(textAt(row, columnOf(Field::Part))).value_or(0);
    const QString name = mergedTextAt(row, columnOf(Field::MeasureName));
    subject.unit = unitOfText(textAt(row, columnOf(Field::Unit)));
    if (subject.unit == FigureUnit::Unstated)
        subject.unit = unitOfText(name);
    subject.named = measureOfText(name, subject.unit);
    if (!monthText.isEmpty() && !subject.month.isSet()) {
        const auto number = monthOfName(monthText);
        const Message message = number ? Message(QT_TRANSLATE_NOOP("Messages", "“%1” has no year."), {monthText})
                                       : Message(QT_TRANSLATE_NOOP("Messages", "“%1” is not a month."), {monthText});
        ask(row, month, message, number ? suggestedMonth(*number, m_context.received) : QString());
        return false;
    }
    return true;
}

void PreviewReader::keep(const PreviewFigure &figure)
{
    const QString key =
        QStringLiteral("%1|%2|%3|%4").arg(foldName(figure.solution)).arg(figure.month.index).arg(int(figure.measure)).arg(figure.part);
    const auto place = m_places.constFind(key);
    if (place == m_places.constEnd()) {
        m_places.insert(key, {int(m_preview.figures.size()), m_tableIndex});
        m_preview.figures.append(figure);
        return;
    }
    PreviewFigure &first = m_preview.figures[place->figure];
    if (canBeAdded(figure.measure) && place->table == m_tableIndex) {
        first.value += figure.value;
        ++first.cells;
        return;
    }
    const int row = figure.source.row;
    const int column = figure.source.column;
    if (first.value == figure.value)
        leaveOut(row, column, {QT_TRANSLATE_NOOP("Messages", "The same figure stands in %1."), {first.source.name}});
    else
        ask(row, column,
            {QT_TRANSLATE_NOOP("Messages", "Another figure for the same stands in %1: %2. That one is used."),
             {first.source.name, first.written}});
}

void PreviewReader::readFigure(int row, int column, const RowSubject &subject)
{
    const ColumnMapping &mapping = m_table->columns[column];
    const Cell cell = cellAt(row, column);
    const bool ofRow = mapping.field == Field::Value;
    if (ofRow && !subject.named)
        return;
    if (cell.isEmpty() || saysNoFigure(cell.text)) {
        if (ofRow || !cell.isEmpty())
            leaveOut(row, column, {QT_TRANSLATE_NOOP("Messages", "No figure was given.")});
        return;
    }
    PreviewFigure figure;
    figure.measure = ofRow ? subject.named->measure : mapping.measure;
    figure.part = ofRow ? subject.named->part : mapping.part;
    if (figure.part == 0 && partsOf(figure.measure) != MeasureParts::None)
        figure.part = subject.part;
    if (figure.measure == Measure::Downtime && subject.planned)
        return leaveOut(row, column, {QT_TRANSLATE_NOOP("Messages", "The outage was announced; its downtime does not count.")});
    figure.solution = mapping.solution.isEmpty() ? subject.solution : mapping.solution;
    if (figure.solution.isEmpty())
        return ask(row, column, {QT_TRANSLATE_NOOP("Messages", "The row names no solution.")});
    const auto known = m_solutions.constFind(foldName(figure.solution));
    figure.known = known != m_solutions.constEnd();
    if (figure.known)
        figure.solution = *known;
    figure.month = monthOfColumn(column).value_or(subject.month);
    if (!figure.month.isSet())
        return ask(row, column, {QT_TRANSLATE_NOOP("Messages", "The row names no month.")});
    const FigureUnit unit = mapping.unit != FigureUnit::Unstated || !ofRow ? mapping.unit : subject.unit;
    const auto value = figureValue(cell, figure.measure, unit, m_table->style);
    if (const auto *no = std::get_if<NotAFigure>(&value))
        return ask(row, column, no->message, no->suggestion);
    figure.value = std::get<qint64>(value);
    figure.source = source(row, column);
    figure.written = cell.text;
    figure.note = subject.note;
    keep(figure);
}

void PreviewReader::readRow(int row)
{
    int first = -1;
    bool anyFigure = false;
    for (int column = 0; column < int(m_table->columns.size()); ++column) {
        const bool filled = !cellAt(row, column).isEmpty();
        first = filled && first < 0 ? column : first;
        anyFigure = anyFigure || (filled && isFigureColumn(column));
    }
    if (first < 0)
        return;
    if (isTotals(row))
        return leaveOut(row, first, {QT_TRANSLATE_NOOP("Messages", "A row of totals; the program adds up itself.")});
    const int named = columnOf(Field::MeasureName);
    if (!anyFigure && mergedTextAt(row, named).isEmpty())
        return leaveOut(row, first, {QT_TRANSLATE_NOOP("Messages", "A row without figures.")});
    RowSubject subject;
    if (!readSubject(row, subject))
        return;
    if (!subject.named && named >= 0 && columnOf(Field::Value) >= 0)
        leaveOut(row, named, {QT_TRANSLATE_NOOP("Messages", "No figures are kept of “%1”."), {mergedTextAt(row, named)}});
    for (int column = 0; column < int(m_table->columns.size()); ++column) {
        if (isFigureColumn(column))
            readFigure(row, column, subject);
    }
}

void PreviewReader::readTable(int index)
{
    m_tableIndex = index;
    m_table = &m_mapping.tables[index];
    if (m_table->skipped || m_table->sheet < 0 || m_table->sheet >= m_workbook.sheets.size())
        return;
    m_sheet = &m_workbook.sheets[m_table->sheet];
    if (!tableCanBeRead())
        return;
    findMergedCells();
    const int last = std::min(m_table->lastRow, int(m_sheet->rows.size()) - 1);
    for (int row = std::max(m_table->firstRow, 0); row <= last; ++row)
        readRow(row);
}

ImportPreview PreviewReader::read()
{
    for (int index = 0; index < int(m_mapping.tables.size()); ++index)
        readTable(index);
    return std::move(m_preview);
}

} // namespace

ImportPreview previewImport(const Workbook &workbook, const Mapping &mapping, const ImportContext &context)
{
    return PreviewReader(workbook, mapping, context).read();
}

} // namespace driftsraad
