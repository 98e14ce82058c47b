#pragma once

class QString;

namespace driftsraad {

/// The board's measures.
namespace boardsize {
inline constexpr int columns = 5;
inline constexpr int headHeight = 36;
inline constexpr int limitHeight = 18;  ///< the second line of the heads, where a column has a limit
inline constexpr int laneHead = 34;
inline constexpr int gap = 8;
inline constexpr int moreHeight = 32;
}

/// How high the strip is that says why a move was refused.
int refusalHeight(const QString &sentence, int width);

} // namespace driftsraad
