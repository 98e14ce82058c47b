#pragma once

#include "ui/kit/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace driftsraad {

/// An icon by its Lucide name ("circle-check"; the files lie in resources/icons) that takes its colour from the theme when it is drawn, so
/// that it is made once. Buttons and menus of ours draw it in the colour of their text whatever the tone.
QIcon icon(const QString &name, Tone tone = Tone::Slate);
/// The blue square with the pulse line.
QIcon appIcon();

/// A drawn icon, kept for (name, size, colour, ratio). An unknown name gives an empty picture.
QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio = 1.0);
/// Draws the icon as a square of the shorter side, in the middle of the rectangle. Sharp on any painter, vectors on paper included.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour);
bool hasIcon(const QString &name);

} // namespace driftsraad
