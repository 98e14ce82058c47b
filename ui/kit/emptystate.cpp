#include "ui/kit/emptystate.h"

#include "ui/kit/button.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"

#include <QVBoxLayout>

namespace driftsraad {

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &buttonText, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new Label({}, TextSize::Base, QFont::Normal, Tone::Slate))
    , m_action(button(buttonText))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::panel, space::panel, space::panel, space::panel);
    column->setSpacing(space::unit + space::half);
    column->addStretch();
    column->addWidget(new IconLabel(iconName, 32), 0, Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    column->addWidget(m_sentence);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    m_action->setHidden(buttonText.isEmpty());
    column->addStretch();
    setSentence(sentence);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::setButtonText(const QString &text)
{
    m_action->setText(text);
    m_action->setHidden(text.isEmpty());
}

} // namespace driftsraad
