#pragma once

#include "core/base/language.h"
#include "ui/kit/statuspainter.h"

#include <QList>
#include <QPicture>
#include <QString>

#include <optional>
#include <variant>

namespace driftsraad {

/// What stands around the pages of a paper and in the file's properties.
struct PaperFrame {
    QString title{};     ///< the document's title
    QString headLeft{};  ///< on every page but a cover
    QString headRight{};
    Instant made{};
    bool example = false; ///< prints "Example data" on every page
    bool landscape = false;
};

struct PaperCell {
    QString text{};
    bool strong = false;
    bool muted = false;
    std::optional<State> state{}; ///< puts the state's mark before the text, in the state's colour
    QString pageOf{};             ///< instead of text: the number of the page that carries this anchor
    bool operator==(const PaperCell &) const = default;
};

struct PaperColumn {
    QString title{};
    bool right = false;   ///< figures
    double weight = 1;    ///< share of the room that the contents leave
    bool centre = false;
};

/// Rows are never split, unless one is higher than a page; the head is repeated on every page. Text wraps, it is never cut.
struct PaperTable {
    QString caption{};
    QList<PaperColumn> columns{};
    QList<QList<PaperCell>> rows{};
    QString empty{};      ///< what to say where there is no row
    bool dense = false;
    bool ruled = false;   ///< vertical lines too, for a matrix
};

/// A chart, recorded as vectors.
struct PaperFigure {
    QString caption{};
    QPicture picture{};   ///< in points; its upper left is 0, 0
    QSizeF size{};
    QString below{};      ///< sources and the axis' note
};

struct PaperCover {
    QString organisation{};
    QString title{};
    QString subtitle{};
    QString note{};
};

/// The title of an item or part: it starts a bookmark.
struct PaperTitle {
    QString kicker{};
    QString text{};
    QString anchor{};
};

struct PaperHeading {
    QString text{};
};

enum class PaperVoice { Body, Muted, Small };

struct PaperParagraph {
    QString text{};
    PaperVoice voice = PaperVoice::Body;
};

/// A recommendation or conclusion, with a bar at its left.
struct PaperCallout {
    QString heading{};
    QString text{};
};

/// A grey box; the lead stands before the text.
struct PaperBox {
    QString lead{};
    QString text{};
};

struct PaperList {
    QStringList items{};
    bool numbered = false;
};

struct PaperKeyValues {
    QList<std::pair<QString, PaperCell>> rows{};
};

/// Names with a line below each, side by side.
struct PaperGrid {
    struct Item {
        QString name{};
        QString aside{}; ///< after the name, muted
        QString below{};
    };
    QList<Item> items{};
    int columns = 3;
};

/// Key figures side by side.
struct PaperFigures {
    struct Item {
        QString name{};
        QString figure{};
        QString note{};
        std::optional<State> state{};
    };
    QList<Item> items{};
};

struct PaperBreak {};
struct PaperSpace {
    double points = 8;
};

using PaperBlock = std::variant<PaperCover, PaperTitle, PaperHeading, PaperParagraph, PaperCallout, PaperBox, PaperList, PaperKeyValues, PaperGrid,
                                PaperFigures, PaperTable, PaperFigure, PaperBreak, PaperSpace>;

/// What a paper says, from top to bottom; paginate() makes pages of it. A plain value: made on any thread.
struct Paper {
    Language language = Language::load(QStringLiteral("da"));
    PaperFrame frame{};
    QList<PaperBlock> blocks{};

    Paper &add(PaperBlock block)
    {
        blocks.append(std::move(block));
        return *this;
    }
    QString say(const char *text, int count = -1) const { return language.say("Papers", text, count); }
};

} // namespace driftsraad
