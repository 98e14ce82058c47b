#pragma once

#include "ui/papers/paginator.h"

#include <QFontMetricsF>
#include <QHash>

#include <array>

namespace driftsraad {

/// Lines of one text, broken to a width.
struct BrokenText {
    QStringList lines{};
    double width = 0; ///< of the widest line
};

/// Fonts with their measures, in points. One for each paginator: font engines are not shared between threads.
class PaperType
{
public:
    PaperType();
    double width(const QString &text, PaperFont font) const;
    /// The widest piece that a line break cannot divide.
    double widestWord(const QString &text, PaperFont font) const;
    BrokenText broken(const QString &text, PaperFont font, double width) const;
    double lineHeight(PaperFont font) const;
    /// From a line's top to its baseline.
    double rise(PaperFont font) const;

private:
    std::array<QFont, 8> m_fonts;
    QList<QFontMetricsF> m_metrics;
    mutable std::array<QHash<QString, double>, 8> m_known;
};

/// Walks through the blocks and puts marks on pages; y runs down in points.
class Paginator
{
public:
    explicit Paginator(const Paper &paper);
    LaidPaper run();
    /// How much of the last page is written on, of 1.
    double filled() const { return (m_y - top()) / (bottom() - top()); }

private:
    friend class TableLayout;

    double left() const { return m_margins.left(); }
    double width() const;
    double top() const;
    double bottom() const;
    double room() const { return bottom() - m_y; }
    bool atTop() const { return m_y <= top() + 0.01; }
    void newPage();
    /// Starts a new page where that much does not fit here but would on a fresh one.
    void need(double height);
    void put(LaidPaper::Item item) { m_paper.m_pages.last().items.append(std::move(item)); }
    void text(double x, double lineTop, const QString &text, PaperFont font, const QColor &colour);
    /// Writes lines down from m_y over as many pages as they need.
    void flow(double x, const QStringList &lines, PaperFont font, const QColor &colour);
    void place(const QString &title, const QString &anchor, int level);

    void lay(const PaperCover &cover);
    void lay(const PaperTitle &title);
    void lay(const PaperHeading &heading);
    void lay(const PaperParagraph &paragraph);
    void lay(const PaperCallout &callout);
    void lay(const PaperBox &box);
    void lay(const PaperList &list);
    void lay(const PaperKeyValues &values);
    void lay(const PaperGrid &grid);
    void lay(const PaperFigures &figures);
    void lay(const PaperTable &table);
    void lay(const PaperFigure &figure);
    void lay(const PaperBreak &);
    void lay(const PaperSpace &space);
    /// How much of the block must stay together with a heading above it.
    double least(qsizetype block);
    /// The height of a block that says what follows it, with the least of that: they are not parted. 0 where it says nothing of the kind.
    double withWhatItLeadsTo(qsizetype block);
    double titleHeight(const PaperTitle &title) const;

    const Paper &m_source;
    PaperType m_type;
    LaidPaper m_paper;
    QMarginsF m_margins;
    double m_y = 0;
    qsizetype m_block = 0;
};

/// Colours of paper: the light theme's.
namespace ink {
const QColor &text();
const QColor &muted();
const QColor &hairline();
const QColor &accent();
const QColor &sunken();
QColor state(State state);
}

} // namespace driftsraad
