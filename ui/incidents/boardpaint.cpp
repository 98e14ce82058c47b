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

void BoardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect clip = event->rect();
    painter.fillRect(clip, Theme::current().canvas);
    for (int column = 0; column < columns; ++column) {
        if (columnRect(column).intersects(clip.adjusted(-gap, 0, gap, 0)))
            paintColumn(&painter, column, clip);
    }
    if (m_drag.moving)
        paintDrag(&painter);
    if (!m_wanted.isEmpty() && !m_askTimer.isActive())
        m_askTimer.start(0, this);
}

void BoardView::paintColumn(QPainter *painter, int column, const QRect &clip)
{
    const BoardColumn &content = m_board.columns[static_cast<size_t>(column)];
    const QRect rect = columnRect(column);
    const int dropColumn = m_drag.moving ? columnAt(m_drag.at) : -1;
    if (dropColumn == column && placeOf(m_drag.id).column != column)
        paintRounded(painter, rect.adjusted(-3, headHeight - 4, 3, 0), radius::card, Theme::current().accentTint);

    const int step = cardsize::height + cardsize::gap;
    const int scrolled = verticalScrollBar()->value() - contentTop(column);
    const int first = qMax(0, (qMax(clip.top(), headHeight) + scrolled) / step);
    const int last = static_cast<int>(qMin<qsizetype>(content.ids.size() - 1, (clip.bottom() + scrolled) / step));
    painter->save();
    painter->setClipRect(QRect(rect.left() - gap, headHeight - 4, rect.width() + 2 * gap, rect.height()));
    for (int row = first; row <= last; ++row) {
        const qint64 id = content.ids[row];
        const QRect place = cardRect({column, row});
        const CardLook look{id == m_current, id == m_hovered, false};
        if (const IncidentCard *shown = card(id))
            paintCard(painter, place, *shown, titleLines(*shown, place.width() - 2 * cardsize::padding), m_now, look);
        else
            paintEmptyCard(painter, place, look);
    }
    // A screenful beyond what is painted is asked for with it, so that scrolling meets cards and not their outlines.
    const int ahead = (viewport()->height() / step + 1);
    for (int row = qMax(0, first - ahead); row <= qMin<qsizetype>(last + ahead, content.ids.size() - 1); ++row) {
        if (!m_cards.contains(content.ids[row]) && !m_wanted.contains(content.ids[row]))
            m_wanted.append(content.ids[row]);
    }
    painter->setFont(textFont(TextSize::Base));
    painter->setPen(Theme::current().slate);
    const int foot = contentTop(column) + static_cast<int>(content.ids.size()) * step - verticalScrollBar()->value();
    const QRect line(rect.left() + 2, foot, rect.width() - 4, moreHeight - 8);
    if (content.ids.isEmpty())
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, tr("None"));
    else if (content.count > content.ids.size())
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, tr("%1 more in the list").arg(language().number(content.count - content.ids.size())));
    painter->restore();
    paintHead(painter, column);
    if (column == m_refusalColumn)
        paintRefusal(painter, column);
}

void BoardView::paintHead(QPainter *painter, int column)
{
    const Theme &theme = Theme::current();
    const QRect head(columnRect(column).left(), 0, columnWidth(), headHeight);
    painter->fillRect(head.adjusted(-gap / 2, 0, gap / 2, -4), theme.canvas);
    const QFont strong = textFont(TextSize::Base, QFont::DemiBold);
    const QString count = language().number(m_board.columns[static_cast<size_t>(column)].count);
    const QFontMetrics metrics(strong);
    const int room = head.width() - metrics.horizontalAdvance(count) - 12;
    const QString title = metrics.elidedText(columnTitle(column), Qt::ElideRight, room);
    painter->setFont(strong);
    painter->setPen(theme.ink);
    painter->drawText(head.adjusted(2, 0, 0, -4), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter->setFont(textFont(TextSize::Base));
    painter->setPen(theme.slate);
    painter->drawText(head.adjusted(2 + metrics.horizontalAdvance(title) + 8, 0, 0, -4), Qt::AlignLeft | Qt::AlignVCenter, count);
}

void BoardView::paintRefusal(QPainter *painter, int column)
{
    const Theme &theme = Theme::current();
    const QRect rect(columnRect(column).left(), headHeight, columnWidth(), refusalHeight(m_refusal, columnWidth()));
    paintRounded(painter, rect, radius::card, theme.critTint, theme.crit);
    paintIcon(painter, QRect(rect.left() + refusalPadding, rect.top() + refusalPadding, 14, 14), QStringLiteral("circle-x"), theme.crit);
    painter->setFont(textFont(TextSize::Small));
    painter->setPen(theme.ink);
    painter->drawText(rect.adjusted(refusalPadding + refusalIcon, refusalPadding, -refusalPadding, 0), Qt::TextWordWrap, m_refusal);
}

/// The row that the card would get, as far as the cards in sight tell; closed ones come first in their column.
int BoardView::dropRow(int column, const IncidentCard &dragged) const
{
    if (incidentStates().at(column) == IncidentState::Closed)
        return 0;
    const QList<qint64> &ids = m_board.columns[static_cast<size_t>(column)].ids;
    const auto before = [this, &dragged](qint64 id, const IncidentCard &) {
        const IncidentCard *other = card(id);
        return other && std::pair(other->priority, other->reportedAt) <= std::pair(dragged.priority, dragged.reportedAt);
    };
    return static_cast<int>(std::lower_bound(ids.cbegin(), ids.cend(), dragged, before) - ids.cbegin());
}

void BoardView::paintDrag(QPainter *painter)
{
    const IncidentCard *dragged = card(m_drag.id);
    const BoardPlace home = placeOf(m_drag.id);
    if (!dragged || !home.isValid())
        return;
    const int target = columnAt(m_drag.at);
    if (target >= 0 && target != home.column) {
        const QRect place = cardRect({target, dropRow(target, *dragged)});
        painter->fillRect(QRect(place.left(), qMax(headHeight - 2, place.top() - gap / 2 - 1), place.width(), 3), Theme::current().accent);
    }
    QRect lifted = cardRect(home);
    lifted.translate(m_drag.at - m_drag.from);
    paintCard(painter, lifted, *dragged, titleLines(*dragged, lifted.width() - 2 * cardsize::padding), m_now, {.lifted = true});
}

} // namespace driftsraad
