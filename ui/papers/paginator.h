#pragma once

#include "ui/papers/paper.h"

#include <QByteArray>
#include <QMarginsF>
#include <QPainter>

#include <array>

class QPrinter;

namespace driftsraad {

/// The letters of a paper, in the order of the type scale.
enum class PaperFont : quint8 { Small, Body, Strong, Heading, Title, Cover, Lead, Figure };

/// Where a bookmark or a reference leads.
struct PaperPlace {
    QString title{};
    QString anchor{};
    int page = 0;
    double y = 0;  ///< points from the page's top
    int level = 0;
};

/// A paper with its pages made. Painting does not change it: any number of threads may paint at once.
class LaidPaper
{
public:
    /// Fine units a point: whole-pixel font metrics vanish in them.
    static constexpr double grid = 20;

    struct Text {
        QPointF baseline;
        QString text;
        QRgb colour;
        PaperFont font;
    };
    struct Rule {
        QLineF line;
        QRgb colour;
        double width;
    };
    struct Ground {
        QRectF rect;
        QRgb colour;
        double radius;
    };
    struct Mark {
        QRectF rect;
        State state;
    };
    struct Drawing {
        QPointF at;
        QPicture picture;
    };
    /// The number of a page, known when all are made; right aligned at the point.
    struct Reference {
        QPointF baseline;
        QString anchor;
        QRgb colour;
        PaperFont font;
    };
    struct Emblem {
        QRectF rect;
    };
    using Item = std::variant<Text, Rule, Ground, Mark, Drawing, Reference, Emblem>;
    struct Page {
        QList<Item> items{};
        bool cover = false;
    };

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// In points.
    QSizeF pageSize() const;
    bool isLandscape() const { return m_frame.landscape; }
    const PaperFrame &frame() const { return m_frame; }
    /// Paints into pageSize() points; the painter's own transformation may scale them.
    void paint(QPainter &painter, int page) const;
    /// The file: fonts embedded, title, language and bookmarks set.
    QByteArray pdf() const;
    /// Sends the pages the printer asks for; false where the printer does not start or is stopped.
    bool print(QPrinter &printer) const;
    const QList<PaperPlace> &places() const { return m_places; }

private:
    friend class Paginator;
    friend class TableLayout;
    /// A rectangle that leads to an anchor in the file.
    struct Link {
        int page = 0;
        QRectF rect;
        QString anchor;
    };

    using Fonts = std::array<QFont, 8>;
    void paintItem(QPainter &painter, const Fonts &fonts, const Item &item) const;
    void paintFrame(QPainter &painter, const Fonts &fonts, int page) const;
    int pageOf(const QString &anchor) const;

    PaperFrame m_frame;
    Language m_language;
    QList<Page> m_pages;
    QList<PaperPlace> m_places;
    QList<Link> m_links;
};

/// Makes pages, with less air in the tables where that saves a last page of a few lines. Needs a QGuiApplication (the offscreen platform will
/// do) for its fonts, no display and no printer; any thread.
LaidPaper paginate(const Paper &paper);

/// The fonts of papers, in LaidPaper::grid units.
QFont paperFont(PaperFont font);
std::array<QFont, 8> paperFonts();

} // namespace driftsraad
