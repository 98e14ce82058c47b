#include "core/exchange/sheet.h"

#include "core/exchange/archive.h"
#include "core/exchange/delimited.h"
#include "core/exchange/odsreader.h"
#include "core/exchange/refusals.h"
#include "core/exchange/xlsxreader.h"

#include <QCryptographicHash>

#include <cmath>

namespace driftsraad {

namespace {

/// Without a stated number of decimals as many as a spreadsheet shows: whole numbers whole, others with ten digits.
QString shownNumber(double number, int decimals)
{
    const bool whole = decimals < 0 && std::abs(number) < 1e15 && std::floor(number) == number;
    const QString digits =
        decimals < 0 && !whole ? QString::number(number, 'g', 10) : QString::number(number, 'f', std::clamp(decimals, 0, 12));
    return QString(digits).replace(u'.', u',');
}

QString shownDuration(double days)
{
    const qint64 seconds = std::llround(std::clamp(days, -1e9, 1e9) * 86'400);
    const qint64 size = std::abs(seconds);
    return QStringLiteral("%1%2:%3:%4")
        .arg(seconds < 0 ? QStringLiteral("-") : QString())
        .arg(size / 3600)
        .arg(size / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

Cell Cell::ofText(const QString &text)
{
    Cell cell;
    cell.kind = text.isEmpty() ? Kind::Empty : Kind::Text;
    cell.text = text;
    return cell;
}

Cell Cell::ofNumber(double number, Format format, int decimals)
{
    if (!std::isfinite(number))
        return ofError(QStringLiteral("#NUM!"));
    Cell cell;
    cell.kind = Kind::Number;
    cell.format = format;
    cell.number = number;
    if (format == Format::Percent)
        cell.text = shownNumber(number * 100, decimals) + QStringLiteral(" %");
    else
        cell.text = format == Format::Duration ? shownDuration(number) : shownNumber(number, decimals);
    return cell;
}

Cell Cell::ofDate(const QDate &date)
{
    Cell cell;
    cell.kind = Kind::Date;
    cell.date = date;
    cell.text = date.toString(QStringLiteral("dd-MM-yyyy"));
    return cell;
}

Cell Cell::ofDateTime(const QDate &date, const QTime &time)
{
    Cell cell = ofDate(date);
    cell.kind = Kind::DateTime;
    cell.time = time;
    cell.text += time.toString(time.second() ? QStringLiteral(" HH:mm:ss") : QStringLiteral(" HH:mm"));
    return cell;
}

Cell Cell::ofBoolean(bool truth)
{
    Cell cell;
    cell.kind = Kind::Boolean;
    cell.truth = truth;
    cell.text = truth ? QStringLiteral("SAND") : QStringLiteral("FALSK");
    return cell;
}

Cell Cell::ofError(const QString &text)
{
    Cell cell;
    cell.kind = Kind::Error;
    cell.text = text;
    return cell;
}

bool CellRange::contains(int atRow, int atColumn) const
{
    return atRow >= row && atRow - row < rows && atColumn >= column && atColumn - column < columns;
}

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

const Cell &Sheet::at(int row, int column) const
{
    static const Cell empty;
    if (row < 0 || row >= rows.size() || column < 0 || column >= rows[row].size())
        return empty;
    return rows[row][column];
}

int Sheet::columnCount() const
{
    qsizetype columns = 0;
    for (const QList<Cell> &row : rows)
        columns = std::max(columns, row.size());
    return int(columns);
}

namespace {

bool isOle(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArray::fromHex("d0cf11e0a1b11ae1"));
}

QByteArray utf16(const char *name)
{
    QByteArray wide;
    for (; *name; ++name)
        wide.append(*name).append('\0');
    return wide;
}

/// An OLE container holds either an encrypted package or an old workbook; its directory names the streams in UTF-16.
Error oleRefusal(const QByteArray &bytes)
{
    if (bytes.contains(utf16("EncryptedPackage")) || bytes.contains(utf16("EncryptionInfo")))
        return refusals::locked();
    if (bytes.contains(utf16("Workbook")) || bytes.contains(utf16("Book")))
        return refusals::oldExcel();
    return refusals::notATable();
}

/// Text that is written for machines: web pages and XML, which other programs save under a spreadsheet's name.
std::optional<Error> markupRefusal(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(2048).toLower();
    const QByteArray text = QByteArray(start).replace("\xef\xbb\xbf", "").trimmed();
    if (text.startsWith("mime-version:") || text.startsWith("<!doctype html"))
        return refusals::webPage();
    if (text.startsWith("{\\rtf"))
        return refusals::notATable();
    if (!text.startsWith('<'))
        return std::nullopt;
    if (text.contains("<html"))
        return refusals::webPage();
    if (text.contains("urn:schemas-microsoft-com:office:spreadsheet") || text.contains("opendocument:xmlns:office"))
        return refusals::xmlSpreadsheet();
    if (text.contains("<table"))
        return refusals::webPage();
    return text.startsWith("<?xml") ? std::optional(refusals::notATable()) : std::nullopt;
}

Result<Workbook> readPackage(const QByteArray &bytes, const Cancelled &cancelled, const ReadLimits &limits)
{
    auto archive = Archive::open(bytes, limits);
    if (!archive)
        return archive.error();
    Archive &package = **archive;
    if (package.has(QStringLiteral("xl/workbook.bin")))
        return refusals::binaryExcel();
    if (package.start(QStringLiteral("mimetype"), 200).startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return readOds(package, cancelled, limits);
    if (package.has(QStringLiteral("[Content_Types].xml")))
        return readXlsx(package, cancelled, limits);
    return refusals::notATable();
}

Result<Workbook> readAny(const QByteArray &bytes, const QString &fileName, const Cancelled &cancelled, const ReadLimits &limits)
{
    if (bytes.isEmpty())
        return refusals::emptyFile();
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return readPackage(bytes, cancelled, limits);
    if (isOle(bytes))
        return oleRefusal(bytes);
    if (bytes.startsWith("%PDF"))
        return refusals::pdf();
    if (const auto refusal = markupRefusal(bytes))
        return *refusal;
    if (bytes.size() > limits.unpackedEntry)
        return refusals::unpacksTooFar(QStringLiteral("%1 bytes of text").arg(bytes.size()));
    return readDelimited(bytes, fileName, cancelled, limits);
}

/// A report has something below its title or headings.
std::optional<Error> emptiness(const Workbook &workbook)
{
    bool anything = false;
    for (const Sheet &sheet : workbook.sheets) {
        const auto filled = [](const QList<Cell> &row) { return !row.isEmpty(); };
        const auto rows = std::count_if(sheet.rows.begin(), sheet.rows.end(), filled);
        if (rows > 1)
            return std::nullopt;
        anything = anything || rows > 0;
    }
    return anything ? refusals::withoutRows() : refusals::emptyFile();
}

} // namespace

Result<Workbook> readWorkbook(const QByteArray &bytes, const QString &fileName, const Cancelled &cancelled, const ReadLimits &limits)
{
    Result<Workbook> read = readAny(bytes, fileName, cancelled, limits);
    DRIFTSRAAD_TRY(read);
    if (auto refusal = emptiness(*read))
        return *refusal;
    read->sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return read;
}

} // namespace driftsraad
