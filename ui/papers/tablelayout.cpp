#include "ui/papers/tablelayout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace driftsraad {

static constexpr double markRoom = 12; ///< a state's mark and the space after it
static constexpr double markSide = 8;

TableLayout::TableLayout(Paginator &paginator, const PaperTable &table) : m_pages(paginator), m_table(table)
{
    if (table.dense) {
        m_pad = 2.2;
        m_gap = 9;
    }
    measureColumns();
}

PaperFont TableLayout::fontOf(const PaperCell &cell)
{
    return cell.strong ? PaperFont::Strong : PaperFont::Body;
}

double TableLayout::contentWidth(const PaperCell &cell) const
{
    if (!cell.pageOf.isEmpty())
        return m_pages.m_type.width(QStringLiteral("000"), PaperFont::Body);
    double widest = 0;
    for (const QString &line : cell.text.split(u'\n'))
        widest = std::max(widest, m_pages.m_type.width(line, fontOf(cell)));
    return widest + (cell.state ? markRoom : 0);
}

double TableLayout::wordWidth(const PaperCell &cell) const
{
    if (!cell.pageOf.isEmpty())
        return contentWidth(cell);
    return m_pages.m_type.widestWord(cell.text, fontOf(cell)) + (cell.state ? markRoom : 0);
}

/// Endless words share what the columns with ordinary ones leave: a figure is never broken because of its neighbour.
static void capWords(QList<double> &words, double space)
{
    QList<double> ordered = words;
    std::sort(ordered.begin(), ordered.end());
    double left = space;
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        const double fair = left / static_cast<double>(ordered.size() - i);
        if (ordered[i] > fair) {
            for (double &word : words)
                word = std::min(word, fair);
            return;
        }
        left -= ordered[i];
    }
}

/// The widths of a cell's paragraphs.
using Paragraphs = QList<double>;

/// Lines that a cell takes in that width. A line of several is seldom full.
static int linesIn(const Paragraphs &cell, double width)
{
    constexpr double ragged = 1.08;
    int lines = 0;
    for (const double paragraph : cell)
        lines += paragraph <= width ? 1 : std::max(2, static_cast<int>(std::ceil(paragraph * ragged / width)));
    return lines;
}

/// Columns that share what others leave, with the rows' cells in them.
struct OpenColumns {
    QList<double> widths{};
    QList<double> natural{};
    QList<QList<Paragraphs>> cells{};  ///< of a column, by row

    /// Bit by bit to the column that makes the rows higher than they need be, the highest before many: a paragraph of many lines does not take
    /// from a list of short ones.
    void widen(double room)
    {
        constexpr double step = 2;
        QList<QList<int>> lines(widths.size());
        for (qsizetype i = 0; i < widths.size(); ++i)
            measure(i, &lines[i]);
        for (; room > 0; room -= step) {
            const qsizetype tallest = tallestOf(lines, room);
            if (tallest < 0)
                break;
            widths[tallest] = std::min(natural[tallest], widths[tallest] + std::min(step, room));
            measure(tallest, &lines[tallest]);
        }
        for (double &width : widths)
            width += std::max(0.0, room) / static_cast<double>(widths.size());
    }

private:
    void measure(qsizetype column, QList<int> *lines) const
    {
        lines->resize(cells[column].size());
        for (qsizetype row = 0; row < lines->size(); ++row)
            (*lines)[row] = linesIn(cells[column][row], widths[column]);
    }
    /// A column that saves no line with all of the room counts as little as one that has all it needs.
    qsizetype tallestOf(const QList<QList<int>> &lines, double room) const
    {
        QList<qint64> height(widths.size(), 0);
        const qsizetype rows = lines.isEmpty() ? 0 : lines.first().size();
        for (qsizetype row = 0; row < rows; ++row) {
            int most = 0;
            for (qsizetype i = 0; i < widths.size(); ++i)
                most = std::max(most, lines[i][row]);
            for (qsizetype i = 0; i < widths.size(); ++i) {
                const qint64 over = lines[i][row] - cells[i][row].size();
                if (over > 0 && lines[i][row] == most && linesIn(cells[i][row], widths[i] + room) < most)
                    height[i] += over * over;
            }
        }
        const auto found = std::max_element(height.cbegin(), height.cend());
        return found == height.cend() || *found == 0 ? -1 : found - height.cbegin();
    }
};

/// Columns that ask for no more than an even share of the room get what they ask for; the others share what is left, none below its widest word.
static QList<double> shared(const QList<double> &natural, const QList<double> &word, const QList<QList<Paragraphs>> &cells, double space)
{
    QList<double> widths = word;
    QList<bool> whole(natural.size(), false);
    double room = space;       // for the columns that are not whole
    double words = std::accumulate(word.begin(), word.end(), 0.0);
    qsizetype open = natural.size();
    for (bool found = true; found && open > 1;) {
        found = false;
        for (qsizetype i = 0; i < natural.size(); ++i) {
            if (whole[i] || natural[i] > room / static_cast<double>(open) || words - word[i] > room - natural[i])
                continue;
            found = whole[i] = true;
            widths[i] = natural[i];
            room -= natural[i];
            words -= word[i];
            --open;
        }
    }
    OpenColumns others;
    for (qsizetype i = 0; i < natural.size(); ++i) {
        if (whole[i])
            continue;
        others.widths.append(word[i]);
        others.natural.append(natural[i]);
        others.cells.append(cells[i]);
    }
    others.widen(room - words);
    for (qsizetype i = 0, other = 0; i < natural.size(); ++i) {
        if (!whole[i])
            widths[i] = others.widths[other++];
    }
    return widths;
}

QList<double> TableLayout::paragraphsOf(const PaperCell &cell) const
{
    QList<double> widths;
    for (const QString &line : cell.text.split(u'\n'))
        widths.append(m_pages.m_type.width(line, fontOf(cell)) + (cell.state ? markRoom : 0));
    return widths;
}

QList<QList<QList<double>>> TableLayout::paragraphs() const
{
    QList<QList<QList<double>>> cells(m_table.columns.size());
    for (const auto &row : m_table.rows) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            cells[i].append(i < row.size() ? paragraphsOf(row[i]) : QList<double>{});
    }
    return cells;
}

void TableLayout::measureColumns()
{
    const qsizetype count = m_table.columns.size();
    QList<double> natural(count), word(count);
    for (qsizetype i = 0; i < count; ++i) {
        natural[i] = m_pages.m_type.width(m_table.columns[i].title, PaperFont::Small);
        word[i] = m_pages.m_type.widestWord(m_table.columns[i].title, PaperFont::Small);
    }
    for (const auto &row : m_table.rows) {
        for (qsizetype i = 0; i < std::min(count, row.size()); ++i) {
            const double width = contentWidth(row[i]);
            if (width <= word[i])
                continue;
            natural[i] = std::max(natural[i], width);
            word[i] = std::max(word[i], wordWidth(row[i]));
        }
    }
    const double space = m_pages.width() - m_gap * static_cast<double>(std::max<qsizetype>(0, count - 1));
    const double wanted = std::accumulate(natural.begin(), natural.end(), 0.0);
    capWords(word, space);
    const double least = std::accumulate(word.begin(), word.end(), 0.0);
    m_widths = natural;
    if (wanted <= space) {
        double weights = 0;
        for (const PaperColumn &column : m_table.columns)
            weights += column.weight;
        for (qsizetype i = 0; i < count && weights > 0; ++i)
            m_widths[i] += (space - wanted) * m_table.columns[i].weight / weights;
    } else if (least < space) {
        m_widths = shared(natural, word, paragraphs(), space);
    } else {
        m_widths = word;
    }
    double x = m_pages.left();
    for (qsizetype i = 0; i < count; ++i) {
        m_lefts.append(x);
        x += m_widths[i] + m_gap;
    }
}

TableLayout::Row TableLayout::broken(const QList<PaperCell> &cells) const
{
    Row row;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const PaperCell cell = cells.value(i);
        // A hair of slack, so that what was measured as fitting is not broken by rounding.
        const double width = m_widths[i] - (cell.state ? markRoom : 0) + 0.05;
        row.append({m_pages.m_type.broken(cell.text, fontOf(cell), width).lines, fontOf(cell)});
    }
    return row;
}

double TableLayout::heightOf(const Row &row, qsizetype from) const
{
    qsizetype lines = 1;
    for (const Cell &cell : row)
        lines = std::max(lines, cell.lines.size() - from);
    return static_cast<double>(lines) * m_line + m_pad * 2;
}

double TableLayout::headHeight() const
{
    qsizetype lines = 1;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i)
        lines = std::max(lines, m_pages.m_type.broken(m_table.columns[i].title, PaperFont::Small, m_widths[i] + 0.05).lines.size());
    return static_cast<double>(lines) * m_pages.m_type.lineHeight(PaperFont::Small) + 7;
}

double TableLayout::captionHeight() const
{
    if (m_table.caption.isEmpty())
        return 0;
    const auto lines = m_pages.m_type.broken(m_table.caption, PaperFont::Heading, m_pages.width()).lines.size();
    return static_cast<double>(lines) * m_pages.m_type.lineHeight(PaperFont::Heading) + 2;
}

double TableLayout::least() const
{
    constexpr qsizetype few = 5; // rows that are read together
    const double page = m_pages.bottom() - m_pages.top();
    const double first = m_table.rows.isEmpty() ? m_line + m_pad * 2 : heightOf(broken(m_table.rows.first()));
    double whole = captionHeight() + headHeight() + first;
    if (m_table.rows.size() > few)
        return std::min(whole, page);
    for (qsizetype row = 1; row < m_table.rows.size(); ++row)
        whole += heightOf(broken(m_table.rows[row]));
    return whole <= page / 4 ? whole : std::min(captionHeight() + headHeight() + first, page);
}

double TableLayout::lineLeft(qsizetype column, double lineWidth, double indent) const
{
    const PaperColumn &about = m_table.columns[column];
    if (about.right)
        return m_lefts[column] + m_widths[column] - lineWidth;
    if (about.centre)
        return m_lefts[column] + (m_widths[column] - lineWidth - indent) / 2 + indent;
    return m_lefts[column] + indent;
}

void TableLayout::layHead()
{
    const double line = m_pages.m_type.lineHeight(PaperFont::Small);
    const double height = headHeight();
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const QStringList lines = m_pages.m_type.broken(m_table.columns[i].title, PaperFont::Small, m_widths[i] + 0.05).lines;
        double y = m_pages.m_y + height - 5 - line * static_cast<double>(lines.size());
        for (const QString &one : lines) {
            m_pages.text(lineLeft(i, m_pages.m_type.width(one, PaperFont::Small), 0), y, one, PaperFont::Small, ink::muted());
            y += line;
        }
    }
    m_pages.m_y += height;
    m_pages.put(LaidPaper::Rule{QLineF(m_pages.left(), m_pages.m_y, m_pages.left() + m_pages.width(), m_pages.m_y), ink::text().rgb(), 0.8});
    if (m_table.ruled)
        verticals(m_pages.m_y - height + 2, m_pages.m_y);
}

void TableLayout::verticals(double from, double to)
{
    for (qsizetype i = 1; i < m_lefts.size(); ++i) {
        const double x = m_lefts[i] - m_gap / 2;
        m_pages.put(LaidPaper::Rule{QLineF(x, from, x, to), ink::hairline().rgb(), 0.6});
    }
}

void TableLayout::lay()
{
    if (!m_table.caption.isEmpty() && !m_pages.atTop())
        m_pages.m_y += 6;
    m_pages.need(least());
    if (!m_table.caption.isEmpty()) {
        m_pages.flow(m_pages.left(), m_pages.m_type.broken(m_table.caption, PaperFont::Heading, m_pages.width()).lines, PaperFont::Heading, ink::text());
        m_pages.m_y += 2;
    }
    layHead();
    for (const auto &cells : m_table.rows)
        layRow(cells, broken(cells));
    if (m_table.rows.isEmpty()) {
        m_pages.m_y += m_pad;
        m_pages.flow(m_pages.left(), m_pages.m_type.broken(m_table.empty, PaperFont::Body, m_pages.width()).lines, PaperFont::Body, ink::muted());
    }
    m_pages.m_y += 10;
}

void TableLayout::layRow(const QList<PaperCell> &cells, const Row &row)
{
    const double height = heightOf(row);
    const double page = m_pages.bottom() - m_pages.top() - headHeight();
    if (height <= page) {
        if (height > m_pages.room() + 0.01) {
            m_pages.newPage();
            layHead();
        }
        qsizetype lines = 1;
        for (const Cell &cell : row)
            lines = std::max(lines, cell.lines.size());
        return paintRow(cells, row, 0, lines);
    }
    // Higher than a page: as many lines as each page holds.
    qsizetype all = 1;
    for (const Cell &cell : row)
        all = std::max(all, cell.lines.size());
    for (qsizetype from = 0; from < all;) {
        auto fit = static_cast<qsizetype>(std::floor((m_pages.room() - m_pad * 2) / m_line));
        if (fit < 1) {
            m_pages.newPage();
            layHead();
            fit = std::max<qsizetype>(1, static_cast<qsizetype>(std::floor((m_pages.room() - m_pad * 2) / m_line)));
        }
        fit = std::min(fit, all - from);
        paintRow(cells, row, from, fit);
        from += fit;
    }
}

void TableLayout::paintRow(const QList<PaperCell> &cells, const Row &row, qsizetype from, qsizetype count)
{
    const double before = m_pages.m_y;
    for (qsizetype i = 0; i < row.size(); ++i)
        paintCell(i, cells.value(i), row[i], from, count);
    m_pages.m_y += static_cast<double>(count) * m_line + m_pad * 2;
    m_pages.put(LaidPaper::Rule{QLineF(m_pages.left(), m_pages.m_y, m_pages.left() + m_pages.width(), m_pages.m_y), ink::hairline().rgb(), 0.6});
    if (m_table.ruled)
        verticals(before, m_pages.m_y);
}

void TableLayout::paintCell(qsizetype column, const PaperCell &cell, const Cell &lines, qsizetype from, qsizetype count)
{
    const double indent = cell.state ? markRoom : 0;
    const QColor colour = cell.state ? ink::state(*cell.state) : cell.muted ? ink::muted() : ink::text();
    // Lines are placed by their own height, which is that of the type less a hair.
    const double lift = (m_line - m_pages.m_type.lineHeight(lines.font)) / 2;
    double y = m_pages.m_y + m_pad;
    if (!cell.pageOf.isEmpty() && from == 0) {
        const double right = m_lefts[column] + m_widths[column];
        m_pages.put(LaidPaper::Reference{{right, y + lift + m_pages.m_type.rise(lines.font)}, cell.pageOf, colour.rgb(), lines.font});
        m_pages.m_paper.m_links.append({m_pages.m_paper.pageCount() - 1, QRectF(m_pages.left(), m_pages.m_y, m_pages.width(), m_line + m_pad * 2),
                                        cell.pageOf});
        return;
    }
    for (qsizetype i = from; i < std::min(from + count, lines.lines.size()); ++i) {
        const double x = lineLeft(column, m_pages.m_type.width(lines.lines[i], lines.font), indent);
        if (i == 0 && cell.state)
            m_pages.put(LaidPaper::Mark{QRectF(x - markRoom, y + m_line / 2 - markSide / 2, markSide, markSide), *cell.state});
        m_pages.text(x, y + lift, lines.lines[i], lines.font, colour);
        y += m_line;
    }
}

} // namespace driftsraad
