#include "ui/incidents/knownmoment.h"

#include "ui/kit/momentedit.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace driftsraad {

KnownMoment::KnownMoment(const QString &tick, const QString &spokenTick, const QString &spokenTime, QWidget *parent)
    : QWidget(parent), m_known(new QCheckBox(tick)), m_at(new MomentEdit)
{
    m_known->setAccessibleName(spokenTick);
    m_at->setAccessibleName(spokenTime);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_known);
    across->addWidget(m_at, 1);
    setFocusProxy(m_known);
    connect(m_known, &QCheckBox::toggled, m_at, &QWidget::setEnabled);
}

void KnownMoment::setMoment(Instant at, Instant proposed)
{
    m_at->setMoment(at.isSet() ? at : proposed);
    m_known->setChecked(at.isSet());
    m_at->setEnabled(at.isSet());
}

Instant KnownMoment::moment() const
{
    return m_known->isChecked() ? m_at->moment() : Instant{};
}

} // namespace driftsraad
