#pragma once

#include <QFont>
#include <QStringList>

class QColor;
class QPainter;
class QRect;

namespace driftsraad {

/// The text in at most that many lines of that width; the last is cut with "…". "E-Dagpenge" is one word to the reader: a line ends at a
/// hyphen only where no space would do.
QStringList inLines(const QString &text, const QFont &font, int width, int most);
inline QStringList inTwoLines(const QString &text, const QFont &font, int width) { return inLines(text, font, width, 2); }

/// One line in the middle of the height, cut with "…" where it does not fit.
void paintLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour);

} // namespace driftsraad
