#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace driftsraad {

/// "Finn Graversen" is FG, "Peder Skov Rasmussen" PR, "KOMBIT" K.
QString initialsOf(const QString &name);
/// A circle in the accent's tint with the letters in it. The name itself always stands beside it.
void paintAvatar(QPainter *painter, const QRect &circle, const QString &initials);

} // namespace driftsraad
