#include "ui/kit/avatar.h"

#include "ui/kit/rounded.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace driftsraad {

namespace {

/// The first letter as a person sees it, combining marks included.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const auto end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    return words.size() == 1 ? firstLetter(words.first()) : firstLetter(words.first()) + firstLetter(words.last());
}

void paintAvatar(QPainter *painter, const QRect &circle, const QString &initials)
{
    const Theme &theme = Theme::current();
    paintRounded(painter, circle, circle.width() / 2.0, theme.accentTint);
    painter->save();
    painter->setFont(textFont(qMax(10, circle.height() * 11 / 26), QFont::DemiBold));
    painter->setPen(theme.accent);
    painter->drawText(circle, Qt::AlignCenter, initials);
    painter->restore();
}

} // namespace driftsraad
