#include "ui/kit/emptystate.h"

#include "ui/kit/button.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"

#include <QVBoxLayout>

namespace driftsraad {

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &buttonText, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new Label({}, TextSize::Base, QFont::Normal, Tone::Slate))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::panel, space::panel, space::panel, space::panel);
    column->setSpacing(space::unit + space::half);
    column->addStretch();
    column->addWidget(new IconLabel(iconName, 32), 0, Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    column->addWidget(m_sentence);
    if (!buttonText.isEmpty()) {
        auto *action = button(buttonText);
        connect(action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
        column->addWidget(action, 0, Qt::AlignHCenter);
    }
    column->addStretch();
    setSentence(sentence);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

} // namespace driftsraad
