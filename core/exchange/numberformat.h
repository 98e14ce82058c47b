#pragma once

#include "core/exchange/sheet.h"

namespace driftsraad {

/// What a spreadsheet's number format says of the figures it shows.
struct NumberFormat {
    enum class Kind { Plain, Percent, Date, Duration };
    Kind kind = Kind::Plain;
    int decimals = -1; ///< as many as needed
    bool operator==(const NumberFormat &) const = default;
};

/// From a format code as files store it (in its English form): "0.00%", "dd\-mm\-yyyy hh:mm", "[h]:mm".
NumberFormat numberFormatOf(const QString &code);
/// From one of the numbers below 164 that need no code (ECMA-376 part 1, 18.8.30).
NumberFormat builtInNumberFormat(int id);

/// A stored number as a cell of this format. Serial days count from 30 December 1899, or from 1 January 1904 where the workbook says
/// so; a number that no calendar day fits stays a number.
Cell formattedCell(double number, const NumberFormat &format, bool from1904);

} // namespace driftsraad
