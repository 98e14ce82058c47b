#pragma once

#include <QFont>
#include <QStringList>

namespace driftsraad {

/// The text in at most two lines of that width; the second is cut with "…". "E-Dagpenge" is one word to the reader: a line ends at a
/// hyphen only where no space would do.
QStringList inTwoLines(const QString &text, const QFont &font, int width);

} // namespace driftsraad
