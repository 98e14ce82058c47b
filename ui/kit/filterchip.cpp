#include "ui/kit/filterchip.h"

#include "ui/kit/choicepopup.h"
#include "ui/kit/icons.h"
#include "ui/kit/rounded.h"
#include "ui/kit/type.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace driftsraad {

namespace {

constexpr int chipHeight = 28;
constexpr int chipPadding = 10;
constexpr int chipGap = 6;
constexpr int chipMark = 14;
constexpr int longestValue = 200;
constexpr int menuRows = 24;  // more than that is looked for by its name

} // namespace

FilterChip::FilterChip(const QString &name, QWidget *parent) : QAbstractButton(parent), m_name(name)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &FilterChip::openMenu);
    setValue({});
}

void FilterChip::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    setValue(m_chosen.value);
}

void FilterChip::setValue(const QVariant &value)
{
    const bool changed = m_chosen.value != value;
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&value](const Choice &choice) { return choice.value == value; });
    if (found != m_choices.end())
        m_chosen = *found;
    else if (changed || !value.isValid())
        m_chosen = {{}, value};
    name();
    if (changed)
        emit valueChanged(value);
}

void FilterChip::name()
{
    setAccessibleName(tr("Filter %1: %2").arg(m_name, shownValue()));
    updateGeometry();
    update();
}

void FilterChip::setName(const QString &given)
{
    m_name = given;
    name();
}

void FilterChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QAbstractButton::changeEvent(event);
}

QString FilterChip::shownValue() const
{
    return isActive() ? m_chosen.text : nothing();
}

QString FilterChip::nothing() const
{
    //: The value of a filter that lets everything through
    return m_nothing.isEmpty() ? tr("All") : m_nothing;
}

void FilterChip::setNothing(const QString &text)
{
    m_nothing = text;
    name();
}

QSize FilterChip::sizeHint() const
{
    const int name = QFontMetrics(textFont()).horizontalAdvance(m_name);
    const int value = qMin(longestValue, QFontMetrics(textFont(TextSize::Base, QFont::DemiBold)).horizontalAdvance(shownValue()));
    return {2 * chipPadding + name + chipGap + value + chipGap + 2 + chipMark, chipHeight};
}

QRect FilterChip::markRect() const
{
    return {width() - chipPadding - chipMark, (height() - chipMark) / 2, chipMark, chipMark};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const bool active = isActive();
    const QColor fill = active ? theme.accentTint : underMouse() ? theme.sunken : theme.paper;
    paintRounded(&painter, rect(), radius::control, fill, active ? theme.accent : theme.line2);
    QRect room = rect().adjusted(chipPadding, 0, -chipPadding - chipMark - chipGap, 0);
    painter.setFont(textFont());
    painter.setPen(active ? theme.accent : theme.slate);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, m_name);
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(m_name) + chipGap);
    painter.setFont(textFont(TextSize::Base, active ? QFont::DemiBold : QFont::Medium));
    painter.setPen(active ? theme.accent : theme.ink);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(shownValue(), Qt::ElideRight, room.width() + 2));
    paintIcon(&painter, markRect(), active ? QStringLiteral("x") : QStringLiteral("chevron-down"), active ? theme.accent : theme.slate);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (isActive() && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        return clear();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        return openMenu();
    QAbstractButton::keyPressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (isActive() && isDown() && event->button() == Qt::LeftButton && markRect().adjusted(-6, -7, chipPadding, 7).contains(event->pos())) {
        setDown(false);
        return clear();
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::openMenu()
{
    const QPoint below = mapToGlobal(QPoint(0, height() + 4));
    if (m_choices.size() > menuRows) {
        auto *popup = new ChoicePopup(m_name, QList<Choice>{{nothing(), {}}} + m_choices, m_chosen.value, this);
        connect(popup, &ChoicePopup::picked, this, &FilterChip::setValue);
        return popup->openAt(below);
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QVariant &value) {
        QAction *action = menu->addAction(QString(text).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(value == m_chosen.value);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, value] { setValue(value); });
    };
    add(nothing(), {});
    menu->addSeparator();
    for (const Choice &choice : std::as_const(m_choices))
        add(choice.text, choice.value);
    QAction *chosen = group->checkedAction();
    menu->popup(below);
    // The keyboard begins where the choice is.
    if (chosen)
        menu->setActiveAction(chosen);
}

} // namespace driftsraad
