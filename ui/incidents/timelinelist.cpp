#include "ui/incidents/timelinelist.h"

#include "ui/incidents/incidentwords.h"
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

constexpr int shownAtFirst = 12;

QString iconOfEntry(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case TimelineKind::Note:
        return entry.inSummary ? QStringLiteral("flag") : QStringLiteral("message-square");
    case TimelineKind::Registered:
        return QStringLiteral("plus");
    case TimelineKind::Moved:
        if (entry.state == IncidentState::AtThirdParty)
            return QStringLiteral("arrow-up-right");
        if (entry.state == IncidentState::Resolved || entry.state == IncidentState::Closed)
            return QStringLiteral("circle-check");
        return QStringLiteral("arrow-right");
    case TimelineKind::PrioritySet:
        return QStringLiteral("triangle-alert");
    case TimelineKind::AffectedSet:
        return QStringLiteral("building");
    case TimelineKind::FaultNamed:
        return QStringLiteral("workflow");
    case TimelineKind::PauseStarted:
    case TimelineKind::PauseEnded:
    case TimelineKind::PauseCorrected:
    case TimelineKind::PauseWithdrawn:
        return QStringLiteral("clock");
    case TimelineKind::Published:
        return QStringLiteral("mail");
    }
    return {};
}

/// The slate line below: who wrote it, for what the program wrote also the reason given, and what has become of it since.
QString secondLine(const TimelineLine &line)
{
    const TimelineEntry &entry = line.entry;
    if (entry.withdrawn)
        return TimelineList::tr("Withdrawn: %1").arg(entry.withdrawnReason);
    QStringList parts;
    if (line.correctedBy.isValid())
        parts.append(TimelineList::tr("Corrected"));
    if (line.correctedSays.isSet())
        parts.append(TimelineList::tr("Corrects %1").arg(language().time(line.correctedSays)));
    const bool isOwnText = entry.kind == TimelineKind::Note || entry.kind == TimelineKind::Published;
    if (!isOwnText && !entry.text.isEmpty())
        parts.append(entry.text);
    if (!entry.author.isEmpty())
        parts.append(entry.author);
    if (entry.inSummary && line.stands())
        parts.append(parts.isEmpty() ? TimelineList::tr("In the summary") : TimelineList::tr("in the summary"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

TimelineList::TimelineList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::unit);
}

void TimelineList::setLines(const QList<TimelineLine> &lines, QDate today)
{
    m_lines = lines;
    m_today = today;
    build();
}

void TimelineList::build()
{
    emptyLayout(m_column);
    QDate day;
    const qsizetype shown = m_all ? m_lines.size() : qMin<qsizetype>(shownAtFirst, m_lines.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const QDate date = m_lines[i].entry.at.localDate();
        if (date != day) {
            day = date;
            const QString name = date == m_today ? tr("Today") : language().longDate(date);
            auto *head = new Label(name, TextSize::Small, QFont::Medium, Tone::Slate);
            head->setContentsMargins(0, i ? space::half : 0, 0, 0);
            m_column->addWidget(head);
        }
        m_column->addWidget(rowOf(m_lines[i]));
    }
    if (shown < m_lines.size()) {
        auto *more = button(tr("Show all %Ln", nullptr, static_cast<int>(m_lines.size())), ButtonKind::Flat);
        connect(more, &QPushButton::clicked, this, [this] {
            m_all = true;
            build();
        });
        m_column->addWidget(more, 0, Qt::AlignLeft);
    }
}

QWidget *TimelineList::rowOf(const TimelineLine &line)
{
    const TimelineEntry &entry = line.entry;
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::unit);
    auto *time = new Label(language().time(entry.at), TextSize::Base, QFont::Normal, Tone::Slate);
    time->setFixedWidth(40);
    across->addWidget(time, 0, Qt::AlignTop);
    auto *mark = new IconLabel(iconOfEntry(entry), 16, line.stands() ? Tone::Slate : Tone::Disabled);
    mark->setFixedHeight(20);
    across->addWidget(mark, 0, Qt::AlignTop);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *text = new Label(words(timelineSentence(entry, line.organisationName)), TextSize::Base, QFont::Normal,
                           line.stands() ? Tone::Ink : Tone::Slate);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!line.stands()) {
        QFont struck = text->font();
        struck.setStrikeOut(true);
        text->setFont(struck);
    }
    texts->addWidget(text);
    const QString second = secondLine(line);
    if (!second.isEmpty()) {
        auto *below = new Label(second, TextSize::Small, QFont::Normal, Tone::Slate);
        below->setWordWrap(true);
        texts->addWidget(below);
    }
    across->addLayout(texts, 1);
    if (entry.kind == TimelineKind::Note && line.stands()) {
        auto *more = iconButton(QStringLiteral("ellipsis"), tr("More about this entry"));
        connect(more, &QToolButton::clicked, this, [this, entry, more] { openMenu(entry, more); });
        turnOff(more, m_readOnly);
        across->addWidget(more, 0, Qt::AlignTop);
    }
    row->setAccessibleName(QStringList{language().dateTime(entry.at), text->text(), second}.join(QStringLiteral(", ")));
    return row;
}

void TimelineList::openMenu(const TimelineEntry &entry, QWidget *from)
{
    auto *menu = new QMenu(from);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const qint64 id = entry.id.value;
    const bool inSummary = entry.inSummary;
    connect(menu->addAction(inSummary ? tr("Take out of the summary") : tr("Put in the summary")), &QAction::triggered, this,
            [this, id, inSummary] { emit summaryWanted(id, !inSummary); });
    connect(menu->addAction(tr("Correct …")), &QAction::triggered, this, [this, id] { emit correctWanted(id); });
    connect(menu->addAction(tr("Withdraw …")), &QAction::triggered, this, [this, id] { emit withdrawWanted(id); });
    menu->popup(from->mapToGlobal(QPoint(0, from->height())));
}

} // namespace driftsraad
