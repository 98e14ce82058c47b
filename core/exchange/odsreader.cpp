#include "core/exchange/odsreader.h"

#include "core/base/text.h"
#include "core/exchange/markup.h"
#include "core/exchange/refusals.h"
#include "core/exchange/sheetbuilder.h"

#include <QRegularExpression>
#include <QSet>

namespace driftsraad {

namespace {

using namespace Qt::StringLiterals;

constexpr auto office = "office:1.0"_L1;
constexpr auto table = "table:1.0"_L1;
constexpr auto styling = "style:1.0"_L1;

/// How often something is repeated: what the file says, but at least once and never more than fits a sheet.
qint64 times(const Markup &xml, QLatin1StringView name, qint64 most)
{
    bool ok = false;
    const qint64 stated = xml.attribute(name, table).toLongLong(&ok);
    return ok ? std::clamp<qint64>(stated, 1, most + 1) : 1;
}

/// "PT01H30M00S" as days.
std::optional<double> daysOf(const QString &duration)
{
    static const QRegularExpression form(
        u"^(-)?P(?:(\\d{1,6})D)?(?:T(?:(\\d{1,7})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9}(?:\\.\\d{1,9})?)S)?)?$"_s);
    const auto match = form.match(duration);
    if (!match.hasMatch())
        return std::nullopt;
    const double seconds = match.captured(2).toDouble() * 86'400 + match.captured(3).toDouble() * 3600 + match.captured(4).toDouble() * 60 +
                           match.captured(5).toDouble();
    return (match.captured(1).isEmpty() ? seconds : -seconds) / 86'400;
}

class OdsReader
{
public:
    OdsReader(Archive &package, const Cancelled &cancelled, const ReadLimits &limits)
        : m_xml(package.entry(u"content.xml"_s), cancelled)
        , m_limits(limits)
        , m_budget{limits.cells, limits.rows}
    {
    }
    Result<Workbook> read();

private:
    void readStyles();
    bool readTable(Workbook &workbook);
    bool readRows(SheetBuilder &sheet);
    bool readRow(SheetBuilder &sheet);
    Cell readCell();

    Markup m_xml;
    const ReadLimits &m_limits;
    CellBudget m_budget;
    QSet<QString> m_hiddenStyles;
    qint64 m_row = 0;
    qint64 m_formulas = 0;
    qint64 m_formulasWithoutResult = 0;
};

/// Of the styles only those matter that hide a whole sheet.
void OdsReader::readStyles()
{
    const int depth = m_xml.depth();
    while (m_xml.child(depth)) {
        const QString name = m_xml.attribute("name"_L1, styling);
        const int inside = m_xml.depth();
        while (m_xml.child(inside)) {
            if (m_xml.is("table-properties"_L1) && m_xml.attribute("display"_L1, table) == "false"_L1 && m_hiddenStyles.size() < 10'000)
                m_hiddenStyles.insert(name);
        }
    }
}

/// A cell's value comes from its attributes, its shown text from its paragraphs.
Cell OdsReader::readCell()
{
    const QString calculated = m_xml.attribute("value-type"_L1, "calcext:1.0"_L1);
    const QString type = m_xml.attribute("value-type"_L1, office);
    const QString value = m_xml.attribute("value"_L1, office);
    const QString date = m_xml.attribute("date-value"_L1, office);
    const QString time = m_xml.attribute("time-value"_L1, office);
    const QString truth = m_xml.attribute("boolean-value"_L1, office);
    const bool formula = m_xml.hasAttribute("formula"_L1, table);
    const int depth = m_xml.depth();
    QStringList paragraphs;
    while (m_xml.child(depth)) {
        if (m_xml.is("p"_L1))
            paragraphs.append(m_xml.text({"annotation"_L1}));
    }
    const QString shown = cleanText(paragraphs.join(u'\n'));
    if (formula) {
        ++m_formulas;
        if (type.isEmpty()) {
            ++m_formulasWithoutResult;
            return Cell::ofError(u"#N/A"_s);
        }
    }
    if (calculated == "error"_L1)
        return Cell::ofError(shown);
    Cell cell = Cell::ofText(shown);
    bool ok = false;
    if (type == "float"_L1 || type == "currency"_L1 || type == "percentage"_L1) {
        const double number = value.toDouble(&ok);
        if (ok)
            cell = Cell::ofNumber(number, type == "percentage"_L1 ? Cell::Format::Percent : Cell::Format::Plain);
    } else if (type == "date"_L1) {
        const QDateTime moment = QDateTime::fromString(date, Qt::ISODate);
        if (moment.isValid())
            cell = date.contains(u'T') ? Cell::ofDateTime(moment.date(), moment.time()) : Cell::ofDate(moment.date());
    } else if (type == "time"_L1) {
        if (const auto days = daysOf(time))
            cell = Cell::ofNumber(*days, Cell::Format::Duration);
    } else if (type == "boolean"_L1) {
        cell = Cell::ofBoolean(truth == "true"_L1);
    }
    if (!shown.isEmpty())
        cell.text = shown;
    return cell;
}

/// Reads one row and keeps it as often as it is repeated. False where the budget is spent.
bool OdsReader::readRow(SheetBuilder &sheet)
{
    const qint64 repeated = times(m_xml, "number-rows-repeated"_L1, lastRow);
    const int depth = m_xml.depth();
    QList<Cell> cells;
    qint64 column = 0;
    while (m_xml.child(depth)) {
        const qint64 alike = std::min(times(m_xml, "number-columns-repeated"_L1, lastColumn), lastColumn + 1 - column);
        const qint64 wide = times(m_xml, "number-columns-spanned"_L1, lastColumn);
        const qint64 tall = times(m_xml, "number-rows-spanned"_L1, lastRow);
        const bool covered = m_xml.is("covered-table-cell"_L1);
        const Cell cell = covered ? Cell() : readCell();
        if (!covered && (wide > 1 || tall > 1))
            sheet.merge({int(m_row), int(column), int(tall), int(wide)});
        if (!cell.isEmpty() && alike > 0) {
            if (column + alike > m_budget.cells)
                return false;
            cells.resize(column);
            cells.insert(column, alike, cell);
        }
        column += alike;
    }
    const qint64 kept = std::min(repeated, lastRow + 1 - m_row);
    const bool fits = sheet.putRows(m_row, cells, kept);
    m_row += kept;
    return fits;
}

/// Rows may lie in header and outline groups; nesting is bounded by the walk.
bool OdsReader::readRows(SheetBuilder &sheet)
{
    const int depth = m_xml.depth();
    while (m_xml.child(depth)) {
        bool fits = true;
        if (m_xml.is("table-row"_L1))
            fits = readRow(sheet);
        else if (m_xml.is("table-header-rows"_L1) || m_xml.is("table-rows"_L1) || m_xml.is("table-row-group"_L1))
            fits = readRows(sheet);
        if (!fits)
            return false;
    }
    return true;
}

bool OdsReader::readTable(Workbook &workbook)
{
    const bool hidden = m_hiddenStyles.contains(m_xml.attribute("style-name"_L1, table));
    SheetBuilder sheet(cleanText(m_xml.attribute("name"_L1, table)), hidden, m_budget);
    m_row = 0;
    if (!readRows(sheet))
        return false;
    workbook.sheets.append(sheet.take());
    return true;
}

Result<Workbook> OdsReader::read()
{
    Workbook workbook;
    workbook.form = Workbook::Form::Ods;
    while (m_xml.child(0)) {
        while (m_xml.child(1)) {
            if (m_xml.is("automatic-styles"_L1))
                readStyles();
            if (!m_xml.is("body"_L1))
                continue;
            while (m_xml.child(2)) {
                while (m_xml.child(3)) {
                    if (m_xml.is("table"_L1) && workbook.sheets.size() < 1000 && !readTable(workbook))
                        return refusals::tooManyCells(m_limits.cells);
                }
            }
        }
    }
    if (auto failure = m_xml.failure())
        return *failure;
    if (m_formulas > 0 && m_formulas == m_formulasWithoutResult)
        return refusals::formulasWithoutResults();
    return workbook;
}

} // namespace

Result<Workbook> readOds(Archive &package, const Cancelled &cancelled, const ReadLimits &limits)
{
    if (package.start(u"META-INF/manifest.xml"_s, 1024 * 1024).contains("encryption-data"))
        return refusals::locked();
    if (!package.has(u"content.xml"_s))
        return refusals::cutShort(u"content.xml is missing"_s);
    return OdsReader(package, cancelled, limits).read();
}

} // namespace driftsraad
