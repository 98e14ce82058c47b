#include "ui/papers/paginator.h"

#include "ui/kit/charts/chartstyle.h"
#include "ui/kit/type.h"
#include "ui/papers/paginatorengine.h"

#include <QPageLayout>
#include <QPrinter>
#include <QSvgRenderer>

namespace driftsraad {

static constexpr double longSide = 841.89;
static constexpr double shortSide = 595.28;

namespace ink {
const QColor &text() { return Theme::light().ink; }
const QColor &muted() { return Theme::light().slate; }
const QColor &hairline() { return Theme::light().line; }
const QColor &accent() { return Theme::light().accent; }
const QColor &sunken() { return Theme::light().canvas; }
QColor state(State state) { return ChartColours::print().state(state); }
}

QFont paperFont(PaperFont font)
{
    struct Kind {
        double points;
        QFont::Weight weight;
    };
    static constexpr std::array<Kind, 8> kinds{{{8, QFont::Normal}, {9, QFont::Normal}, {9, QFont::DemiBold}, {10.5, QFont::DemiBold},
                                                {17, QFont::DemiBold}, {26, QFont::DemiBold}, {12, QFont::Normal}, {17, QFont::DemiBold}}};
    const Kind &kind = kinds[static_cast<size_t>(font)];
    QFont made(fontFamily());
    made.setPixelSize(qRound(kind.points * LaidPaper::grid));
    made.setWeight(kind.weight);
    made.setHintingPreference(QFont::PreferNoHinting);
    // Inter's contextual forms of ":", "-" and "(" have no character of their own: in a file they would be read as other ones.
    made.setStyleStrategy(QFont::PreferNoShaping);
    return made;
}

std::array<QFont, 8> paperFonts()
{
    std::array<QFont, 8> fonts;
    for (size_t i = 0; i < fonts.size(); ++i)
        fonts[i] = paperFont(static_cast<PaperFont>(i));
    return fonts;
}

QSizeF LaidPaper::pageSize() const
{
    return m_frame.landscape ? QSizeF(longSide, shortSide) : QSizeF(shortSide, longSide);
}

int LaidPaper::pageOf(const QString &anchor) const
{
    for (const PaperPlace &place : m_places) {
        if (place.anchor == anchor)
            return place.page;
    }
    return -1;
}

void LaidPaper::paintItem(QPainter &painter, const Fonts &fonts, const Item &item) const
{
    const auto write = [&](const QPointF &at, const QString &words, QRgb colour, PaperFont font, bool right) {
        const QFont &made = fonts[static_cast<size_t>(font)];
        const double width = right ? QFontMetricsF(made).horizontalAdvance(words) : 0;
        painter.setFont(made);
        painter.setPen(QColor(colour));
        painter.drawText(QPointF(at.x() * grid - width, at.y() * grid), words);
    };
    const auto scaled = [](const QRectF &rect) { return QRectF(rect.topLeft() * grid, rect.size() * grid); };
    if (const auto *text = std::get_if<Text>(&item)) {
        write(text->baseline, text->text, text->colour, text->font, false);
    } else if (const auto *rule = std::get_if<Rule>(&item)) {
        painter.setPen(QPen(QColor(rule->colour), rule->width * grid, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QLineF(rule->line.p1() * grid, rule->line.p2() * grid));
    } else if (const auto *ground = std::get_if<Ground>(&item)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(ground->colour));
        painter.drawRoundedRect(scaled(ground->rect), ground->radius * grid, ground->radius * grid);
    } else if (const auto *mark = std::get_if<Mark>(&item)) {
        paintStateMark(painter, mark->state, scaled(mark->rect), ink::state(mark->state));
    } else if (const auto *drawing = std::get_if<Drawing>(&item)) {
        painter.save();
        painter.translate(drawing->at * grid);
        painter.scale(grid, grid);
        playChart(painter, drawing->picture);
        painter.restore();
    } else if (const auto *reference = std::get_if<Reference>(&item)) {
        const int page = pageOf(reference->anchor);
        if (page >= 0)
            write(reference->baseline, m_language.number(qint64{page + 1}), reference->colour, reference->font, true);
    } else if (const auto *emblem = std::get_if<Emblem>(&item)) {
        QSvgRenderer renderer(QStringLiteral(":/icons/app.svg"));
        renderer.render(&painter, scaled(emblem->rect));
    }
}

void LaidPaper::paintFrame(QPainter &painter, const Fonts &fonts, int page) const
{
    const QSizeF size = pageSize();
    const double left = 50.5;
    const double right = size.width() - left;
    const QRgb grey = ink::muted().rgb();
    const auto write = [&](double x, double y, const QString &words, bool alignRight) {
        if (words.isEmpty())
            return;
        const double width = alignRight ? QFontMetricsF(fonts[static_cast<size_t>(PaperFont::Small)]).horizontalAdvance(words) / grid : 0;
        paintItem(painter, fonts, Text{{x - width, y}, words, grey, PaperFont::Small});
    };
    if (!m_pages[page].cover) {
        write(left, 35, m_frame.headLeft, false);
        write(right, 35, m_frame.headRight, true);
        paintItem(painter, fonts, Rule{QLineF(left, 47, right, 47), ink::hairline().darker(112).rgb(), 0.75});
    }
    const QString made = m_language.say("Papers", QT_TRANSLATE_NOOP("Papers", "Made by Driftsråd %1 at %2."))
                             .arg(m_language.longDate(m_frame.made.localDate()), m_language.time(m_frame.made));
    const QString example = m_language.say("Papers", QT_TRANSLATE_NOOP("Papers", "Example data"));
    const double foot = size.height() - 28;
    write(left, foot, m_frame.example ? made + u' ' + example : made, false);
    write(right, foot,
          m_language.say("Papers", QT_TRANSLATE_NOOP("Papers", "page %1 of %2"))
              .arg(m_language.number(qint64{page + 1}), m_language.number(qint64{pageCount()})),
          true);
}

void LaidPaper::paint(QPainter &painter, int page) const
{
    const Fonts fonts = paperFonts();
    painter.save();
    painter.scale(1 / grid, 1 / grid);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Item &item : m_pages[page].items)
        paintItem(painter, fonts, item);
    paintFrame(painter, fonts, page);
    painter.restore();
}

bool LaidPaper::print(QPrinter &printer) const
{
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(m_frame.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setDocName(m_frame.title);
    printer.setCreator(QStringLiteral("Driftsråd"));
    const bool range = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = range ? std::min(printer.fromPage(), pageCount()) : 1;
    const int last = range ? std::clamp(printer.toPage(), first, pageCount()) : pageCount();
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        painter.save();
        painter.scale(printer.resolution() / 72.0, printer.resolution() / 72.0);
        paint(painter, page - 1);
        painter.restore();
    }
    return painter.end();
}

namespace {

/// A matrix keeps the room that its marks have.
Paper tightened(Paper paper)
{
    for (PaperBlock &block : paper.blocks) {
        if (auto *table = std::get_if<PaperTable>(&block); table && !table->ruled)
            table->dense = true;
    }
    return paper;
}

} // namespace

LaidPaper paginate(const Paper &paper)
{
    loadFonts();
    Paginator pages(paper);
    LaidPaper laid = pages.run();
    // A few lines that are left over find room on the pages before.
    constexpr double few = 0.25;
    if (laid.pageCount() == 1 || pages.filled() > few)
        return laid;
    const Paper tight = tightened(paper);
    LaidPaper drawnIn = Paginator(tight).run();
    return drawnIn.pageCount() < laid.pageCount() ? drawnIn : laid;
}

} // namespace driftsraad
