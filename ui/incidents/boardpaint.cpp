#include "ui/incidents/boardpaint.h"

#include "ui/incidents/boardview.h"
#include "ui/incidents/cardpainter.h"
#include "ui/incidents/incidentwords.h"
#include "ui/kit/icons.h"
#include "ui/kit/rounded.h"
#include "ui/kit/type.h"
#include "ui/kit/words.h"

#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace driftsraad {

using namespace boardsize;

namespace {

constexpr int refusalPadding = 10;
constexpr int refusalIcon = 22;

} // namespace

int refusalHeight(const QString &sentence, int width)
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    const QRect room(0, 0, width - 2 * refusalPadding - refusalIcon, 1000);
    return metrics.boundingRect(room, Qt::TextWordWrap, sentence).height() + 2 * refusalPadding;
}

const QStringList &BoardView::titleLines(const IncidentCard &card, int width)
{
    if (width != m_titleWidth) {
        m_titles.clear();
        m_titleWidth = width;
    }
    auto lines = m_titles.find(card.id.value);
    if (lines == m_titles.end())
        lines = m_titles.insert(card.id.value, wrappedTitle(card.title, width));
    return *lines;
}

QPixmap BoardView::pictureOf(const IncidentCard &card, const QSize &size)
{
    const QSize pixels = size * devicePixelRatioF();
    if (const QPixmap *picture = m_pictures.object(card.id.value); picture && picture->size() == pixels)
        return *picture;
    QPixmap drawn(pixels);
    drawn.setDevicePixelRatio(devicePixelRatioF());
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    paintCard(&painter, QRect(QPoint(), size), card, titleLines(card, size.width()), m_now, {});
    painter.end();
    m_pictures.insert(card.id.value, new QPixmap(drawn));
    return drawn;
}

void BoardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect clip = event->rect();
    painter.fillRect(clip, Theme::current().canvas);
    for (int column = 0; column < columns; ++column) {
        if (columnRect(column).intersects(clip.adjusted(-gap, 0, gap, 0)))
            paintColumn(&painter, column, event->region());
    }
    if (m_layout.hasHeads())
        paintLaneHeads(&painter, clip);
    if (m_refusalColumn >= 0)
        paintRefusal(&painter, m_refusalColumn);
    if (m_drag.moving)
        paintDrag(&painter);
    if (!m_wanted.isEmpty() && !m_askTimer.isActive())
        m_askTimer.start(0, this);
}

void BoardView::paintColumn(QPainter *painter, int column, const QRegion &region)
{
    const QRect rect = columnRect(column);
    const int head = headHeight();
    const int dropColumn = m_drag.moving ? columnAt(m_drag.at) : -1;
    if (dropColumn == column && placeOf(m_drag.id).column != column && !m_layout.hasHeads())
        paintRounded(painter, rect.adjusted(-3, head - 4, 3, 0), radius::card, Theme::current().accentTint);

    painter->save();
    painter->setClipRect(QRect(rect.left() - gap, head - 4, rect.width() + 2 * gap, rect.height()));
    for (int lane = 0; lane < m_layout.lanes(); ++lane) {
        if (!isLaneNear(column, lane, region.boundingRect()))
            continue;
        const CardRange range = cardsIn(column, lane, region.boundingRect());
        paintCards(painter, range, region);
        want(range);
    }
    paintFoot(painter, column);
    painter->restore();
    paintHead(painter, column);
}

/// A screenful beyond what is painted is asked for with it, so that scrolling meets cards and not their outlines.
bool BoardView::isLaneNear(int column, int lane, const QRect &part) const
{
    const int moved = verticalScrollBar()->value() - contentTop(column);
    return m_layout.bottom(lane) >= headHeight() + moved - viewport()->height() && m_layout.top(lane) <= part.bottom() + moved + viewport()->height();
}

BoardView::CardRange BoardView::cardsIn(int column, int lane, const QRect &part) const
{
    const int step = m_layout.step();
    const int moved = verticalScrollBar()->value() - contentTop(column) - m_layout.cardsTop(lane);
    CardRange range{.column = column, .begin = m_layout.begin(lane, column), .end = m_layout.end(lane, column)};
    range.first = qMax(range.begin, range.begin + qMax(0, qMax(part.top(), headHeight()) + moved) / step);
    range.last = part.bottom() + moved < 0 ? range.first - 1 : qMin(range.end - 1, range.begin + (part.bottom() + moved) / step);
    return range;
}

void BoardView::paintCards(QPainter *painter, const CardRange &range, const QRegion &region)
{
    const QList<qint64> &ids = m_board.columns[static_cast<size_t>(range.column)].ids;
    for (qsizetype row = range.first; row <= range.last; ++row) {
        const qint64 id = ids[row];
        const QRect place = cardRect({range.column, static_cast<int>(row)});
        if (!region.intersects(place))
            continue;
        const CardLook look{.current = id == m_current, .hovered = id == m_hovered, .marked = m_marked.contains(id)};
        if (const IncidentCard *shown = card(id); !shown)
            paintEmptyCard(painter, place, look);
        else if (look.isPlain())
            painter->drawPixmap(place.topLeft(), pictureOf(*shown, place.size()));
        else
            paintCard(painter, place, *shown, titleLines(*shown, place.width()), m_now, look);
    }
}

void BoardView::want(const CardRange &range)
{
    const QList<qint64> &ids = m_board.columns[static_cast<size_t>(range.column)].ids;
    const qsizetype ahead = viewport()->height() / m_layout.step() + 1;
    for (qsizetype row = qMax(range.begin, range.first - ahead); row < qMin(range.end, range.last + 1 + ahead); ++row) {
        if (!m_fresh.contains(ids[row]) && !m_wanted.contains(ids[row]))
            m_wanted.append(ids[row]);
    }
}

QHash<qint64, QRect> BoardView::cardsInSight() const
{
    QHash<qint64, QRect> seen;
    const QRect all = viewport()->rect();
    for (int column = 0; column < columns; ++column) {
        for (int lane = 0; lane < m_layout.lanes(); ++lane) {
            const CardRange range = cardsIn(column, lane, all);
            for (qsizetype row = range.first; row <= range.last; ++row) {
                const BoardPlace place{column, static_cast<int>(row)};
                seen.insert(idAt(place), cardRect(place));
            }
        }
    }
    return seen;
}

void BoardView::repaintCards(const QSet<qint64> &changed)
{
    const QHash<qint64, QRect> seen = changed.isEmpty() ? QHash<qint64, QRect>() : cardsInSight();
    for (const qint64 id : changed) {
        m_pictures.remove(id);
        if (const auto at = seen.constFind(id); at != seen.cend())
            viewport()->update(*at);
    }
}

/// Clocks have run on, so what is looked at is asked for anew; what is painted of it changes now and then only.
void BoardView::followTime(Instant before)
{
    m_fresh.clear();
    const QHash<qint64, QRect> seen = cardsInSight();
    QSet<qint64> changed;
    for (auto at = seen.cbegin(); at != seen.cend(); ++at) {
        const IncidentCard *shown = card(at.key());
        if (shown && !looksAlike(*shown, before, *shown, m_now))
            changed.insert(at.key());
    }
    repaintCards(changed);
    const QList<qint64> painted = m_pictures.keys();
    for (const qint64 id : painted) {
        if (!seen.contains(id))
            m_pictures.remove(id);
    }
    for (int column = 0; column < columns; ++column) {
        for (int lane = 0; lane < m_layout.lanes(); ++lane) {
            if (isLaneNear(column, lane, viewport()->rect()))
                want(cardsIn(column, lane, viewport()->rect()));
        }
    }
    if (!m_wanted.isEmpty() && !m_askTimer.isActive())
        m_askTimer.start(0, this);
}

/// Below a column's last card: that it has none, or that there are more than a board can show.
void BoardView::paintFoot(QPainter *painter, int column)
{
    if (!m_isRead)
        return;
    const BoardColumn &content = m_board.columns[static_cast<size_t>(column)];
    const QRect rect = columnRect(column);
    painter->setFont(textFont(TextSize::Base));
    painter->setPen(Theme::current().slate);
    const int foot = contentTop(column) + m_layout.height() - verticalScrollBar()->value();
    if (content.ids.isEmpty() && !m_layout.hasHeads())
        painter->drawText(QRect(rect.left() + 2, contentTop(column) - verticalScrollBar()->value(), rect.width() - 4, moreHeight - 8),
                          Qt::AlignLeft | Qt::AlignVCenter, tr("None"));
    else if (content.count > content.ids.size())
        painter->drawText(QRect(rect.left() + 2, foot, rect.width() - 4, moreHeight - 8), Qt::AlignLeft | Qt::AlignVCenter,
                          tr("%1 more in the list").arg(language().number(content.count - content.ids.size())));
}

/// A row's name and how many of its cards are open, over a hairline across all columns. It stays above the row's cards for as long as any
/// of them is in sight.
void BoardView::paintLaneHeads(QPainter *painter, const QRect &clip)
{
    const Theme &theme = Theme::current();
    const QFont strong = textFont(TextSize::Base, QFont::DemiBold);
    const QFontMetrics metrics(strong);
    const int left = columnRect(0).left();
    const int width = columnRect(columns - 1).right() - left;
    for (int lane = 0; lane < m_layout.lanes(); ++lane) {
        const int moved = contentTop(0) - verticalScrollBar()->value();
        const int top = qMin(qMax(moved + m_layout.top(lane), contentTop(0)), moved + m_layout.bottom(lane) - laneHead);
        const QRect head(left, top, width, laneHead);
        if (!head.intersects(clip) || head.bottom() < headHeight())
            continue;
        painter->save();
        painter->setClipRect(QRect(0, headHeight() - 4, viewport()->width(), viewport()->height()), Qt::IntersectClip);
        painter->fillRect(head.adjusted(-gap / 2, 0, gap / 2, 0), theme.canvas);
        if (lane > 0)
            painter->fillRect(QRect(left, top, width, 1), theme.line2);
        const QRect line = head.adjusted(2, 4, -2, -2);
        const QString name = metrics.elidedText(words(m_board.lanes[lane].name), Qt::ElideRight, line.width() / 2);
        painter->setFont(strong);
        painter->setPen(theme.ink);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name);
        painter->setFont(textFont(TextSize::Base));
        painter->setPen(theme.slate);
        painter->drawText(line.adjusted(metrics.horizontalAdvance(name) + 8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          tr("%Ln open", nullptr, static_cast<int>(m_board.lanes[lane].open)));
        painter->restore();
    }
}

void BoardView::paintHead(QPainter *painter, int column)
{
    const Theme &theme = Theme::current();
    const QRect head(columnRect(column).left(), 0, columnWidth(), headHeight());
    painter->fillRect(head.adjusted(-gap / 2, 0, gap / 2, -4), theme.canvas);
    const QRect line(head.left(), 0, head.width(), boardsize::headHeight - 4);
    const QFont strong = textFont(TextSize::Base, QFont::DemiBold);
    const QString count = m_isRead ? language().number(m_board.columns[static_cast<size_t>(column)].count) : QString();
    const QFontMetrics metrics(strong);
    const int room = head.width() - metrics.horizontalAdvance(count) - 12;
    const QString title = metrics.elidedText(columnTitle(column), Qt::ElideRight, room);
    painter->setFont(strong);
    painter->setPen(theme.ink);
    painter->drawText(line.adjusted(2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter->setFont(textFont(TextSize::Base));
    painter->setPen(theme.slate);
    painter->drawText(line.adjusted(2 + metrics.horizontalAdvance(title) + 8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, count);
    if (m_work.hasLimits())
        paintLimit(painter, column, QRect(head.left() + 2, line.bottom() - 3, head.width() - 4, limitHeight));
}

void BoardView::paintLimit(QPainter *painter, int column, const QRect &line)
{
    const QString text = limitText(column);
    if (text.isEmpty())
        return;
    const bool passed = m_work.isPassed(incidentStates().at(column));
    const QColor colour = passed ? Theme::current().warn : Theme::current().slate;
    const QFont small = textFont(TextSize::Small);
    QRect room = line;
    if (passed) {
        paintIcon(painter, QRect(line.left(), line.top() + 2, 14, 14), QStringLiteral("triangle-alert"), colour);
        room.setLeft(line.left() + 18);
    }
    painter->setFont(small);
    painter->setPen(colour);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(small).elidedText(text, Qt::ElideRight, room.width()));
}

void BoardView::paintRefusal(QPainter *painter, int column)
{
    const Theme &theme = Theme::current();
    const QRect rect(columnRect(column).left(), headHeight(), columnWidth(), refusalHeight(m_refusal, columnWidth()));
    paintRounded(painter, rect, radius::card, theme.critTint, theme.crit);
    paintIcon(painter, QRect(rect.left() + refusalPadding, rect.top() + refusalPadding, 14, 14), QStringLiteral("circle-x"), theme.crit);
    painter->setFont(textFont(TextSize::Small));
    painter->setPen(theme.ink);
    painter->drawText(rect.adjusted(refusalPadding + refusalIcon, refusalPadding, -refusalPadding, 0), Qt::TextWordWrap, m_refusal);
}

/// Where the card would come to lie, as far as the cards in sight tell; closed ones come first in their column.
int BoardView::dropTop(int column, int lane, const IncidentCard &dragged) const
{
    const QList<qint64> &ids = m_board.columns[static_cast<size_t>(column)].ids;
    qsizetype row = m_layout.begin(lane, column);
    if (incidentStates().at(column) != IncidentState::Closed) {
        const auto before = [this, &dragged](qint64 id, const IncidentCard &) {
            const IncidentCard *other = card(id);
            return other && std::pair(other->priority, other->reportedAt) <= std::pair(dragged.priority, dragged.reportedAt);
        };
        row = std::lower_bound(ids.cbegin() + row, ids.cbegin() + m_layout.end(lane, column), dragged, before) - ids.cbegin();
    }
    return contentTop(column) + m_layout.yOf(lane, column, row) - verticalScrollBar()->value();
}

void BoardView::paintDrag(QPainter *painter)
{
    const IncidentCard *dragged = card(m_drag.id);
    const BoardPlace home = placeOf(m_drag.id);
    if (!dragged || !home.isValid())
        return;
    const int target = columnAt(m_drag.at);
    if (target >= 0 && target != home.column) {
        const QRect column = columnRect(target);
        const int top = dropTop(target, m_layout.laneOf(home.column, home.row), *dragged);
        painter->fillRect(QRect(column.left(), qMax(headHeight() - 2, top - gap / 2 - 1), column.width(), 3), Theme::current().accent);
    }
    QRect lifted = cardRect(home);
    lifted.translate(m_drag.at - m_drag.from);
    paintCard(painter, lifted, *dragged, titleLines(*dragged, lifted.width()), m_now, {.lifted = true});
}

} // namespace driftsraad
