#include "core/exchange/delimited.h"

#include "core/base/text.h"
#include "core/exchange/formula.h"
#include "core/exchange/refusals.h"
#include "core/exchange/sheetbuilder.h"

#include <QFileInfo>
#include <QHash>
#include <QStringDecoder>

#include <array>

namespace driftsraad {

namespace {

/// The characters of windows-1252 from 0x80 to 0x9F; 0 where it has none.
constexpr std::array<char16_t, 32> upperHalf = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                                0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                                0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::optional<QString> fromWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        const char16_t letter = byte >= 0x80 && byte < 0xA0 ? upperHalf[byte - 0x80] : char16_t(byte);
        if (letter == 0 && byte != 0)
            return std::nullopt;
        text[i] = QChar(letter);
    }
    return text;
}

std::optional<QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// Western text in UTF-16 has a zero in most code units, always on the same side.
std::optional<QStringConverter::Encoding> utf16ByZeros(const QByteArray &bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096) / 2;
    if (bytes.size() % 2 != 0 || looked < 2)
        return std::nullopt;
    qsizetype first = 0;
    qsizetype second = 0;
    for (qsizetype i = 0; i < looked; ++i) {
        first += bytes[2 * i] == '\0';
        second += bytes[2 * i + 1] == '\0';
    }
    if (second * 10 > looked * 3 && first * 20 < looked)
        return QStringConverter::Utf16LE;
    if (first * 10 > looked * 3 && second * 20 < looked)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

/// Control characters that no text has: any zero, or more than one in two hundred of the others.
bool looksBinary(const QString &text)
{
    qsizetype odd = 0;
    for (const QChar c : text) {
        if (c.isNull())
            return true;
        const bool known = c >= u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' || c == QChar(0x1A);
        odd += !known;
    }
    return odd * 200 > text.size();
}

/// What Danish letters become where they are read as something they are not: æ ø å of the DOS code pages 850 and 865 and of a Mac, read as
/// windows-1252, are these marks in the middle of a word; written in UTF-8 twice, or once in a file that is otherwise windows-1252, they begin
/// with Ã, which nobody means. A single one of the others may be what somebody meant.
bool looksMisread(const QString &text)
{
    static const QString marks = QStringLiteral("\u2018\u203a\u2020\u00be\u00bf\u0152");
    static const QString afterA = QStringLiteral("\u00a6\u00b8\u00a5\u2020\u02dc\u2026");
    int odd = 0;
    for (qsizetype i = 1; i + 1 < text.size() && odd < 2; ++i) {
        const bool inWord = text[i - 1].isLetter() && text[i + 1].isLower();
        odd += text[i] == QChar::ReplacementCharacter || (inWord && marks.contains(text[i]));
        odd += text[i - 1] == u'\u00c3' && afterA.contains(text[i]) ? 2 : 0;
    }
    return odd > 1;
}

Result<DecodedText> named(std::optional<QString> text, const QString &encoding)
{
    if (!text)
        return refusals::unreadableLetters();
    if (looksBinary(*text))
        return refusals::notATable();
    if (looksMisread(*text))
        return refusals::unreadableLetters();
    if (text->startsWith(QChar::ByteOrderMark))
        text->remove(0, 1);
    return DecodedText{*text, encoding};
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return named(decoded(bytes, QStringConverter::Utf8), QStringLiteral("UTF-8"));
    if (bytes.startsWith("\xff\xfe"))
        return named(decoded(bytes, QStringConverter::Utf16LE), QStringLiteral("UTF-16LE"));
    if (bytes.startsWith("\xfe\xff"))
        return named(decoded(bytes, QStringConverter::Utf16BE), QStringLiteral("UTF-16BE"));
    if (const auto wide = utf16ByZeros(bytes)) {
        const QString name = wide == QStringConverter::Utf16LE ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE");
        return named(decoded(bytes, *wide), name);
    }
    if (const auto text = decoded(bytes, QStringConverter::Utf8))
        return named(text, QStringLiteral("UTF-8"));
    if (bytes.contains('\0'))
        return refusals::notATable();
    return named(fromWindows1252(bytes), QStringLiteral("windows-1252"));
}

namespace {

/// Cuts text into records and fields. Without a separator every line is one field.
class FieldReader
{
public:
    FieldReader(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    QStringList record();

private:
    bool isSeparator(QChar c) const { return !m_separator.isNull() && c == m_separator; }
    bool atLineEnd() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }
    void passLineEnd();
    std::optional<QString> quoted();
    QString plain();

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_quotesAreLetters = false;
};

void FieldReader::passLineEnd()
{
    if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
        ++m_at;
    ++m_at;
}

/// The field that begins with the quote here; nothing where the quote is never closed.
std::optional<QString> FieldReader::quoted()
{
    const qsizetype begin = m_at;
    QString field;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] != u'"') {
            field += m_text[m_at];
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            field += u'"';
            ++m_at;
        } else {
            ++m_at;
            return field + plain();
        }
    }
    m_at = begin;
    m_quotesAreLetters = true;
    return std::nullopt;
}

QString FieldReader::plain()
{
    const qsizetype begin = m_at;
    while (!atEnd() && !isSeparator(m_text[m_at]) && !atLineEnd())
        ++m_at;
    return m_text.mid(begin, m_at - begin);
}

QStringList FieldReader::record()
{
    QStringList fields;
    while (true) {
        std::optional<QString> field;
        if (!atEnd() && m_text[m_at] == u'"' && !m_quotesAreLetters)
            field = quoted();
        fields.append(field ? *field : plain());
        if (atEnd())
            return fields;
        if (atLineEnd()) {
            passLineEnd();
            return fields;
        }
        ++m_at;
    }
}

/// How many of the first records share the most common number of fields above one.
int agreement(const QString &text, QChar separator)
{
    FieldReader reader(text, separator);
    QHash<qsizetype, int> counts;
    int filled = 0;
    for (int i = 0; i < 60 && !reader.atEnd(); ++i) {
        const QStringList fields = reader.record();
        filled += fields.size() > 1 || !fields.first().trimmed().isEmpty();
        if (fields.size() > 1)
            ++counts[fields.size()];
    }
    int most = 0;
    for (const int count : std::as_const(counts))
        most = std::max(most, count);
    return most * 10 >= filled * 3 ? most : 0;
}

/// "sep=;" on the first line is Excel's way of naming the separator.
std::optional<QChar> statedSeparator(const QString &text)
{
    if (text.size() < 5 || !text.startsWith(QLatin1StringView("sep="), Qt::CaseInsensitive))
        return std::nullopt;
    if (text.size() > 5 && text[5] != u'\r' && text[5] != u'\n')
        return std::nullopt;
    return text[4];
}

} // namespace

QChar separatorOf(const QString &text)
{
    if (const auto stated = statedSeparator(text))
        return *stated;
    const QString sample = text.left(64 * 1024);
    QChar best;
    int bestAgreement = 0;
    for (const QChar candidate : {QChar(u'\t'), QChar(u';'), QChar(u'|'), QChar(u',')}) {
        const int found = agreement(sample, candidate);
        if (found > bestAgreement) {
            best = candidate;
            bestAgreement = found;
        }
    }
    return best;
}

Result<Workbook> readDelimited(const QByteArray &bytes, const QString &fileName, const Cancelled &cancelled, const ReadLimits &limits)
{
    const auto text = decodeText(bytes);
    DRIFTSRAAD_TRY(text);
    Workbook workbook;
    workbook.form = Workbook::Form::Delimited;
    workbook.encoding = text->encoding;
    workbook.separator = separatorOf(text->text);
    CellBudget budget{limits.cells, limits.rows};
    SheetBuilder sheet(cleanText(QFileInfo(fileName).completeBaseName()), false, budget);
    FieldReader reader(text->text, workbook.separator);
    if (statedSeparator(text->text))
        static_cast<void>(reader.record());
    for (qint64 row = 0; !reader.atEnd(); ++row) {
        if ((row & 255) == 0 && cancelled && cancelled())
            return refusals::stopped();
        const QStringList fields = reader.record();
        for (qsizetype column = 0; column < fields.size(); ++column) {
            if (!sheet.put(row, column, Cell::ofText(cleanText(withoutFormulaGuard(fields[column])))))
                return refusals::tooManyCells(limits.cells);
        }
    }
    workbook.sheets.append(sheet.take());
    return workbook;
}

} // namespace driftsraad
