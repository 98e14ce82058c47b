#include "ui/incidents/pauselist.h"

#include "ui/kit/button.h"
#include "ui/kit/emptying.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"
#include "ui/kit/readonly.h"
#include "ui/kit/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

QString periodOf(const IncidentPause &pause)
{
    const QString from = language().dateTime(pause.from);
    if (!pause.to.isSet())
        return PauseList::tr("Since %1").arg(from);
    const bool sameDay = pause.from.localDate() == pause.to.localDate();
    const QString to = sameDay ? language().time(pause.to) : language().dateTime(pause.to);
    return PauseList::tr("%1 to %2").arg(from, to);
}

QString reasonOf(const PauseLine &line)
{
    if (line.isByContract)
        return PauseList::tr("%1: the contract lets the clocks stand at a third party").arg(line.organisationName);
    const QString party = line.organisationName.isEmpty() ? line.pause.party : line.organisationName;
    const QString waits = line.pause.reason.isEmpty() ? party : PauseList::tr("%1: %2").arg(party, line.pause.reason);
    return line.pause.withdrawn ? PauseList::tr("%1 · Withdrawn: %2").arg(waits, line.pause.withdrawnReason) : waits;
}

} // namespace

PauseList::PauseList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::unit);
}

void PauseList::setPauses(const QList<PauseLine> &pauses, bool isOpen)
{
    emptyLayout(m_column);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(pauses.isEmpty() ? tr("No pauses") : tr("Pauses"), TextSize::Base, QFont::DemiBold), 1);
    const auto running = std::find_if(pauses.cbegin(), pauses.cend(), [](const PauseLine &line) { return line.isOpen() && !line.isByContract; });
    if (running != pauses.cend()) {
        auto *end = button(tr("End the pause"), ButtonKind::Flat);
        setButtonSize(end, ButtonSize::Small);
        connect(end, &QPushButton::clicked, this, [this, id = running->pause.id.value] { emit endWanted(id); });
        turnOff(end, m_readOnly);
        head->addWidget(end);
    } else if (isOpen) {
        auto *start = button(tr("Pause …"), ButtonKind::Flat, QStringLiteral("pause"));
        setButtonSize(start, ButtonSize::Small);
        start->setAccessibleName(tr("Pause the clocks"));
        connect(start, &QPushButton::clicked, this, &PauseList::startWanted);
        turnOff(start, m_readOnly);
        head->addWidget(start);
    }
    m_column->addLayout(head);
    for (const PauseLine &line : pauses)
        m_column->addWidget(rowOf(line));
}

QWidget *PauseList::rowOf(const PauseLine &line)
{
    const IncidentPause &pause = line.pause;
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::unit);
    auto *mark = new IconLabel(QStringLiteral("pause"), 16, pause.withdrawn ? Tone::Disabled : Tone::Slate);
    mark->setFixedHeight(20);
    across->addWidget(mark, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *period = new Label(periodOf(pause), TextSize::Base, QFont::Normal, pause.withdrawn ? Tone::Slate : Tone::Ink);
    period->setWordWrap(true);
    if (pause.withdrawn) {
        QFont struck = period->font();
        struck.setStrikeOut(true);
        period->setFont(struck);
    }
    texts->addWidget(period);
    auto *why = new Label(reasonOf(line), TextSize::Small, QFont::Normal, Tone::Slate);
    why->setWordWrap(true);
    texts->addWidget(why);
    across->addLayout(texts, 1);
    if (!pause.withdrawn && !line.isByContract) {
        auto *more = iconButton(QStringLiteral("ellipsis"), tr("More about this pause"));
        connect(more, &QToolButton::clicked, this, [this, line, more] { openMenu(line, more); });
        turnOff(more, m_readOnly);
        across->addWidget(more, 0, Qt::AlignTop);
    }
    row->setAccessibleName(tr("%1, %2").arg(period->text(), why->text()));
    return row;
}

void PauseList::openMenu(const PauseLine &line, QWidget *from)
{
    auto *menu = new QMenu(from);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const qint64 id = line.pause.id.value;
    connect(menu->addAction(tr("Correct …")), &QAction::triggered, this, [this, id] { emit correctWanted(id); });
    if (line.pause.isOpen())
        connect(menu->addAction(tr("End …")), &QAction::triggered, this, [this, id] { emit endWanted(id); });
    connect(menu->addAction(tr("Withdraw …")), &QAction::triggered, this, [this, id] { emit withdrawWanted(id); });
    menu->popup(from->mapToGlobal(QPoint(0, from->height())));
}

} // namespace driftsraad
