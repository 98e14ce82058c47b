#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace driftsraad {

/// The parts of a text about hours, Danish or English.
enum class HourPart { Filler, Weekday, EveryDay, WorkingDays, Weekend, Holidays, Time, Dash, Comma, Semicolon, Always, Never, Closed, Not, Also };

struct HourSign {
    HourPart part = HourPart::Comma;
    int value = 0;  ///< of a weekday 1 to 7, of a time the minute of the day
};

/// In the text's order, without the words that say nothing ("kl.", "fra"). Nothing where a word is not known.
std::optional<QList<HourSign>> hourSigns(const QString &text);

} // namespace driftsraad
