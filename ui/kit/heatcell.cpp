#include "ui/kit/heatcell.h"

#include "ui/kit/icons.h"
#include "ui/kit/rounded.h"

#include <QPainter>

#include <algorithm>

namespace driftsraad {

namespace {

constexpr int heatIcon = 12;
constexpr int smallHeatIcon = 10;
constexpr int narrowCell = 60;
constexpr int swatchWidth = 24;
constexpr int swatchHeight = 20;
constexpr int cornerSize = 8;

void paintGround(QPainter *painter, const QRect &rect, State state)
{
    if (state != State::Neutral)
        return paintRounded(painter, rect, radius::tag, tintOf(state));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Theme::current().edge, 1, Qt::CustomDashLine));
    QPen pen(Theme::current().edge, 1);
    pen.setDashPattern({3, 2});
    painter->setPen(pen);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius::tag, radius::tag);
    painter->restore();
}

/// The upper right corner of a cell, in ink: a mark by its shape.
void paintCorner(QPainter *painter, const QRect &rect)
{
    const QPointF top(rect.right() + 1, rect.top());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(rect);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::current().ink);
    painter->drawPolygon(QPolygonF{top, top - QPointF(cornerSize, 0), top + QPointF(0, cornerSize)});
    painter->restore();
}

} // namespace

QString heatIconOf(State state)
{
    switch (state) {
    case State::Positive:
        return QStringLiteral("check");
    case State::InProgress:
        return QStringLiteral("circle-dot");
    case State::Warning:
        return QStringLiteral("triangle-alert");
    case State::Critical:
        return QStringLiteral("x");
    case State::Neutral:
        return QStringLiteral("minus");
    }
    return {};
}

int heatFigureWidth(const QString &text)
{
    return QFontMetrics(textFont(TextSize::Small, QFont::DemiBold)).horizontalAdvance(text) + smallHeatIcon + 4;
}

void paintHeatCell(QPainter *painter, const QRect &rect, const HeatCell &cell)
{
    const Theme &theme = Theme::current();
    paintGround(painter, rect, cell.state);
    const bool missing = cell.state == State::Neutral;
    const bool notable = cell.state == State::Warning || cell.state == State::Critical;
    const QFont::Weight weight = !missing && notable ? QFont::DemiBold : QFont::Normal;
    // In a narrow cell the mark and the figure are smaller, and not nearer to its edges.
    const int roomy = QFontMetrics(textFont(TextSize::Base, weight)).horizontalAdvance(cell.text) + heatIcon + 8;
    const bool narrow = rect.width() < std::max(narrowCell, roomy) && !cell.text.isEmpty();
    const QFont font = textFont(missing || narrow ? TextSize::Small : TextSize::Base, weight);
    const int text = QFontMetrics(font).horizontalAdvance(cell.text);
    const int icon = narrow ? smallHeatIcon : heatIcon;
    const int gap = cell.text.isEmpty() ? 0 : narrow ? 2 : 4;
    const int x = rect.x() + qMax(2, (rect.width() - icon - gap - text) / 2);
    paintIcon(painter, QRect(x, rect.center().y() - icon / 2 + 1, icon, icon),
              cell.icon.isEmpty() ? heatIconOf(cell.state) : cell.icon, colourOf(cell.state));
    painter->save();
    painter->setFont(font);
    painter->setPen(missing ? theme.slate : theme.ink);
    painter->drawText(QRect(x + icon + gap, rect.y(), rect.right() - x - icon - gap + 1, rect.height()),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, cell.text);
    painter->restore();
    if (cell.cornered)
        paintCorner(painter, rect);
    if (cell.selected)
        paintRounded(painter, rect.adjusted(-1, -1, 1, 1), radius::tag + 1, QColor(), theme.accent, 2);
}

HeatLegend::HeatLegend(const QList<Status> &entries, QWidget *parent, const QString &cornerWord)
    : QWidget(parent), m_entries(entries), m_cornerWord(cornerWord)
{
    QStringList words;
    for (const Status &entry : entries)
        words.append(entry.word);
    if (!cornerWord.isEmpty())
        words.append(cornerWord);
    setAccessibleName(words.join(QLatin1String(", ")));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize HeatLegend::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    int width = 0;
    for (const Status &entry : m_entries)
        width += swatchWidth + space::unit + metrics.horizontalAdvance(entry.word) + space::gap;
    if (!m_cornerWord.isEmpty())
        width += swatchWidth + space::unit + metrics.horizontalAdvance(m_cornerWord) + space::gap;
    return {qMax(0, width - space::gap), 20};
}

int HeatLegend::swatch(QPainter *painter, int x, const Status &entry, bool cornered) const
{
    const QRect swatch(x, (height() - swatchHeight) / 2, swatchWidth, swatchHeight);
    if (cornered) {
        paintRounded(painter, swatch, radius::tag, Theme::current().sunken);
        paintCorner(painter, swatch);
    } else {
        paintGround(painter, swatch, entry.state);
        paintIcon(painter, swatch.adjusted(6, 4, -6, -4), entry.icon.isEmpty() ? heatIconOf(entry.state) : entry.icon, colourOf(entry.state));
    }
    x += swatchWidth + space::unit;
    const int width = painter->fontMetrics().horizontalAdvance(entry.word);
    painter->setPen(Theme::current().slate);
    painter->drawText(QRect(x, 0, width + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, entry.word);
    return x + width + space::gap;
}

void HeatLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(textFont());
    int x = 0;
    for (const Status &entry : std::as_const(m_entries))
        x = swatch(&painter, x, entry, false);
    if (!m_cornerWord.isEmpty())
        swatch(&painter, x, {State::Neutral, m_cornerWord, {}}, true);
}

} // namespace driftsraad
