#include "ui/chain/routestrip.h"

#include "ui/kit/rounded.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace driftsraad {

namespace {

constexpr int placeHeight = 44;
constexpr int leastStop = 150;
constexpr int mostStop = 240;
constexpr int stopCircle = 20;
constexpr int beforeWords = 6 + stopCircle + 8;
constexpr int afterWords = 8;
constexpr int componentRole = Qt::UserRole + 1;
constexpr int numberRole = Qt::UserRole + 2;
constexpr int lineRole = Qt::UserRole + 3;

class PlaceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool focused = option.state & QStyle::State_HasFocus;
        if (focused)
            paintRounded(painter, QRectF(option.rect).adjusted(0, 0, -4, 0), radius::control, {}, theme.accent, 2);
        const QRectF at(option.rect.x() + 6, option.rect.y() + 4, stopCircle, stopCircle);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.crit);
        painter->drawEllipse(at);
        painter->setPen(theme.paper);
        painter->setFont(textFont(TextSize::Small, QFont::DemiBold));
        painter->drawText(at, Qt::AlignCenter, index.data(numberRole).toString());
        const QRect text = option.rect.adjusted(beforeWords, 2, -afterWords, 0);
        painter->setFont(textFont(TextSize::Base, QFont::DemiBold));
        painter->setPen(theme.ink);
        painter->drawText(QRect(text.x(), text.y(), text.width(), 22), Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setFont(textFont(TextSize::Small));
        painter->setPen(theme.slate);
        painter->drawText(QRect(text.x(), text.y() + 22, text.width(), 16), Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data(lineRole).toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *strip = static_cast<const RouteStrip *>(option.widget);
        return {strip->widthOf(index.row()), placeHeight};
    }
};

} // namespace

RouteStrip::RouteStrip(QWidget *parent) : QListWidget(parent)
{
    setFlow(LeftToRight);
    setWrapping(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setItemDelegate(new PlaceDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    // Room kept for a bar that is not needed would put the last place of a full row into the next.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    arrange();
    setTabKeyNavigation(false);
    setProperty("ownFocus", true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) { emit placeChosen(item->data(componentRole).toLongLong()); });
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { emit placeChosen(item->data(componentRole).toLongLong()); });
}

void RouteStrip::setPlaces(const QList<RoutePlace> &places)
{
    const int row = currentRow();
    clear();
    for (const RoutePlace &place : places) {
        auto *item = new QListWidgetItem(place.title, this);
        item->setData(componentRole, place.component);
        item->setData(numberRole, place.number);
        item->setData(lineRole, place.line);
        item->setData(Qt::AccessibleTextRole, tr("%1: %2. %3").arg(place.number).arg(place.title, place.line));
    }
    setCurrentRow(std::min(std::max(0, row), count() - 1));
    arrange();
}

/// What a place needs for its words to stand whole.
int RouteStrip::needOf(int row) const
{
    const int title = QFontMetrics(textFont(TextSize::Base, QFont::DemiBold)).horizontalAdvance(item(row)->text());
    const int line = QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(item(row)->data(lineRole).toString());
    return beforeWords + std::max(title, line) + afterWords + 2;
}

/// What one row leaves once every place has what it needs; below 0 they do not stand in one row so.
int RouteStrip::spare() const
{
    int left = viewport()->width() - 4;
    for (int row = 0; row < count(); ++row)
        left -= needOf(row);
    return left;
}

/// All alike, unless that would cut the words of one beside others that have room to give.
int RouteStrip::widthOf(int row) const
{
    const int room = viewport()->width() - 4;
    const int alike = std::clamp(room / inARow(), leastStop, mostStop);
    const int left = spare();
    if (left < 0)
        return alike;
    bool fits = alike * count() <= room;
    for (int each = 0; each < count() && fits; ++each)
        fits = needOf(each) <= alike;
    return fits ? alike : needOf(row) + left / count();
}

int RouteStrip::inARow() const
{
    if (count() > 0 && spare() >= 0)
        return count();
    return std::clamp((viewport()->width() - 4) / leastStop, 1, std::max(1, count()));
}

/// Where the places do not stand beside each other they take a second row; more are scrolled to.
void RouteStrip::arrange()
{
    const int rows = std::clamp((count() + inARow() - 1) / inARow(), 1, 2);
    setFixedHeight(rows * placeHeight + 8);
    scheduleDelayedItemsLayout();
}

QSize RouteStrip::sizeHint() const
{
    return {4 * leastStop, placeHeight + 8};
}

void RouteStrip::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        arrange();
}

} // namespace driftsraad
