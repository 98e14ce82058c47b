#include "ui/kit/pageheader.h"

#include "ui/kit/label.h"

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
