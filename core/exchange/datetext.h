#pragma once

#include "core/base/instant.h"
#include "core/base/month.h"
#include "core/exchange/sheet.h"

#include <optional>

namespace driftsraad {

/// 1 to 12 for a Danish or English name of a month, whole or short, with or without a full stop. Nothing else.
std::optional<int> monthOfName(const QString &name);

/// Reads a month with its year: "2026-10", "202610", "10/2026", "10-2026", "okt 2026", "oktober 2026", "Oct-26", "2026 oktober",
/// "2026M10", or any whole date ("01-10-2026" is October). A name without a year is no month, nor is a pair of two-digit numbers.
std::optional<Month> parseMonth(const QString &text);
/// A date cell's month, or what the text says.
std::optional<Month> monthOf(const Cell &cell);
/// The one month that a title names ("Driftsrapport oktober 2026", "Periode: 10-2026"). Nothing where it names none, or several. Whole
/// dates do not count: they tell when the report was written.
std::optional<Month> findMonth(const QString &title);

/// A date, perhaps with the time on the clock and the offset from UTC, as people and systems write it.
struct WallTime {
    QDate date{};
    std::optional<QTime> time{};
    std::optional<int> offsetSeconds{};

    /// In Copenhagen where no offset is written; midnight where no time is.
    Instant instant() const;
    /// Once where an offset is written or no time is.
    Shown shown() const;
    bool operator==(const WallTime &) const = default;
};

/// Reads "31-10-2026", "31.10.26", "30/08-25", "1/10 2026", "2026-10-31", "20261031", "mandag den 2. november 2026", "2 Nov 2026",
/// "November 2, 2026". The day stands before the month, save where only the American order makes a day ("10/31/2026").
std::optional<QDate> parseDate(const QString &text);
/// The same, perhaps followed by a time: "31-10-2026 kl. 08.15", "2026-10-31T08:15:00Z", "2 Nov 2026, 8:15 pm".
std::optional<WallTime> parseWallTime(const QString &text);
/// A date cell's own moment, or what the text says.
std::optional<WallTime> wallTimeOf(const Cell &cell);

} // namespace driftsraad
