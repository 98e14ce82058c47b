#include "core/exchange/clipboardgrid.h"

#include <QHash>

namespace driftsraad {

namespace {

using namespace Qt::StringLiterals;

/// More than any block that people paste; what is beyond is not read.
constexpr qsizetype mostPastedRows = 20'000;
constexpr qsizetype mostPastedColumns = 1'000;

void makeEven(ClipboardGrid *grid)
{
    qsizetype columns = 0;
    for (const QStringList &row : std::as_const(*grid))
        columns = std::max(columns, row.size());
    for (QStringList &row : *grid)
        row.resize(columns);
}

QString withoutPart(QString html, QLatin1StringView from, QLatin1StringView to)
{
    qsizetype at = 0;
    while ((at = html.indexOf(from, at, Qt::CaseInsensitive)) >= 0) {
        const qsizetype end = html.indexOf(to, at + from.size(), Qt::CaseInsensitive);
        html.remove(at, end < 0 ? html.size() - at : end + to.size() - at);
    }
    return html;
}

QString entity(QStringView name)
{
    static const QHash<QString, QChar> named{{u"amp"_s, u'&'},  {u"lt"_s, u'<'},    {u"gt"_s, u'>'},    {u"quot"_s, u'"'},  {u"apos"_s, u'\''},
                                             {u"nbsp"_s, u' '}, {u"aelig"_s, u'æ'}, {u"AElig"_s, u'Æ'}, {u"oslash"_s, u'ø'}, {u"Oslash"_s, u'Ø'},
                                             {u"aring"_s, u'å'}, {u"Aring"_s, u'Å'}, {u"ndash"_s, u'\u2013'}, {u"minus"_s, u'\u2212'}};
    if (!name.startsWith(u'#'))
        return named.contains(name.toString()) ? QString(named.value(name.toString())) : QString();
    bool isNumber = false;
    const uint code = name.startsWith("#x"_L1, Qt::CaseInsensitive) ? name.mid(2).toUInt(&isNumber, 16) : name.mid(1).toUInt(&isNumber);
    if (!isNumber || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    const char32_t point = code == 0xA0 ? U' ' : char32_t(code);
    return QString::fromUcs4(&point, 1);
}

QString decoded(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == u'&' ? text.indexOf(u';', i) : -1;
        const QString meant = end > i && end - i <= 10 ? entity(text.mid(i + 1, end - i - 1)) : QString();
        if (meant.isEmpty()) {
            plain += text[i] == QChar::Nbsp ? QChar(u' ') : text[i];
        } else {
            plain += meant;
            i = end;
        }
    }
    return plain;
}

/// The value of an attribute of a tag such as `td colspan=2 style='x'`.
QString attribute(const QString &tag, QLatin1StringView name)
{
    qsizetype at = 0;
    while ((at = tag.indexOf(name, at, Qt::CaseInsensitive)) >= 0) {
        const qsizetype before = at - 1;
        at += name.size();
        qsizetype value = at;
        while (value < tag.size() && tag[value].isSpace())
            ++value;
        if (before < 0 || !tag[before].isSpace() || value >= tag.size() || tag[value] != u'=')
            continue;
        ++value;
        while (value < tag.size() && tag[value].isSpace())
            ++value;
        if (value < tag.size() && (tag[value] == u'"' || tag[value] == u'\''))
            return tag.mid(value + 1, tag.indexOf(tag[value], value + 1) - value - 1);
        qsizetype end = value;
        while (end < tag.size() && !tag[end].isSpace())
            ++end;
        return tag.mid(value, end - value);
    }
    return {};
}

/// Walks the tags of one table and puts its cells where they stand.
class TableReader
{
public:
    void tag(const QString &inside)
    {
        const bool isEnd = inside.startsWith(u'/');
        qsizetype end = isEnd ? 1 : 0;
        while (end < inside.size() && inside[end].isLetterOrNumber())
            ++end;
        const QString name = inside.mid(isEnd ? 1 : 0, end - (isEnd ? 1 : 0)).toLower();
        if (name == "table"_L1)
            m_depth += isEnd ? -1 : 1;
        if (m_depth == 0 && name == "table"_L1 && isEnd)
            finish();
        if (m_depth != 1 || m_done)
            return;
        if (name == "tr"_L1)
            isEnd ? endRow() : beginRow(inside);
        else if (name == "td"_L1 || name == "th"_L1)
            isEnd ? endCell() : beginCell(inside);
        else if (m_inCell && (name == "br"_L1 || (name == "p"_L1 && !isEnd && !m_text.trimmed().isEmpty())))
            m_text += u'\n';
    }
    void text(QStringView text)
    {
        if (!m_inCell || m_depth != 1 || m_done)
            return;
        // Line breaks and runs of space in the source are one space; only <br> breaks a line.
        QString words = decoded(text);
        const bool before = !words.isEmpty() && words.front().isSpace();
        const bool after = words.size() > 1 && words.back().isSpace();
        words = words.simplified();
        m_text += (before ? u" "_s : QString()) + words + (after ? u" "_s : QString());
    }
    bool isDone() const { return m_done || m_grid.size() >= mostPastedRows; }
    ClipboardGrid grid()
    {
        if (!m_done)
            finish();
        makeEven(&m_grid);
        return m_grid;
    }

private:
    void beginRow(const QString &inside)
    {
        endRow();
        m_inRow = true;
        m_hidden = attribute(inside, "style"_L1).remove(u' ').contains("display:none"_L1, Qt::CaseInsensitive);
        if (!m_hidden)
            m_grid.append(QStringList());
    }
    void endRow()
    {
        endCell();
        if (m_inRow && !m_hidden) {
            fillSpans();
            for (int &rows : m_spans)
                rows = std::max(0, rows - 1);
        }
        m_inRow = false;
        m_hidden = false;
    }
    void beginCell(const QString &inside)
    {
        endCell();
        if (!m_inRow)
            beginRow({});
        m_inCell = !m_hidden;
        m_text.clear();
        m_columns = static_cast<int>(std::clamp<qsizetype>(attribute(inside, "colspan"_L1).toInt(), 1, mostPastedColumns));
        m_rows = static_cast<int>(std::clamp<qsizetype>(attribute(inside, "rowspan"_L1).toInt(), 1, mostPastedRows));
    }
    void endCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        fillSpans();
        QStringList lines = m_text.split(u'\n');
        for (QString &line : lines)
            line = line.trimmed();
        for (int i = 0; i < m_columns && m_grid.last().size() < mostPastedColumns; ++i) {
            const qsizetype column = m_grid.last().size();
            m_grid.last().append(i == 0 ? lines.join(u'\n').trimmed() : QString());
            if (m_spans.size() <= column)
                m_spans.resize(column + 1);
            m_spans[column] = m_rows;
        }
    }
    /// Blank cells where a cell of an earlier row reaches down.
    void fillSpans()
    {
        while (m_grid.last().size() < m_spans.size() && m_spans[m_grid.last().size()] > 0)
            m_grid.last().append(QString());
    }
    void finish()
    {
        endRow();
        m_done = true;
    }

    ClipboardGrid m_grid;
    QList<int> m_spans; ///< how many more rows each column is taken by, the present row included
    QString m_text;
    int m_columns = 1;
    int m_rows = 1;
    int m_depth = 0;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_hidden = false;
    bool m_done = false;
};

/// The end of a tag: the first > outside quotation marks.
qsizetype tagEnd(const QString &html, qsizetype from)
{
    QChar quote;
    for (qsizetype i = from; i < html.size(); ++i) {
        if (!quote.isNull())
            quote = html[i] == quote ? QChar() : quote;
        else if (html[i] == u'"' || html[i] == u'\'')
            quote = html[i];
        else if (html[i] == u'>')
            return i;
    }
    return -1;
}

} // namespace

ClipboardGrid gridFromText(const QString &text)
{
    ClipboardGrid grid;
    if (text.isEmpty())
        return grid;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        row.append(cell);
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size() && grid.size() < mostPastedRows; ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += text[++i];
        } else if (quoted) {
            if (c == u'"')
                quoted = false;
            else
                cell += c;
        } else if (c == u'"' && cell.isEmpty() && text.indexOf(u'"', i + 1) > 0) {
            quoted = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            endCell();
            grid.append(std::exchange(row, {}));
        } else {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        endCell();
        grid.append(row);
    }
    makeEven(&grid);
    return grid;
}

ClipboardGrid gridFromHtml(const QString &html)
{
    const qsizetype table = html.indexOf("<table"_L1, 0, Qt::CaseInsensitive);
    if (table < 0)
        return {};
    QString clean = withoutPart(html.mid(table), "<!--"_L1, "-->"_L1);
    clean = withoutPart(clean, "<style"_L1, "</style>"_L1);
    clean = withoutPart(clean, "<script"_L1, "</script>"_L1);
    TableReader reader;
    qsizetype at = 0;
    while (at < clean.size() && !reader.isDone()) {
        const qsizetype open = clean.indexOf(u'<', at);
        reader.text(QStringView(clean).mid(at, open < 0 ? -1 : open - at));
        if (open < 0)
            break;
        const qsizetype close = tagEnd(clean, open + 1);
        if (close < 0)
            break;
        reader.tag(clean.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    return reader.grid();
}

ClipboardGrid clipboardGrid(const QString &html, const QString &text)
{
    const ClipboardGrid table = gridFromHtml(html);
    return table.isEmpty() ? gridFromText(text) : table;
}

} // namespace driftsraad
