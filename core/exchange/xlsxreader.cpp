#include "core/exchange/xlsxreader.h"

#include "core/base/text.h"
#include "core/exchange/markup.h"
#include "core/exchange/numberformat.h"
#include "core/exchange/refusals.h"
#include "core/exchange/sheetbuilder.h"

#include <QDir>
#include <QHash>

namespace driftsraad {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostParts = 100'000; // relationships, formats, merged ranges: far beyond any real workbook

/// "B4" to row 3, column 1; nothing for what is no cell's name.
std::optional<std::pair<int, int>> cellAt(QStringView name)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < name.size() && name[i] >= u'A' && name[i] <= u'Z' && i < 4; ++i)
        column = column * 26 + (name[i].unicode() - u'A' + 1);
    bool ok = false;
    const int row = name.mid(i).toInt(&ok);
    if (!ok || column < 1 || column > lastColumn + 1 || row < 1 || row > lastRow + 1)
        return std::nullopt;
    return std::pair(row - 1, column - 1);
}

/// "_x000D_" stands for the character 000D (ECMA-376 part 1, 22.9.2.19).
QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        bool ok = false;
        const ushort code = text.mid(at + 2, 4).toUShort(&ok, 16);
        if (ok && at + 6 < text.size() && text[at + 6] == u'_')
            text.replace(at, 7, QChar(code));
    }
    return cleanText(text);
}

struct Part {
    QString type{};
    QString target{};
};

class XlsxReader
{
public:
    XlsxReader(Archive &package, const Cancelled &cancelled, const ReadLimits &limits)
        : m_package(package)
        , m_cancelled(cancelled)
        , m_limits(limits)
        , m_budget{limits.cells, limits.rows}
    {
    }
    Result<Workbook> read();

private:
    struct SheetEntry {
        QString name{};
        QString relation{};
        bool hidden = false;
    };
    Markup open(const QString &name) { return {m_package.entry(name), m_cancelled}; }
    Result<QHash<QString, Part>> readRelations(const QString &of, const QString &folder);
    Result<QString> workbookPart();
    Result<QList<SheetEntry>> readWorkbookPart(const QString &name);
    Result<void> readStyles(const QString &name);
    Result<void> readStrings(const QString &name);
    Result<Sheet> readSheet(const QString &part, const SheetEntry &entry);
    bool readRow(Markup &xml, SheetBuilder &sheet, int row);
    bool readCell(Markup &xml, SheetBuilder &sheet, int row, int column);
    Cell cellOf(const QString &type, const QString &value, int style) const;

    Archive &m_package;
    const Cancelled &m_cancelled;
    const ReadLimits &m_limits;
    CellBudget m_budget;
    bool m_from1904 = false;
    QList<NumberFormat> m_styles;
    QStringList m_strings;
    qint64 m_formulas = 0;
    qint64 m_formulasWithoutResult = 0;
};

Result<QHash<QString, Part>> XlsxReader::readRelations(const QString &of, const QString &folder)
{
    QHash<QString, Part> parts;
    Markup xml = open(of);
    while (xml.child(0)) {
        while (xml.child(1) && parts.size() < mostParts) {
            const QString target = xml.attribute("Target"_L1);
            const QString path = QDir::cleanPath(target.startsWith(u'/') ? target.mid(1) : folder + target);
            parts.insert(xml.attribute("Id"_L1), {xml.attribute("Type"_L1), path});
        }
    }
    if (auto failure = xml.failure())
        return *failure;
    return parts;
}

Result<QString> XlsxReader::workbookPart()
{
    auto roots = readRelations(u"_rels/.rels"_s, {});
    DRIFTSRAAD_TRY(roots);
    for (const Part &part : std::as_const(*roots)) {
        if (part.type.endsWith("/officeDocument"_L1) && m_package.has(part.target))
            return part.target;
    }
    if (!m_package.has(u"xl/workbook.xml"_s))
        return refusals::notATable();
    return u"xl/workbook.xml"_s;
}

Result<QList<XlsxReader::SheetEntry>> XlsxReader::readWorkbookPart(const QString &name)
{
    QList<SheetEntry> sheets;
    Markup xml = open(name);
    bool isWorkbook = false;
    while (xml.child(0)) {
        isWorkbook = xml.is("workbook"_L1);
        while (xml.child(1)) {
            if (xml.is("workbookPr"_L1)) {
                const QString flag = xml.attribute("date1904"_L1);
                m_from1904 = flag == "1"_L1 || flag == "true"_L1;
            } else if (xml.is("sheets"_L1)) {
                while (xml.child(2) && sheets.size() < 1000) {
                    const QString state = xml.attribute("state"_L1);
                    sheets.append({cleanText(xml.attribute("name"_L1)), xml.attribute("id"_L1, "relationships"_L1),
                                   state == "hidden"_L1 || state == "veryHidden"_L1});
                }
            }
        }
    }
    if (auto failure = xml.failure())
        return *failure;
    if (!isWorkbook)
        return refusals::notATable();
    return sheets;
}

Result<void> XlsxReader::readStyles(const QString &name)
{
    QHash<int, NumberFormat> own;
    Markup xml = open(name);
    while (xml.child(0)) {
        while (xml.child(1)) {
            if (xml.is("numFmts"_L1)) {
                while (xml.child(2) && own.size() < mostParts)
                    own.insert(xml.attribute("numFmtId"_L1).toInt(), numberFormatOf(xml.attribute("formatCode"_L1)));
            } else if (xml.is("cellXfs"_L1)) {
                while (xml.child(2) && m_styles.size() < mostParts) {
                    const int id = xml.attribute("numFmtId"_L1).toInt();
                    m_styles.append(own.contains(id) ? own.value(id) : builtInNumberFormat(id));
                }
            }
        }
    }
    if (auto failure = xml.failure())
        return *failure;
    return {};
}

Result<void> XlsxReader::readStrings(const QString &name)
{
    Markup xml = open(name);
    while (xml.child(0)) {
        while (xml.child(1)) {
            if (m_strings.size() >= m_limits.cells)
                return refusals::tooManyCells(m_limits.cells);
            m_strings.append(unescaped(xml.text({"rPh"_L1})));
        }
    }
    if (auto failure = xml.failure())
        return *failure;
    return {};
}

Cell XlsxReader::cellOf(const QString &type, const QString &value, int style) const
{
    if (type == "s"_L1) {
        bool ok = false;
        const qsizetype index = value.toInt(&ok);
        return ok && index >= 0 && index < m_strings.size() ? Cell::ofText(m_strings[index]) : Cell::ofError(u"#REF!"_s);
    }
    if (type == "str"_L1 || type == "inlineStr"_L1)
        return Cell::ofText(unescaped(value));
    if (value.isEmpty())
        return {};
    if (type == "b"_L1)
        return Cell::ofBoolean(value.trimmed() == "1"_L1 || value.trimmed() == "true"_L1);
    if (type == "e"_L1)
        return Cell::ofError(cleanText(value));
    if (type == "d"_L1) {
        const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
        if (!moment.isValid())
            return Cell::ofText(cleanText(value));
        return value.contains(u'T') ? Cell::ofDateTime(moment.date(), moment.time()) : Cell::ofDate(moment.date());
    }
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok)
        return Cell::ofError(cleanText(value));
    return formattedCell(number, style >= 0 && style < m_styles.size() ? m_styles[style] : NumberFormat{}, m_from1904);
}

bool XlsxReader::readCell(Markup &xml, SheetBuilder &sheet, int row, int column)
{
    const QString type = xml.attribute("t"_L1);
    bool ok = false;
    const int style = xml.attribute("s"_L1).toInt(&ok);
    const int depth = xml.depth();
    bool formula = false;
    QString value;
    while (xml.child(depth)) {
        if (xml.is("f"_L1))
            formula = true;
        else if (xml.is("v"_L1))
            value = xml.text();
        else if (xml.is("is"_L1))
            value = xml.text({"rPh"_L1});
    }
    if (formula) {
        ++m_formulas;
        if (value.isEmpty() && type != "str"_L1) {
            ++m_formulasWithoutResult;
            return sheet.put(row, column, Cell::ofError(u"#N/A"_s));
        }
    }
    return sheet.put(row, column, cellOf(type, value, ok ? style : 0));
}

/// Reads the cells of one row. False where the budget is spent.
bool XlsxReader::readRow(Markup &xml, SheetBuilder &sheet, int row)
{
    const int depth = xml.depth();
    int column = 0;
    while (xml.child(depth)) {
        if (const auto place = cellAt(xml.attribute("r"_L1)))
            column = place->second;
        if (column > lastColumn)
            break;
        if (!readCell(xml, sheet, row, column))
            return false;
        ++column;
    }
    return true;
}

Result<Sheet> XlsxReader::readSheet(const QString &part, const SheetEntry &entry)
{
    SheetBuilder sheet(entry.name, entry.hidden, m_budget);
    Markup xml = open(part);
    int row = 0;
    qsizetype merges = 0;
    while (xml.child(0)) {
        while (xml.child(1)) {
            if (xml.is("sheetData"_L1)) {
                while (xml.child(2)) {
                    const int stated = xml.attribute("r"_L1).toInt();
                    row = stated > 0 ? stated - 1 : row;
                    if (row > lastRow)
                        return refusals::cutShort(u"a row beyond the last"_s);
                    if (!readRow(xml, sheet, row))
                        return refusals::tooManyCells(m_limits.cells);
                    ++row;
                }
            } else if (xml.is("mergeCells"_L1)) {
                while (xml.child(2) && ++merges < mostParts) {
                    const QStringList ends = xml.attribute("ref"_L1).split(u':');
                    const auto from = cellAt(ends.first());
                    const auto to = cellAt(ends.last());
                    if (from && to && to->first >= from->first && to->second >= from->second)
                        sheet.merge({from->first, from->second, to->first - from->first + 1, to->second - from->second + 1});
                }
            }
        }
    }
    if (auto failure = xml.failure())
        return *failure;
    return sheet.take();
}

Result<Workbook> XlsxReader::read()
{
    auto main = workbookPart();
    DRIFTSRAAD_TRY(main);
    const QString folder = main->left(main->lastIndexOf(u'/') + 1);
    auto parts = readRelations(folder + u"_rels/"_s + main->mid(folder.size()) + u".rels"_s, folder);
    DRIFTSRAAD_TRY(parts);
    auto entries = readWorkbookPart(*main);
    DRIFTSRAAD_TRY(entries);
    for (const Part &part : std::as_const(*parts)) {
        if (part.type.endsWith("/styles"_L1))
            DRIFTSRAAD_TRY(readStyles(part.target));
        else if (part.type.endsWith("/sharedStrings"_L1))
            DRIFTSRAAD_TRY(readStrings(part.target));
    }
    Workbook workbook;
    workbook.form = Workbook::Form::Xlsx;
    for (const SheetEntry &entry : std::as_const(*entries)) {
        const Part part = parts->value(entry.relation);
        if (!part.type.endsWith("/worksheet"_L1))
            continue;
        if (!m_package.has(part.target))
            return refusals::cutShort(u"a sheet is missing: "_s + part.target);
        auto sheet = readSheet(part.target, entry);
        DRIFTSRAAD_TRY(sheet);
        workbook.sheets.append(std::move(*sheet));
    }
    if (m_formulas > 0 && m_formulas == m_formulasWithoutResult)
        return refusals::formulasWithoutResults();
    return workbook;
}

} // namespace

Result<Workbook> readXlsx(Archive &package, const Cancelled &cancelled, const ReadLimits &limits)
{
    return XlsxReader(package, cancelled, limits).read();
}

} // namespace driftsraad
