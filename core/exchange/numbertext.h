#pragma once

#include "core/exchange/sheet.h"

#include <optional>

namespace driftsraad {

/// How a file writes its figures: 1.234,56 or 1,234.56.
enum class NumberStyle { Unknown, Danish, English };

/// A figure as written. 99,95 % has the value 99.95 and percent set.
struct WrittenNumber {
    double value = 0;
    bool percent = false;
};

/// Reads a figure written by a person. Thousands are grouped by three or not at all, by the style's own sign or by spaces; a sign may
/// stand first, a percent sign (or "pct.", "procent") last. With a known style the other style's decimal sign is an error, never a
/// guess: "99.95" is no Danish number.
/// Without a style the text must speak for itself:
///   both signs are there                       the last one is the decimal sign          1.234,56
///   one sign more than once                    it groups                                 1.234.567
///   one sign, not followed by three digits     it is the decimal sign                    99,95   99.95   1234,5
///   one sign, three digits after it            the decimal sign where no group can be    0,995   1234.567
///                                              meant, else nobody knows: nothing         1.234   1,234
std::optional<WrittenNumber> parseWrittenNumber(const QString &text, NumberStyle style = NumberStyle::Unknown);
std::optional<double> parseNumber(const QString &text, NumberStyle style = NumberStyle::Unknown);

/// A cell's figure: its own number, or what its text says. A share formatted as percent gives the percentage, with percent set.
std::optional<WrittenNumber> numberOf(const Cell &cell, NumberStyle style = NumberStyle::Unknown);

/// The style of a file, by the texts that only one style can have written. Unknown where none can, or where they disagree evenly.
NumberStyle numberStyleOf(const QStringList &texts);

/// "00:01:06" or "26:00:00" as seconds. Nothing for two parts, which may be hours or minutes.
std::optional<qint64> parseClockSeconds(const QString &text);

} // namespace driftsraad
