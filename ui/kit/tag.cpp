#include "ui/kit/tag.h"

#include "ui/kit/icons.h"
#include "ui/kit/rounded.h"

#include <QFontMetrics>
#include <QPainter>

namespace driftsraad {

namespace {

constexpr int tagHeight = 20;
constexpr int tagPadding = 7;
constexpr int tagIcon = 12;
constexpr int tagIconGap = 4;

struct Colours {
    QColor text, ground;
};

Colours coloursOf(Tag::Kind kind)
{
    const Theme &theme = Theme::current();
    switch (kind) {
    case Tag::Kind::Neutral:
        return {theme.slate, theme.sunken};
    case Tag::Kind::Accent:
        return {theme.accent, theme.accentTint};
    case Tag::Kind::Positive:
        return {theme.pos, theme.posTint};
    case Tag::Kind::Warning:
        return {theme.warn, theme.warnTint};
    case Tag::Kind::Critical:
        return {theme.crit, theme.critTint};
    }
    return {};
}

} // namespace

QSize tagSize(const Tag &tag)
{
    const QFontMetrics metrics(textFont(TextSize::Small, QFont::DemiBold));
    const int iconWidth = tag.icon.isEmpty() ? 0 : tagIcon + tagIconGap;
    return {2 * tagPadding + iconWidth + metrics.horizontalAdvance(tag.text), tagHeight};
}

QRect paintTag(QPainter *painter, const QPoint &topLeft, const Tag &tag)
{
    const QRect whole(topLeft, tagSize(tag));
    const Colours colours = coloursOf(tag.kind);
    paintRounded(painter, whole, radius::tag, colours.ground);
    QRect inner = whole.adjusted(tagPadding, 0, -tagPadding + 1, 0);
    if (!tag.icon.isEmpty()) {
        paintIcon(painter, QRect(inner.x(), inner.center().y() - tagIcon / 2 + 1, tagIcon, tagIcon), tag.icon, colours.text);
        inner.setLeft(inner.left() + tagIcon + tagIconGap);
    }
    painter->save();
    painter->setFont(textFont(TextSize::Small, QFont::DemiBold));
    painter->setPen(colours.text);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, tag.text);
    painter->restore();
    return whole;
}

TagLabel::TagLabel(const Tag &tag, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTag(tag);
}

void TagLabel::setTag(const Tag &tag)
{
    m_tag = tag;
    setAccessibleName(tag.text);
    updateGeometry();
    update();
}

void TagLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(&painter, {0, 0}, m_tag);
}

CountLabel::CountLabel(QWidget *parent) : Label({}, TextSize::Small, QFont::DemiBold, Tone::Slate, parent)
{
    setContentsMargins(6, 2, 6, 2);
    setMinimumHeight(tagHeight);
    setMinimumWidth(tagHeight);
    setAlignment(Qt::AlignCenter);
}

void CountLabel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintRounded(&painter, rect(), radius::tag, Theme::current().sunken);
    painter.end();
    Label::paintEvent(event);
}

} // namespace driftsraad
