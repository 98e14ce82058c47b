#include "ui/incidents/selectionbar.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace driftsraad {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent),
      m_text(new Label({}, TextSize::Base, QFont::DemiBold)),
      m_change(button({}, ButtonKind::Secondary, QStringLiteral("pencil"))),
      m_copy(button({}, ButtonKind::Flat, QStringLiteral("copy"))),
      m_clear(button({}, ButtonKind::Flat))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    row->addWidget(m_text);
    for (QPushButton *each : {m_change, m_copy, m_clear}) {
        setButtonSize(each, ButtonSize::Small);
        row->addWidget(each);
    }
    row->addStretch();
    m_change->setProperty("keyHint", QStringLiteral("F2"));
    m_copy->setProperty("keyHint", QStringLiteral("Ctrl+C"));
    connect(m_change, &QPushButton::clicked, this, &SelectionBar::changeWanted);
    connect(m_copy, &QPushButton::clicked, this, &SelectionBar::copyWanted);
    connect(m_clear, &QPushButton::clicked, this, &SelectionBar::clearWanted);
    name();
    hide();
}

void SelectionBar::setCount(int count)
{
    m_count = count;
    m_text->setText(tr("%Ln incidents selected", nullptr, count));
    setVisible(count > 0);
}

void SelectionBar::name()
{
    m_change->setText(tr("Change …"));
    m_copy->setText(tr("Copy"));
    m_clear->setText(tr("Clear the selection"));
    m_text->setText(tr("%Ln incidents selected", nullptr, m_count));
}

void SelectionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QWidget::changeEvent(event);
}

} // namespace driftsraad
