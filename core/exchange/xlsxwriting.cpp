#include "core/exchange/tablewriting.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace driftsraad {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestText = 32'767;
constexpr qsizetype mostRows = 1'048'576;
constexpr qsizetype mostColumns = 16'384;

/// A name that Excel takes for a sheet: at most 31 characters, none of []:*?/\, no apostrophe at an end, not empty.
QByteArray sheetName(const QString &title)
{
    QString name;
    for (const QChar c : title)
        name += u"[]:*?/\\"_s.contains(c) || c < u' ' ? QChar(u' ') : c;
    name = name.simplified().left(31);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.trimmed().isEmpty() ? QByteArray("Driftsraad") : name.trimmed().toUtf8();
}

QByteArray cellText(const QString &text)
{
    if (text.size() <= longestText)
        return text.toUtf8();
    QString kept = text.left(longestText - 1);
    if (kept.back().isHighSurrogate())
        kept.chop(1);
    return QString(kept + u'…').toUtf8();
}

/// Days since 30 December 1899, the count in which Excel keeps dates.
double serialOf(const QDate &date)
{
    return double(QDate(1899, 12, 30).daysTo(date));
}

/// Writes one table into one sheet.
class SheetWriter
{
public:
    SheetWriter(lxw_workbook *book, const TableContent &content, const Language &language)
        : m_book(book)
        , m_sheet(workbook_add_worksheet(book, sheetName(content.title).constData()))
        , m_table(content)
        , m_language(language)
    {
    }
    bool write(TitleRow title);

private:
    lxw_format *format(const char *code);
    lxw_format *bold(int size);
    void writeHeadings(lxw_row_t row);
    lxw_error writeCell(lxw_row_t row, lxw_col_t column, const TableValue &value);
    void setWidths();

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet;
    const TableContent &m_table;
    const Language &m_language;
    QList<QPair<QByteArray, lxw_format *>> m_formats;
};

lxw_format *SheetWriter::format(const char *code)
{
    for (const auto &[known, made] : std::as_const(m_formats)) {
        if (known == code)
            return made;
    }
    lxw_format *made = workbook_add_format(m_book);
    format_set_num_format(made, code);
    m_formats.append({code, made});
    return made;
}

lxw_format *SheetWriter::bold(int size)
{
    lxw_format *made = workbook_add_format(m_book);
    format_set_bold(made);
    format_set_font_size(made, size);
    return made;
}

void SheetWriter::writeHeadings(lxw_row_t row)
{
    lxw_format *head = bold(11);
    format_set_bottom(head, LXW_BORDER_THIN);
    format_set_text_wrap(head);
    for (qsizetype i = 0; i < m_table.columns.size(); ++i)
        worksheet_write_string(m_sheet, row, lxw_col_t(i), cellText(m_table.columns[i].heading).constData(), head);
}

lxw_error SheetWriter::writeCell(lxw_row_t row, lxw_col_t column, const TableValue &value)
{
    const auto number = [&](double figure, const char *code) { return worksheet_write_number(m_sheet, row, column, figure, format(code)); };
    if (std::holds_alternative<std::monostate>(value))
        return LXW_NO_ERROR;
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty() ? LXW_NO_ERROR : worksheet_write_string(m_sheet, row, column, cellText(*text).constData(), nullptr);
    if (const auto *whole = std::get_if<qint64>(&value))
        return number(double(*whole), "0");
    if (const auto *figure = std::get_if<double>(&value)) {
        const int decimals = m_table.columns[column].decimals;
        if (decimals < 0)
            return number(*figure, "General");
        const QByteArray code = decimals == 0 ? QByteArray("0") : "0." + QByteArray(std::min(decimals, 12), '0');
        return number(*figure, code.constData());
    }
    if (const auto *yes = std::get_if<bool>(&value))
        return worksheet_write_boolean(m_sheet, row, column, *yes, nullptr);
    if (const auto *percent = std::get_if<Percent>(&value))
        return number(double(percent->millionths) / 1'000'000.0, "0.00##%");
    if (const auto *money = std::get_if<Money>(&value))
        return number(double(money->ore) / 100.0, "#,##0.00");
    if (const auto *date = std::get_if<QDate>(&value))
        return date->isValid() ? number(serialOf(*date), "dd-mm-yyyy") : LXW_NO_ERROR;
    if (const auto *instant = std::get_if<Instant>(&value)) {
        const QDateTime local = instant->local();
        const double day = serialOf(local.date()) + double(local.time().msecsSinceStartOfDay()) / 86'400'000.0;
        return instant->isSet() ? number(day, "dd-mm-yyyy hh:mm") : LXW_NO_ERROR;
    }
    const Month month = std::get<Month>(value);
    return month.isSet() ? number(serialOf(month.firstDay()), "yyyy-mm") : LXW_NO_ERROR;
}

/// Wide enough for the heading and the first thousand rows, within reason; long text stays readable by its row's height.
void SheetWriter::setWidths()
{
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        qsizetype longest = m_table.columns[i].heading.size() + 3;
        for (qsizetype row = 0; row < std::min<qsizetype>(m_table.rows.size(), 1000); ++row) {
            if (i < m_table.rows[row].size())
                longest = std::max(longest, writtenText(m_table.rows[row][i], m_table.columns[i], m_language).size());
        }
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), double(std::clamp<qsizetype>(longest + 1, 8, 60)), nullptr);
    }
}

bool SheetWriter::write(TitleRow title)
{
    if (!m_sheet)
        return false;
    lxw_row_t head = 0;
    if (title == TitleRow::With && !m_table.title.isEmpty()) {
        worksheet_write_string(m_sheet, 0, 0, cellText(m_table.title).constData(), bold(14));
        head = 2;
    }
    writeHeadings(head);
    for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
        const QList<TableValue> &cells = m_table.rows[row];
        for (qsizetype i = 0; i < std::min(cells.size(), m_table.columns.size()); ++i) {
            if (writeCell(head + 1 + lxw_row_t(row), lxw_col_t(i), cells[i]) != LXW_NO_ERROR)
                return false;
        }
    }
    const lxw_row_t last = head + lxw_row_t(m_table.rows.size());
    worksheet_freeze_panes(m_sheet, head + 1, 0);
    worksheet_autofilter(m_sheet, head, 0, last, lxw_col_t(m_table.columns.size() - 1));
    setWidths();
    return true;
}

Error notWritten(const QString &cause)
{
    return {ErrorCode::Full,
            {QT_TRANSLATE_NOOP("Messages", "The workbook could not be made: there is no room for the temporary file. Make room on the "
                                           "disk and try again.")},
            cause};
}

} // namespace

Result<QByteArray> writeXlsx(const TableContent &table, const Language &language, TitleRow title)
{
    if (table.columns.isEmpty() || table.columns.size() > mostColumns)
        return Error{ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Messages", "The table has no columns to write.")}};
    if (table.rows.size() + 3 > mostRows)
        return Error{
            ErrorCode::Refused,
            {QT_TRANSLATE_NOOP("Messages", "The table has %1 rows, more than a sheet can hold. Narrow it down, or write it as CSV."),
             {qint64(table.rows.size())}}};
    QTemporaryDir folder;
    if (!folder.isValid())
        return notWritten(folder.errorString());
    const QByteArray path = QFile::encodeName(folder.filePath(u"table.xlsx"_s));
    QByteArray place = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = place.data();
    lxw_workbook *book = workbook_new_opt(path.constData(), &options);
    if (!book)
        return notWritten(u"workbook_new"_s);
    const bool written = SheetWriter(book, table, language).write(title);
    const lxw_error closed = workbook_close(book);
    QFile file(QFile::decodeName(path));
    if (!written || closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return notWritten(QString::fromUtf8(lxw_strerror(closed)));
    return file.readAll();
}

} // namespace driftsraad
