#include "ui/kit/pageheader.h"

#include "ui/kit/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace driftsraad {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, TextSize::Title, QFont::DemiBold))
    , m_subtitle(new Label({}, TextSize::Lead, QFont::Normal, Tone::Slate))
    , m_beside(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    setFixedHeight(48);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    m_beside->setSpacing(space::gap);
    m_actions->setSpacing(space::gap);
    m_subtitle->setElided(true);
    row->addWidget(m_title);
    row->addLayout(m_beside);
    row->addWidget(m_subtitle, 1);
    row->addStretch();
    row->addLayout(m_actions);
    setTitle(title);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    // A hidden line asks for no new layout when it gets its words.
    makeRoom();
}

/// A line that would be cut is left out: half of it says less than nothing.
void PageHeader::makeRoom()
{
    const QList<int> widths{m_title->sizeHint().width(), m_beside->sizeHint().width(), m_subtitle->sizeHint().width(), m_actions->sizeHint().width()};
    int needed = 0;
    for (const int width : widths)
        needed += width > 0 ? width + space::gap : 0;
    m_subtitle->setVisible(!m_subtitle->text().isEmpty() && needed - space::gap <= width());
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        makeRoom();
    return QWidget::event(event);
}

void PageHeader::addBesideTitle(QWidget *widget)
{
    m_beside->addWidget(widget, 0, Qt::AlignVCenter);
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace driftsraad
