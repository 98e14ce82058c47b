#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

#include <array>

namespace driftsraad {

/// What the person asked for; System follows the desktop as it was when the program started.
enum class Scheme { Light, Dark, System };

/// The roles in which a piece of text or an icon is coloured. Tones other than Ink, Slate and Accent always go with an icon and a word.
enum class Tone { Ink, Slate, Accent, OnAccent, Positive, Warning, Critical, Disabled };

/// The colours of the design, one value for each scheme. A pair of text and ground that is not in the design's contrast table
/// (tests/ui/kit/tst_theme.cpp) must not be used.
struct Theme {
    bool dark = false;
    QColor canvas;      ///< window background
    QColor paper;       ///< cards, top bar, panels
    QColor nav;         ///< left navigation
    QColor sunken;      ///< chips, neutral tags, hovered rows
    QColor ink;         ///< text
    QColor slate;       ///< secondary text, icons
    QColor line;        ///< hairlines, track of a segmented control
    QColor line2;       ///< border of a secondary button, rule below a table's head
    QColor edge;        ///< border of inputs and check boxes (3:1)
    QColor ghost;       ///< decoration only, never text or data
    QColor accent;      ///< primary button, links, focus, selection
    QColor accentHover; ///< primary button under the mouse
    QColor accentTint;  ///< selected row
    QColor onAccent;    ///< text on accent
    QColor pos, posTint;
    QColor warn, warnTint;
    QColor crit, critTint;
    std::array<QColor, 8> chart; ///< use from the first upwards; the first four have a fixed meaning (tokens: Chart palette)

    static const Theme &light();
    static const Theme &night();
    /// The colours now on screen.
    static const Theme &current();
    /// What was asked for, System included.
    static Scheme scheme();
    /// Recolours the whole program and tells ThemeNotifier. Cheap when nothing changes.
    static void set(Scheme scheme);

    QColor colour(Tone tone) const;
    QPalette palette() const;
};

/// Distances in device independent pixels.
namespace space {
inline constexpr int half = 4;
inline constexpr int unit = 8;
inline constexpr int gap = 16;        ///< between cards
inline constexpr int card = 16;       ///< inside a card
inline constexpr int panel = 24;      ///< inside a reading panel
inline constexpr int pageX = 24;      ///< page, left and right
inline constexpr int pageY = 16;      ///< page, above and below
inline constexpr int control = 32;    ///< height of a button or field
inline constexpr int controlRow = 28; ///< height of a button in a row
inline constexpr int tableRow = 36;
inline constexpr int heatCell = 28;
inline constexpr int drawerBelow = 1440; ///< windows narrower than this show the drawer over the page
}

namespace radius {
inline constexpr int card = 8;
inline constexpr int control = 6;
inline constexpr int tag = 4;
}

/// Tells when the colours have changed. Widgets that paint through Theme::current() need no connection: they are repainted.
class ThemeNotifier : public QObject
{
    Q_OBJECT
public:
    static ThemeNotifier &instance();

signals:
    void changed();

private:
    friend struct Theme;
    using QObject::QObject;
};

} // namespace driftsraad
