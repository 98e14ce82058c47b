#include "ui/incidents/cardpainter.h"

#include "ui/incidents/incidentwords.h"
#include "ui/kit/icons.h"
#include "ui/kit/rounded.h"
#include "ui/kit/type.h"
#include "ui/kit/wrapping.h"

#include <QFontMetrics>
#include <QPainter>

namespace driftsraad {

namespace {

/// The fonts are asked for once; making one costs more than a line of text.
struct CardFonts {
    QFont small = textFont(TextSize::Small);
    QFont title = textFont(TextSize::Base, QFont::DemiBold);
    QFont base = textFont(TextSize::Base);
    QFontMetrics smallMetrics{small};
    QFontMetrics baseMetrics{base};
};

const CardFonts &fonts()
{
    static const CardFonts all;
    return all;
}

constexpr int smallLine = 18;

void paintGround(QPainter *painter, const QRect &rect, const CardLook &look)
{
    const Theme &theme = Theme::current();
    QColor border;
    if (look.current || look.lifted)
        border = theme.accent;
    else if (look.hovered)
        border = theme.line2;
    paintRounded(painter, rect, radius::card, look.marked ? theme.accentTint : theme.paper, border, look.lifted || look.current ? 2.0 : 1.0);
}

/// No card is so wide that a change would be missed that is not one in a track of this width.
constexpr int finestTrack = 500;

int runWidth(int track, const TimeUsed &used)
{
    return std::max(3, static_cast<int>(track * used.share));
}

/// How far the clock that matters has run, in the foot of the card. What it says stands in words above it.
void paintClock(QPainter *painter, const QRect &rect, const TimeUsed &used)
{
    const Theme &theme = Theme::current();
    const QRect track(rect.x() + cardsize::padding, rect.bottom() - 7, rect.width() - 2 * cardsize::padding, 3);
    paintRounded(painter, track, 1.5, theme.line);
    QRect run = track;
    run.setWidth(runWidth(track.width(), used));
    paintRounded(painter, run, 1.5, used.state == State::Neutral ? theme.slate : colourOf(used.state));
}

} // namespace

QStringList wrappedTitle(const QString &title, int cardWidth)
{
    return inLines(title, fonts().title, cardWidth - 2 * cardsize::padding, cardsize::titleLines(cardWidth));
}

void paintCard(QPainter *painter, const QRect &rect, const IncidentCard &card, const QStringList &titleLines, Instant now, const CardLook &look)
{
    const Theme &theme = Theme::current();
    paintGround(painter, rect, look);
    QRect line(rect.x() + cardsize::padding, rect.y() + cardsize::padding, rect.width() - 2 * cardsize::padding, cardsize::titleLine);

    painter->setFont(fonts().small);
    painter->setPen(theme.slate);
    int x = line.x();
    if (look.marked) {
        paintIcon(painter, QRect(x, line.y() + 3, 14, 14), QStringLiteral("check"), theme.accent);
        x += 18;
    }
    if (const QString icon = kindIcon(card.kind); !icon.isEmpty()) {
        paintIcon(painter, QRect(x, line.y() + 3, 14, 14), icon, theme.slate);
        x += 18;
    }
    painter->drawText(QRect(x, line.y(), line.right() - x, cardsize::titleLine), Qt::AlignLeft | Qt::AlignVCenter, card.reference);
    const Tag tag = priorityTag(card.priority);
    paintTag(painter, {line.right() + 1 - tagSize(tag).width(), line.y()}, tag);

    line.translate(0, cardsize::titleLine + 6);
    painter->setFont(fonts().title);
    painter->setPen(theme.ink);
    for (const QString &text : titleLines) {
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
        line.translate(0, cardsize::titleLine);
    }
    painter->setFont(fonts().base);
    painter->setPen(theme.slate);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, fonts().baseMetrics.elidedText(card.solutionName, Qt::ElideRight, line.width()));

    // The last two lines keep their place at the foot, so that they can be compared across cards.
    line = QRect(line.x(), rect.bottom() + 1 - cardsize::padding - 2 * smallLine, line.width(), smallLine);
    painter->setFont(fonts().small);
    painter->setPen(theme.ink);
    paintIcon(painter, QRect(line.x(), line.y() + 2, 14, 14), causeIcon(card.cause), theme.slate);
    painter->drawText(line.adjusted(20, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      causeAndAffected(card, fonts().smallMetrics, line.width() - 20));
    line.translate(0, smallLine);
    const Status status = situation(card, now);
    const QColor colour = status.state == State::Neutral ? theme.slate : colourOf(status.state);
    paintIcon(painter, QRect(line.x(), line.y() + 2, 14, 14), status.icon.isEmpty() ? iconOf(status.state) : status.icon, colour);
    painter->setPen(colour);
    painter->drawText(line.adjusted(20, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      fonts().smallMetrics.elidedText(status.word, Qt::ElideRight, line.width() - 20));
    if (const auto used = timeUsed(card, now))
        paintClock(painter, rect, *used);
}

bool looksAlike(const IncidentCard &one, Instant oneAt, const IncidentCard &other, Instant otherAt)
{
    IncidentCard untimed = other;
    untimed.clock = one.clock;
    if (untimed != one || situation(one, oneAt) != situation(other, otherAt))
        return false;
    const auto used = timeUsed(one, oneAt);
    const auto usedThen = timeUsed(other, otherAt);
    if (!used || !usedThen)
        return used.has_value() == usedThen.has_value();
    return used->state == usedThen->state && runWidth(finestTrack, *used) == runWidth(finestTrack, *usedThen);
}

void paintEmptyCard(QPainter *painter, const QRect &rect, const CardLook &look)
{
    const Theme &theme = Theme::current();
    paintGround(painter, rect, look);
    const QRect inside = rect.adjusted(cardsize::padding, cardsize::padding, -cardsize::padding, -cardsize::padding);
    paintRounded(painter, QRect(inside.x(), inside.y() + 4, 48, 10), 3, theme.sunken);
    paintRounded(painter, QRect(inside.x(), inside.y() + 31, inside.width() * 3 / 4, 10), 3, theme.sunken);
    paintRounded(painter, QRect(inside.x(), inside.y() + 51, inside.width() / 2, 10), 3, theme.sunken);
}

} // namespace driftsraad
