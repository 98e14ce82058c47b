#pragma once

#include "core/supplierreports/reportlayout.h"

#include <QHash>

#include <optional>

namespace driftsraad {

/// What words in a report mean: headings, names of measures, units, totals; Danish and English. Pure look-ups.

/// What a heading says of its column, as far as words alone can tell. Nothing for words that are not known.
std::optional<ColumnMapping> columnOfHeading(const QString &heading);

struct NamedMeasure {
    Measure measure = Measure::Availability;
    int part = 0;
    bool operator==(const NamedMeasure &) const = default;
};
/// The measure that a text names: "Oppetid", "Reaktionstid, kategori A". A share instead of a time where the unit is a percentage.
/// Nothing for what the program keeps no figures of (percentiles among them).
std::optional<NamedMeasure> measureOfText(const QString &text, FigureUnit unit);

/// The unit that a text names, in parentheses or alone: "Gns. svartid (sek.)", "% inden for 2 sek." (a percentage), "min".
FigureUnit unitOfText(const QString &text);
/// The support level, or fault category, that a text names: "1. level", "L2", "kategori B", "P1", "3".
std::optional<int> partOfText(const QString &text);
bool isTotalWord(const QString &text);
/// "-", "n/a", "ikke målt": a cell that says that there is no figure.
bool saysNoFigure(const QString &text);
/// "ja", "yes", "x", "sand" …
bool saysYes(const QString &text);
/// Positive for words that only Danish has, negative for English ones.
int danishness(const QString &heading);
/// Names by their folded form (foldName), for looking up what a file calls a solution.
QHash<QString, QString> foldedNames(const QStringList &names);
/// The year that stands in a text, where exactly one does. 0: none.
int yearInText(const QString &text);

} // namespace driftsraad
