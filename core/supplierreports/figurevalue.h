#pragma once

#include "core/supplierreports/reportlayout.h"

#include <variant>

namespace driftsraad {

/// A number, a clock's time or a number with a unit behind it, in whichever style.
bool looksLikeFigure(const Cell &cell);

/// Why a cell gives no figure, and what might have been meant.
struct NotAFigure {
    Message message{};
    QString suggestion{};
};

/// What a cell says of a measure, in unitOf(measure). The unit is the one that stands in the cell, else the stated one, else the
/// measure's own where only one is usual (percent for shares, minutes for downtime, a clock's "00:01:06").
std::variant<qint64, NotAFigure> figureValue(const Cell &cell, Measure measure, FigureUnit stated, NumberStyle style);

} // namespace driftsraad
