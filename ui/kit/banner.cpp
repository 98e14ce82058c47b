#include "ui/kit/banner.h"

#include "ui/kit/button.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"
#include "ui/kit/rounded.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace driftsraad {

Banner::Banner(State state, const QString &text, const QString &action, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_icon(new IconLabel(iconOf(state), 18))
    , m_text(new Label({}, TextSize::Base, QFont::Medium))
    , m_action(button({}))
    , m_close(iconButton(QStringLiteral("x"), tr("Close the message")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::gap, space::unit, space::unit, space::unit);
    row->setSpacing(space::unit + 2);
    m_text->setWordWrap(true);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setMinimumHeight(44);
    setFocusProxy(m_action);
    setButtonSize(m_action, ButtonSize::Small);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    setMessage(state, text);
    setAction(action);
    setClosable(false);
}

void Banner::setMessage(State state, const QString &text)
{
    m_state = state;
    m_icon->setIcon(state == State::InProgress ? QStringLiteral("info") : iconOf(state), toneOf(state));
    m_text->setText(text);
    setAccessibleName(text);
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameButton(m_close, tr("Close the message"));
    QFrame::changeEvent(event);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(&painter, rect(), radius::card, tintOf(m_state));
}

} // namespace driftsraad
