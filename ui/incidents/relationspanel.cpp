#include "ui/incidents/relationspanel.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/readonly.h"
#include "ui/kit/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace driftsraad {

RelationsPanel::RelationsPanel(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::half);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::half);
    head->addWidget(new Label(tr("Related incidents"), TextSize::Base, QFont::DemiBold), 1);
    m_whole = button(tr("Part of …"), ButtonKind::Flat);
    m_link = button(tr("Link …"), ButtonKind::Flat, QStringLiteral("link"));
    m_whole->setAccessibleName(tr("Make it part of another incident"));
    m_link->setAccessibleName(tr("Link it to another incident"));
    for (QPushButton *each : {m_whole, m_link}) {
        setButtonSize(each, ButtonSize::Small);
        head->addWidget(each);
    }
    connect(m_whole, &QPushButton::clicked, this, &RelationsPanel::parentWanted);
    connect(m_link, &QPushButton::clicked, this, &RelationsPanel::linkWanted);
    m_rows->addLayout(head);
}

void RelationsPanel::setReadOnly(const QString &reason)
{
    m_readOnly = reason;
    turnOff(m_whole, reason);
    turnOff(m_link, reason);
}

void RelationsPanel::setDetail(const IncidentDetail &detail)
{
    const bool same = m_content && m_detail.incident.id == detail.incident.id && m_detail.parent == detail.parent && m_detail.parts == detail.parts
        && m_detail.linked == detail.linked;
    m_detail = detail;
    if (same)
        return;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    if (detail.parent) {
        addTitle(tr("Part of"));
        addRelated(*detail.parent, Relation::Whole);
    }
    if (!detail.parts.isEmpty()) {
        addTitle(tr("%Ln parts", nullptr, static_cast<int>(detail.parts.size())));
        for (const RelatedIncident &part : detail.parts)
            addRelated(part, Relation::Part);
    }
    if (!detail.linked.isEmpty()) {
        addTitle(tr("Linked to"));
        for (const RelatedIncident &linked : detail.linked)
            addRelated(linked, Relation::Linked);
    }
    m_content->setVisible(detail.parent || !detail.parts.isEmpty() || !detail.linked.isEmpty());
    m_rows->addWidget(m_content);
}

void RelationsPanel::addTitle(const QString &title)
{
    auto *label = new Label(title, TextSize::Small, QFont::Medium, Tone::Slate);
    label->setContentsMargins(0, space::half, 0, 0);
    m_column->addWidget(label);
}

void RelationsPanel::addRelated(const RelatedIncident &related, Relation relation)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::half);
    auto *open = button(related.reference, ButtonKind::Flat);
    setButtonSize(open, ButtonSize::Small);
    open->setAccessibleName(tr("Open %1, %2, %3").arg(related.reference, related.title, words(word(related.state))));
    const qint64 id = related.id.value;
    connect(open, &QPushButton::clicked, this, [this, id] { emit openWanted(id); });
    auto *title = new Label(tr("%1 · %2").arg(related.title, words(word(related.state))));
    title->setElided(true);
    auto *remove = iconButton(QStringLiteral("x"), relation == Relation::Linked ? tr("Remove the link to %1").arg(related.reference)
                                                  : relation == Relation::Whole ? tr("No longer part of %1").arg(related.reference)
                                                                                : tr("%1 is no longer a part").arg(related.reference));
    connect(remove, &QToolButton::clicked, this, [this, relation, related] {
        if (relation == Relation::Linked)
            emit unlinkWanted(related.id.value, related.reference);
        else if (relation == Relation::Whole)
            emit standAloneWanted(m_detail.incident.id.value, m_detail.incident.reference);
        else
            emit standAloneWanted(related.id.value, related.reference);
    });
    turnOff(remove, m_readOnly);
    row->addWidget(open);
    row->addWidget(title, 1);
    row->addWidget(remove);
    m_column->addLayout(row);
}

} // namespace driftsraad
