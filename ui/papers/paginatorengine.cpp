#include "ui/papers/paginatorengine.h"

#include "ui/kit/label.h"
#include "ui/papers/tablelayout.h"

#include <QTextLayout>

#include <cmath>

namespace driftsraad {

PaperType::PaperType() : m_fonts(paperFonts())
{
    for (const QFont &font : m_fonts)
        m_metrics.append(QFontMetricsF(font));
}

double PaperType::width(const QString &text, PaperFont font) const
{
    if (text.size() > 60)
        return m_metrics[static_cast<int>(font)].horizontalAdvance(text) / LaidPaper::grid;
    // Tables say the same words over and over.
    auto &known = m_known[static_cast<size_t>(font)];
    const auto found = known.constFind(text);
    if (found != known.constEnd())
        return *found;
    const double measured = m_metrics[static_cast<int>(font)].horizontalAdvance(text) / LaidPaper::grid;
    known.insert(text, measured);
    return measured;
}

double PaperType::widestWord(const QString &text, PaperFont font) const
{
    double widest = 0;
    qsizetype start = 0;
    const QString joined = unbroken(text);
    for (qsizetype i = 0; i <= joined.size(); ++i) {
        const bool breaks = i == joined.size() || (joined[i].isSpace() && joined[i] != QChar::Nbsp);
        if (!breaks)
            continue;
        if (i > start)
            widest = std::max(widest, width(unjoined(joined.mid(start, i - start)), font));
        start = i + 1;
    }
    return widest;
}

BrokenText PaperType::broken(const QString &text, PaperFont font, double width) const
{
    BrokenText result;
    for (const QString &paragraph : text.split(u'\n')) {
        const double whole = this->width(paragraph, font);
        if (whole <= width) {
            result.lines += paragraph;
            result.width = std::max(result.width, whole);
            continue;
        }
        // As on the screen: "A/S" and "06:00–24:00" stand on one line, where one is wide enough for what belongs together.
        const QString laid = widestWord(paragraph, font) <= width ? unbroken(paragraph) : paragraph;
        QTextLayout layout(laid, m_fonts[static_cast<size_t>(font)]);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width * LaidPaper::grid);
            result.lines += unjoined(laid.mid(line.textStart(), line.textLength())).trimmed();
            result.width = std::max(result.width, line.naturalTextWidth() / LaidPaper::grid);
        }
        layout.endLayout();
    }
    return result;
}

double PaperType::lineHeight(PaperFont font) const
{
    static constexpr std::array<double, 8> heights{11.5, 13.5, 13.5, 15, 22, 32, 17, 22};
    return heights[static_cast<size_t>(font)];
}

double PaperType::rise(PaperFont font) const
{
    // The x-height and capitals in the middle of the line.
    return (lineHeight(font) + m_metrics[static_cast<int>(font)].capHeight() / LaidPaper::grid) / 2;
}

Paginator::Paginator(const Paper &paper) : m_source(paper), m_margins(50.5, 68, 50.5, 58)
{
    m_paper.m_frame = paper.frame;
    m_paper.m_language = paper.language;
}

LaidPaper Paginator::run()
{
    m_paper.m_pages.append(LaidPaper::Page{});
    m_y = top();
    for (m_block = 0; m_block < m_source.blocks.size(); ++m_block)
        std::visit([this](const auto &block) { lay(block); }, m_source.blocks[m_block]);
    if (m_paper.m_pages.size() > 1 && m_paper.m_pages.last().items.isEmpty())
        m_paper.m_pages.removeLast();
    return m_paper;
}

double Paginator::width() const
{
    return m_paper.pageSize().width() - m_margins.left() - m_margins.right();
}

double Paginator::top() const
{
    return m_margins.top();
}

double Paginator::bottom() const
{
    return m_paper.pageSize().height() - m_margins.bottom();
}

void Paginator::newPage()
{
    m_paper.m_pages.append(LaidPaper::Page{});
    m_y = top();
}

void Paginator::need(double height)
{
    if (!atTop() && height > room() + 0.01)
        newPage();
}

void Paginator::text(double x, double lineTop, const QString &words, PaperFont font, const QColor &colour)
{
    if (!words.isEmpty())
        put(LaidPaper::Text{{x, lineTop + m_type.rise(font)}, words, colour.rgb(), font});
}

void Paginator::flow(double x, const QStringList &lines, PaperFont font, const QColor &colour)
{
    const double height = m_type.lineHeight(font);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        // Neither the first nor the last line stands alone on a page.
        const bool keepsTwo = (i == 0 && lines.size() > 1) || i == lines.size() - 2;
        need(keepsTwo ? height * 2 : height);
        text(x, m_y, lines[i], font, colour);
        m_y += height;
    }
}

void Paginator::place(const QString &title, const QString &anchor, int level)
{
    m_paper.m_places.append({title, anchor, m_paper.pageCount() - 1, m_y, level});
}

} // namespace driftsraad
