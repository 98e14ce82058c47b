#pragma once

#include "core/incidents/queries.h"

class QPainter;
class QRect;


namespace driftsraad {

/// The measures of a card. All cards of a board are equally high, so that the place of any of ten thousand follows from its number.
namespace cardsize {
inline constexpr int padding = 12;
inline constexpr int titleLine = 20;
inline constexpr int gap = 8;
inline constexpr int minimumWidth = 168;
inline constexpr int height = 150;
/// A narrow card gives its title a third line: two would cut most of them.
inline constexpr int narrowWidth = 190;
constexpr int titleLines(int width) { return width < narrowWidth ? 3 : 2; }
constexpr int heightOf(int width) { return height + (titleLines(width) - 2) * titleLine; }
}

struct CardLook {
    bool current = false;
    bool hovered = false;
    bool lifted = false;  ///< under the mouse while it is dragged
    bool marked = false;  ///< for what is done with several
    bool isPlain() const { return !current && !hovered && !lifted && !marked; }
};

/// The title as it stands on a card of that width, its last line cut with "…".
QStringList wrappedTitle(const QString &title, int cardWidth);
void paintCard(QPainter *painter, const QRect &rect, const IncidentCard &card, const QStringList &titleLines, Instant now, const CardLook &look);
/// Whether a card at one time is painted as another, or itself, at another time: a clock that runs for days says the same for hours.
bool looksAlike(const IncidentCard &one, Instant oneAt, const IncidentCard &other, Instant otherAt);
/// Where a card stands whose content has not arrived yet.
void paintEmptyCard(QPainter *painter, const QRect &rect, const CardLook &look);

} // namespace driftsraad
