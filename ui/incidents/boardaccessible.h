#pragma once

#include "ui/incidents/boardview.h"

namespace driftsraad {

/// What assistive technology is told while the board is used; nothing where none listens.
void tellBoardFocus(BoardView *board, BoardPlace place);
void tellBoardReset(BoardView *board);
void tellBoardAlert(BoardView *board, const QString &sentence);

} // namespace driftsraad
