#include "ui/governance/compositionview.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"
#include "ui/kit/words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace driftsraad {

namespace {

constexpr int side = 16;
constexpr int step = 20;
constexpr int seatHeight = 64;
constexpr int between = 24;

void paintPlace(QPainter *painter, const QRect &square, PlaceState state)
{
    const Theme &theme = Theme::current();
    const QRectF inside = QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5);
    switch (state) {
    case PlaceState::Filled:
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->drawRoundedRect(square, 3, 3);
        break;
    case PlaceState::Expired:
        painter->setPen(theme.warn);
        painter->setBrush(theme.warnTint);
        painter->drawRoundedRect(inside, 3, 3);
        paintIcon(painter, square.adjusted(2, 2, -2, -2), QStringLiteral("clock"), theme.warn);
        break;
    case PlaceState::Vacant:
        painter->setPen(QPen(theme.warn, 1, Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(inside, 3, 3);
        break;
    }
}

} // namespace

CompositionView::CompositionView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CompositionView::setComposition(const Composition &composition)
{
    m_composition = composition;
    speak();
    updateGeometry();
    update();
}

QString CompositionView::countWords(const SeatOccupancy &seat) const
{
    const int places = seat.filled() + seat.expired() + seat.vacant();
    if (seat.expired() > 0)
        return tr("%1 of %2, %3 expired").arg(seat.filled()).arg(places).arg(seat.expired());
    return tr("%1 of %Ln places", nullptr, places).arg(seat.filled());
}

void CompositionView::speak()
{
    QStringList sentences;
    for (const SeatOccupancy &seat : std::as_const(m_composition.seats))
        sentences.append(tr("%1: %2").arg(seat.label, countWords(seat)));
    setAccessibleName(tr("Composition"));
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
}

std::pair<QList<QRect>, int> CompositionView::arrange(int width) const
{
    QList<QRect> rects;
    const QFontMetrics metrics(textFont(TextSize::Base, QFont::Medium));
    int x = 0;
    int y = 0;
    for (const SeatOccupancy &seat : m_composition.seats) {
        const int text = std::max(metrics.horizontalAdvance(seat.label), metrics.horizontalAdvance(countWords(seat)));
        const int own = std::min(width, std::max({text + 2, static_cast<int>(seat.places.size()) * step, 88}));
        if (x > 0 && x + own > width) {
            x = 0;
            y += seatHeight + space::unit;
        }
        rects.append(QRect(x, y, own, seatHeight));
        x += own + between;
    }
    return {rects, m_composition.seats.isEmpty() ? 0 : y + seatHeight};
}

QSize CompositionView::sizeHint() const
{
    return {480, arrange(width() > 100 ? width() : 480).second};
}

void CompositionView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::current();
    const auto [rects, height] = arrange(width());
    for (int i = 0; i < rects.size(); ++i) {
        const SeatOccupancy &seat = m_composition.seats[i];
        const QRect &room = rects[i];
        for (int place = 0; place < seat.places.size(); ++place)
            paintPlace(&painter, QRect(room.x() + place * step, room.y(), side, side), seat.places[place]);
        painter.setFont(textFont(TextSize::Base, QFont::Medium));
        painter.setPen(theme.ink);
        const QRect label(room.x(), room.y() + 24, room.width(), 20);
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(seat.label, Qt::ElideRight, label.width()));
        painter.setFont(textFont(TextSize::Base));
        painter.setPen(seat.expired() + seat.vacant() > 0 ? theme.warn : theme.slate);
        painter.drawText(label.translated(0, 20), Qt::AlignLeft | Qt::AlignVCenter, countWords(seat));
    }
}

bool CompositionView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const auto rects = arrange(width()).first;
    for (int i = 0; i < rects.size(); ++i) {
        if (!rects[i].contains(help->pos()))
            continue;
        QStringList reasons;
        for (const Message &reason : std::as_const(m_composition.seats[i].reasons))
            reasons.append(words(reason));
        // Names are what people typed: escaped, so that they never become markup.
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(reasons.join(u'\n')), this, rects[i]);
        return true;
    }
    QToolTip::hideText();
    return true;
}

void CompositionView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        speak();
    QWidget::changeEvent(event);
}

} // namespace driftsraad
