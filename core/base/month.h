#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace driftsraad {

/// A calendar month, the measuring period of service levels. Stored as year * 12 + (month - 1).
struct Month {
    int index = 0;

    static constexpr Month of(int year, int month) { return {year * 12 + month - 1}; }
    static Month of(const QDate &date) { return of(date.year(), date.month()); }
    /// Reads "2026-10"; nothing else.
    static std::optional<Month> parse(QStringView text);

    constexpr bool isSet() const { return index != 0; }
    constexpr int year() const { return index / 12; }
    constexpr int month() const { return index % 12 + 1; }
    QDate firstDay() const { return {year(), month(), 1}; }
    QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }
    constexpr Month plus(int months) const { return {index + months}; }
    /// "2026-10", for files and the command line; people read Language::month().
    QString iso() const;
    constexpr auto operator<=>(const Month &) const = default;
};

} // namespace driftsraad
