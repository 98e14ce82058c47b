#include "ui/kit/actionlist.h"

#include "ui/kit/button.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/rounded.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/wrapping.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace driftsraad {

namespace {

constexpr int rowHeight = 80;
constexpr int sectionHeight = 34;
constexpr int buttonWidth = 136;
constexpr int tightButton = 118;
constexpr int narrow = 740;

/// The columns of a row, from left to right.
struct Places {
    QRect state, title, date, button;
};

Places placesIn(const QRect &row)
{
    const bool tight = row.width() < narrow;
    const int titleLeft = row.left() + (tight ? 128 : 136);
    const int dateWidth = tight ? 126 : 128;
    const int button = tight ? tightButton : buttonWidth;
    Places places;
    places.button = QRect(row.right() + 1 - space::card - button, row.center().y() - space::control / 2 + 1, button, space::control);
    places.date = QRect(places.button.left() - dateWidth - space::half, row.top(), dateWidth, row.height());
    places.title = QRect(titleLeft, row.top(), places.date.left() - (tight ? 12 : space::gap) - titleLeft, row.height());
    places.state = QRect(row.left() + space::card, row.top(), titleLeft - space::unit - row.left() - space::card, row.height());
    return places;
}

/// Two lines of 22 and 18 pixels around the middle of the column.
void twoLines(QPainter *painter, const QRect &column, const QString &first, const QFont &firstFont, const QString &second,
              const QColor &tone)
{
    const int middle = column.center().y();
    paintLine(painter, QRect(column.x(), middle - 21, column.width(), 22), first, firstFont, Theme::current().ink);
    paintLine(painter, QRect(column.x(), middle + 2, column.width(), 20), second, textFont(), tone);
}

/// A title or a second line that does not fit takes two lines; a third is cut.
void titleLines(QPainter *painter, const QRect &column, const QString &title, const QString &second)
{
    const QFont font = textFont(TextSize::Lead, QFont::DemiBold);
    const QStringList upper = inTwoLines(title, font, column.width());
    const QStringList lower = inTwoLines(second, textFont(), column.width());
    if (upper.size() + lower.size() == 2)
        return twoLines(painter, column, title, font, second, Theme::current().slate);
    const bool full = upper.size() + lower.size() == 4;
    const int upperLine = full ? 19 : 20;
    const int lowerLine = full ? 17 : 18;
    QRect line(column.x(), 0, column.width(), upperLine);
    line.moveTop(column.center().y() + 1 - static_cast<int>(upper.size() * upperLine + lower.size() * lowerLine + 2) / 2);
    for (const QString &text : upper) {
        paintLine(painter, line, text, font, Theme::current().ink);
        line.translate(0, upperLine);
    }
    line.translate(0, 2);
    line.setHeight(lowerLine);
    for (const QString &text : lower) {
        paintLine(painter, line, text, textFont(), Theme::current().slate);
        line.translate(0, lowerLine);
    }
}

QColor relativeColour(const QModelIndex &index, State state)
{
    const QVariant tone = index.data(RelativeToneRole);
    return tone.isValid() ? Theme::current().colour(static_cast<Tone>(tone.toInt())) : colourOf(state);
}

void paintSection(QPainter *painter, const QRect &rect, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const QFont font = textFont(TextSize::Base, QFont::DemiBold);
    const QString title = index.data(Qt::DisplayRole).toString();
    QRect text = rect.adjusted(space::card, 8, -space::card, 0);
    paintLine(painter, text, title, font, theme.ink);
    if (const QVariant count = index.data(CountRole); count.isValid()) {
        text.setLeft(text.left() + QFontMetrics(font).horizontalAdvance(title) + space::unit);
        paintLine(painter, text, count.toString(), textFont(), theme.slate);
    }
}

} // namespace

ActionDelegate::ActionDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

QRect ActionDelegate::buttonRect(const QRect &row)
{
    return placesIn(row).button;
}

QSize ActionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {320, index.data(SectionRole).toBool() ? sectionHeight : rowHeight};
}

void ActionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(SectionRole).toBool()) {
        paintSection(painter, option.rect, index);
        painter->restore();
        return;
    }
    const Theme &theme = Theme::current();
    const auto state = static_cast<State>(index.data(StateRole).toInt());
    const QRect &row = option.rect;
    const QRect sheet = row.adjusted(space::unit, 0, -space::unit, 0);
    const bool tinted = index.data(TintedRole).toBool();
    const QModelIndex next = index.siblingAtRow(index.row() + 1);
    if (tinted)
        paintRounded(painter, sheet, radius::control, tintOf(state));
    else if (next.isValid() && !next.data(SectionRole).toBool() && !next.data(TintedRole).toBool())
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.line);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (option.state.testFlag(QStyle::State_Selected))
        paintRounded(painter, sheet.adjusted(0, 2, 0, -3), radius::control, QColor(), theme.accent, 2);

    const Places places = placesIn(row);
    StatusPainter().paint(painter, places.state, {state, index.data(StateWordRole).toString(), index.data(StateIconRole).toString()});
    titleLines(painter, places.title, index.data(Qt::DisplayRole).toString(), index.data(SecondLineRole).toString());
    twoLines(painter, places.date, index.data(DateTextRole).toString(), textFont(TextSize::Base, QFont::DemiBold),
             index.data(RelativeTextRole).toString(), relativeColour(index, state));
    if (const QString action = index.data(ActionTextRole).toString(); !action.isEmpty()) {
        const bool hot = hovered && option.widget && places.button.contains(option.widget->mapFromGlobal(QCursor::pos()));
        paintButton(painter, places.button, action, index.data(ActionPrimaryRole).toBool() ? ButtonKind::Primary : ButtonKind::Secondary,
                    hot);
    }
    painter->restore();
}

bool ActionDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseButtonRelease && type != QEvent::MouseMove)
        return false;
    if (index.data(ActionTextRole).toString().isEmpty())
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const bool inside = buttonRect(option.rect).contains(mouse->position().toPoint());
    if (type == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton)
        m_pressed = inside ? QPersistentModelIndex(index) : QPersistentModelIndex();
    if (type == QEvent::MouseButtonRelease && inside && m_pressed == index) {
        m_pressed = QPersistentModelIndex();
        emit buttonClicked(index);
        return true;
    }
    return false;
}

bool ActionDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(SectionRole).toBool())
        return false;
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(SecondLineRole).toString();
    const int room = placesIn(option.rect).title.width();
    const QFont titleFont = textFont(TextSize::Lead, QFont::DemiBold);
    const bool cut = inTwoLines(title, titleFont, room).last().endsWith(u'…') ||
                     inTwoLines(second, textFont(), room).last().endsWith(u'…');
    QToolTip::showText(event->globalPos(), cut ? (title + u'\n' + second).toHtmlEscaped().replace(u'\n', QLatin1String("<br>")) : QString(),
                       view);
    return true;
}

ActionList::ActionList(const QString &name, QWidget *parent) : QListView(parent)
{
    setAccessibleName(name);
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    auto *delegate = new ActionDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &ActionDelegate::buttonClicked, this, &ActionList::actionTriggered);
    // The button below the mouse is drawn by the delegate and is not a widget that repaints itself.
    connect(this, &QAbstractItemView::entered, viewport(), qOverload<>(&QWidget::update));
}

QString ActionList::spoken(const QModelIndex &index)
{
    QStringList parts;
    for (const int role :
         {int(StateWordRole), int(Qt::DisplayRole), int(SecondLineRole), int(DateTextRole), int(RelativeTextRole), int(ActionTextRole)}) {
        if (const QString part = index.data(role).toString(); !part.isEmpty())
            parts.append(part);
    }
    return parts.join(QLatin1String(", "));
}

void ActionList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        if (!currentIndex().data(ActionTextRole).toString().isEmpty())
            emit actionTriggered(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_A && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit assignTriggered(currentIndex());
        return;
    }
    // Other letters are the page's keys, not a search for a title.
    if (!event->text().isEmpty() && event->text().front().isPrint() && event->key() != Qt::Key_Space) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace driftsraad
