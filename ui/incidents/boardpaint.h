#pragma once

class QEvent;
class QString;

namespace driftsraad {

class BoardView;

/// The board's measures.
namespace boardsize {
inline constexpr int columns = 5;
inline constexpr int headHeight = 36;
inline constexpr int gap = 8;
inline constexpr int moreHeight = 32;
}

/// How high the strip is that says why a move was refused.
int refusalHeight(const QString &sentence, int width);
/// The whole title of the card under the mouse, where the card cuts it.
bool showBoardTip(BoardView *board, QEvent *event);

} // namespace driftsraad
