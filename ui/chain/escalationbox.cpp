#include "ui/chain/escalationbox.h"

#include "ui/kit/button.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"
#include "ui/kit/rounded.h"
#include "ui/kit/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace driftsraad {

EscalationBox::EscalationBox(QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel(QStringLiteral("clock"), 16, Tone::Warning)), m_state(new Label({}, TextSize::Base, QFont::DemiBold, Tone::Warning)),
      m_text(new Label), m_escalate(button({}, ButtonKind::Primary, QStringLiteral("chevrons-up"))), m_remind(button({}))
{
    setFrameShape(NoFrame);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::gap, space::unit + space::half, space::gap, space::unit + space::half);
    rows->setSpacing(space::unit);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::unit);
    m_state->setWordWrap(true);
    m_text->setWordWrap(true);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_state, 1);
    rows->addLayout(head);
    rows->addWidget(m_text);
    // A line for each where a long name leaves no room for both in one.
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(space::unit);
    m_buttons->addWidget(m_escalate, 0, Qt::AlignLeft);
    m_buttons->addWidget(m_remind, 0, Qt::AlignLeft);
    m_buttons->addStretch(1);
    rows->addLayout(m_buttons);
    connect(m_escalate, &QPushButton::clicked, this, &EscalationBox::escalateWanted);
    connect(m_remind, &QPushButton::clicked, this, &EscalationBox::remindWanted);
    retranslate();
}

bool EscalationBox::mayEscalate() const
{
    return m_escalate->isEnabled();
}

void EscalationBox::show(const EscalationWay &way, const QString &whom, const QString &readOnly)
{
    m_way = way;
    m_whom = whom;
    m_readOnly = readOnly;
    retranslate();
    update();
}

void EscalationBox::retranslate()
{
    const Tone tone = m_way.isOverdue ? Tone::Warning : Tone::Slate;
    m_icon->setIcon(m_way.isOverdue ? QStringLiteral("clock") : QStringLiteral("info"), tone);
    m_state->setTone(m_way.isOverdue ? Tone::Warning : Tone::Ink);
    m_state->setText(m_way.state.isEmpty() ? tr("Nothing to escalate") : words(m_way.state));
    const QString why = !m_readOnly.isEmpty()        ? m_readOnly
                        : m_way.whatToDo.isEmpty() ? tr("Choose what failed; then the way to escalate is shown here.")
                                                   : words(m_way.whatToDo);
    m_text->setText(why);
    const EscalationLevel next = m_way.next.value_or(EscalationLevel::Kombit);
    m_escalate->setText(tr("Escalate to %1").arg(words(addressee(next))));
    // The group's name leaves no room for the key.
    m_escalate->setProperty("keyHint", next == EscalationLevel::Kombit ? QStringLiteral("Ctrl+E") : QString());
    m_escalate->updateGeometry();
    // What is proposed while an answer is still owed is to wait for it.
    setButtonKind(m_escalate, m_way.needsReason ? ButtonKind::Secondary : ButtonKind::Primary);
    m_escalate->setEnabled(m_way.isPossible && m_readOnly.isEmpty());
    m_escalate->setToolTip(m_escalate->isEnabled() ? QString() : why);
    m_escalate->setAccessibleDescription(why);
    m_remind->setText(tr("Remind %1").arg(m_whom));
    m_remind->setVisible(!m_whom.isEmpty());
    m_remind->setEnabled(m_readOnly.isEmpty());
    setAccessibleName(m_state->text());
    fitHeight();
}

/// Its lines wrap, and the drawer around it asks for no more than the words need in a single line.
void EscalationBox::fitHeight()
{
    const int room = width() - 2 * space::gap;
    const bool fits = m_remind->isHidden() || m_escalate->sizeHint().width() + space::unit + m_remind->sizeHint().width() <= room;
    m_buttons->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    setMinimumHeight(layout()->heightForWidth(width()));
}

void EscalationBox::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void EscalationBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintRounded(&painter, rect(), radius::card, m_way.isOverdue ? theme.warnTint : theme.sunken);
}

} // namespace driftsraad
