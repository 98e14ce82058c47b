#include "ui/shell/startsettings.h"

#include "ui/kit/button.h"
#include "ui/kit/columnscroll.h"
#include "ui/kit/label.h"
#include "ui/kit/pageheader.h"
#include "ui/shell/personcard.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace driftsraad {

StartSettings::StartSettings(Preferences &preferences, QWidget *parent) : QWidget(parent), m_preferences(preferences), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::pageX, space::pageY, space::pageX, 0);
    fill();
}

void StartSettings::fill()
{
    const bool hadKeyboard = m_content && m_content->isAncestorOf(QApplication::focusWidget());
    delete m_content;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    auto *header = new PageHeader(tr("Settings"));
    auto *back = button(tr("Choose a database"), ButtonKind::Secondary, QStringLiteral("database"));
    connect(back, &QPushButton::clicked, this, &StartSettings::closed);
    header->addAction(back);
    column->addWidget(header);
    auto *cards = new QWidget;
    auto *inside = new QVBoxLayout(cards);
    inside->setContentsMargins(0, 0, 0, space::pageY);
    inside->setSpacing(space::gap);
    auto *person = new PersonCard(m_preferences, false);
    person->setMaximumWidth(settingsWidth);
    inside->addWidget(person);
    auto *rest = new Label(tr("Your solutions, and what the group has set for everybody, stand here once a database is open."), TextSize::Base, QFont::Normal,
                           Tone::Slate);
    rest->setWordWrap(true);
    rest->setMaximumWidth(settingsWidth);
    inside->addWidget(rest);
    inside->addStretch(1);
    column->addWidget(new ColumnScroll(cards), 1);
    m_column->addWidget(m_content);
    setFocusProxy(person);
    if (hadKeyboard)
        setFocus(Qt::OtherFocusReason);
}

void StartSettings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace driftsraad
