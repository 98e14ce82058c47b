#include "ui/incidents/incidentdrawer.h"

#include "core/incidents/operations.h"
#include "core/incidents/priority.h"
#include "ui/incidents/incidentwords.h"
#include "ui/incidents/noticelist.h"
#include "ui/incidents/relationspanel.h"
#include "ui/incidents/timelinelist.h"
#include "ui/incidents/windowfields.h"
#include "ui/kit/button.h"
#include "ui/kit/emptying.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/readonly.h"
#include "ui/kit/spelling.h"
#include "ui/kit/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace driftsraad {

namespace {

constexpr int nameWidth = 84;
constexpr int namesAtFirst = 6;

} // namespace

IncidentDrawer::IncidentDrawer(QWidget *parent)
    : Drawer(parent),
      m_number(new Label({}, TextSize::Base, QFont::Normal, Tone::Slate)),
      m_priority(new TagLabel),
      m_previous(iconButton(QStringLiteral("chevron-left"), tr("Previous incident"))),
      m_next(iconButton(QStringLiteral("chevron-right"), tr("Next incident"))),
      m_grid(new QGridLayout)
{
    addToHead(m_number);
    addToHead(m_priority);
    auto *call = iconButton(QStringLiteral("phone"), tr("Who do I call?"));
    connect(call, &QToolButton::clicked, this, &IncidentDrawer::callWanted);
    addHeadAction(call);
    auto *report = iconButton(QStringLiteral("printer"), tr("Incident report"));
    connect(report, &QToolButton::clicked, this, &IncidentDrawer::reportWanted);
    addHeadAction(report);
    addHeadAction(m_previous);
    addHeadAction(m_next);
    connect(m_previous, &QToolButton::clicked, this, &IncidentDrawer::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &IncidentDrawer::nextWanted);

    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(space::unit);
    m_grid->setVerticalSpacing(space::half);
    m_state = button({}, ButtonKind::Secondary);
    setButtonSize(m_state, ButtonSize::Small);
    connect(m_state, &QPushButton::clicked, this, &IncidentDrawer::chooseState);
    auto *stateName = new Label(tr("State"), TextSize::Base, QFont::Normal, Tone::Slate);
    stateName->setBuddy(m_state);
    m_grid->addWidget(stateName, 0, 0);
    m_grid->addWidget(m_state, 0, 1, Qt::AlignLeft);
    addField(&m_solution, tr("Solution"));
    addField(&m_planned, tr("Planned"));
    addField(&m_notice, tr("Notice"));
    addField(&m_cause, tr("Cause"));
    addField(&m_failed, tr("What failed"));
    addField(&m_thirdParty, tr("Third party"));
    m_answerName = new Label(tr("Answer due"), TextSize::Base, QFont::Normal, Tone::Slate);
    m_answerTime = new Label;
    m_answerStatus = new StatusLabel;
    m_answer = new QWidget;
    auto *answer = new QVBoxLayout(m_answer);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->setSpacing(0);
    answer->addWidget(m_answerTime);
    answer->addWidget(m_answerStatus);
    m_grid->addWidget(m_answerName, m_grid->rowCount(), 0, Qt::AlignTop);
    m_grid->addWidget(m_answer, m_grid->rowCount() - 1, 1);
    addField(&m_responsible, tr("Responsible"));
    addField(&m_level, tr("Support"));
    addField(&m_reason, tr("Priority"));
    addField(&m_occurred, tr("Occurred"));
    addField(&m_reported, tr("Reported at"));
    addField(&m_reacted, tr("First reaction"));
    addField(&m_restored, tr("Restored"));
    addField(&m_closed, tr("Closed"));
    addField(&m_description, tr("Description"));
    body()->addLayout(m_grid);
    m_times = new QVBoxLayout;
    body()->addLayout(m_times);
    m_escalations = new QVBoxLayout;
    m_escalations->setSpacing(0);
    body()->addLayout(m_escalations);

    auto *affected = new QHBoxLayout;
    m_affectedTitle = section({});
    m_showAll = button(tr("Show all"), ButtonKind::Flat);
    setButtonSize(m_showAll, ButtonSize::Small);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_allAffected = !m_allAffected;
        fillAffected();
    });
    affected->addWidget(m_affectedTitle, 1);
    affected->addWidget(m_showAll);
    body()->addSpacing(space::unit);
    body()->addLayout(affected);
    m_affectedNames = new Label({}, TextSize::Base, QFont::Normal, Tone::Slate);
    m_affectedNames->setWordWrap(true);
    body()->addWidget(m_affectedNames);

    addNotices();
    body()->addSpacing(space::unit);
    m_relations = new RelationsPanel;
    body()->addWidget(m_relations);

    body()->addSpacing(space::unit);
    body()->addWidget(section(tr("Timeline")));
    m_timeline = new TimelineList;
    connect(m_timeline, &TimelineList::withdrawWanted, this, &IncidentDrawer::withdrawWanted);
    connect(m_timeline, &TimelineList::correctWanted, this, &IncidentDrawer::correctWanted);
    connect(m_timeline, &TimelineList::summaryWanted, this, &IncidentDrawer::summaryWanted);
    body()->addWidget(m_timeline);
    body()->addStretch();

    addNoteLine();
    foot()->addLayout(chainRow());
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::unit);
    auto *edit = button(tr("Edit"), ButtonKind::Secondary, QStringLiteral("pencil"));
    auto *history = button(tr("History"), ButtonKind::Flat, QStringLiteral("history"));
    auto *attachments = button(tr("Attachments"), ButtonKind::Flat, QStringLiteral("paperclip"));
    connect(edit, &QPushButton::clicked, this, &IncidentDrawer::editWanted);
    connect(history, &QPushButton::clicked, this, &IncidentDrawer::historyWanted);
    connect(attachments, &QPushButton::clicked, this, &IncidentDrawer::attachmentsWanted);
    actions->addWidget(edit);
    actions->addWidget(history);
    actions->addWidget(attachments);
    actions->addStretch();
    foot()->addLayout(actions);
    // Until the first incident is read there is nothing to name.
    body()->parentWidget()->hide();
}

/// Out of the drawer to the chain: where the fault comes from, and whom to ask when nobody answers.
QLayout *IncidentDrawer::chainRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    auto *chain = button(tr("Show in the chain"), ButtonKind::Secondary, QStringLiteral("workflow"));
    m_escalate = button(tr("Escalate …"), ButtonKind::Secondary, QStringLiteral("chevrons-up"));
    for (QPushButton *each : {chain, m_escalate})
        setButtonSize(each, ButtonSize::Small);
    connect(chain, &QPushButton::clicked, this, &IncidentDrawer::chainWanted);
    connect(m_escalate, &QPushButton::clicked, this, &IncidentDrawer::escalateWanted);
    row->addWidget(chain);
    row->addWidget(m_escalate);
    row->addStretch();
    return row;
}

void IncidentDrawer::setEscalations(const QList<EscalationLine> &lines)
{
    emptyLayout(m_escalations);
    m_isEscalated = std::any_of(lines.cbegin(), lines.cend(), [](const EscalationLine &line) { return driftsraad::isOpen(line.escalation); });
    markNextStep();
    for (const EscalationLine &line : lines) {
        const bool open = driftsraad::isOpen(line.escalation);
        const QString said = open ? tr("Escalated to %1").arg(words(addressee(line.escalation.level))) : tr("Escalation: %1").arg(words(word(line.escalation.outcome)));
        auto *made = button(said, ButtonKind::Flat, line.isOverdue ? QStringLiteral("clock") : QStringLiteral("chevrons-up"));
        setButtonSize(made, ButtonSize::Small);
        made->setToolTip(line.escalation.about.toHtmlEscaped());
        connect(made, &QPushButton::clicked, this, [this, id = line.escalation.id.value] { emit escalationWanted(id); });
        m_escalations->addWidget(made, 0, Qt::AlignLeft);
        // A line of its own: one button with both would be wider than the drawer.
        if (line.isOverdue)
            m_escalations->addWidget(new StatusLabel({State::Critical, tr("The answer is overdue"), QStringLiteral("clock")}));
    }
}

void IncidentDrawer::addNotices()
{
    m_write = button(tr("Write a notice …"), ButtonKind::Flat);
    setButtonSize(m_write, ButtonSize::Small);
    connect(m_write, &QPushButton::clicked, this, &IncidentDrawer::noticeWanted);
    body()->addSpacing(space::unit);
    body()->addWidget(section(tr("Notices to the municipalities")));
    m_notices = new NoticeList;
    connect(m_notices, &NoticeList::copyWanted, this, &IncidentDrawer::noticeCopyWanted);
    connect(m_notices, &NoticeList::correctWanted, this, &IncidentDrawer::noticeCorrectionWanted);
    body()->addWidget(m_notices);
    body()->addWidget(m_write, 0, Qt::AlignLeft);
}

void IncidentDrawer::addNoteLine()
{
    m_note = new QLineEdit;
    checkSpelling(m_note);
    m_note->setPlaceholderText(tr("Write in the timeline …"));
    m_note->setAccessibleName(tr("Write in the timeline"));
    m_note->addAction(icon(QStringLiteral("pencil")), QLineEdit::LeadingPosition)->setText(tr("Write in the timeline"));
    connect(m_note, &QLineEdit::returnPressed, this, [this] {
        if (!m_note->text().trimmed().isEmpty())
            emit noteWritten(m_note->text());
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(space::half);
    line->addWidget(m_note, 1);
    m_timed = iconButton(QStringLiteral("clock"), tr("Write with a time of its own"));
    connect(m_timed, &QToolButton::clicked, this, [this] { emit timedNoteWanted(m_note->text()); });
    line->addWidget(m_timed);
    foot()->addLayout(line);
}

Label *IncidentDrawer::section(const QString &title)
{
    return new Label(title, TextSize::Base, QFont::DemiBold);
}

void IncidentDrawer::addField(Field *field, const QString &name)
{
    field->name = new Label(name, TextSize::Base, QFont::Normal, Tone::Slate);
    field->value = new Label;
    field->value->setWordWrap(true);
    field->value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = m_grid->rowCount();
    m_grid->addWidget(field->name, row, 0, Qt::AlignTop);
    m_grid->addWidget(field->value, row, 1);
}

void IncidentDrawer::setField(const Field &field, const QString &text)
{
    field.value->setText(text);
    field.value->setAccessibleName(tr("%1: %2").arg(field.name->text(), text));
    field.name->setVisible(!text.isEmpty());
    field.value->setVisible(!text.isEmpty());
}

void IncidentDrawer::setDetail(const IncidentDetail &detail, Instant now)
{
    if (detail.incident.id != m_detail.incident.id) {
        m_allAffected = false;
        m_note->clear();
        if (auto *scroll = findChild<QScrollArea *>())
            scroll->verticalScrollBar()->setValue(0);
    }
    m_detail = detail;
    m_now = now;
    fill();
    body()->parentWidget()->show();
}

void IncidentDrawer::setNow(Instant now)
{
    m_now = now;
    fillAnswer();
    m_notices->setNow(now);
}

void IncidentDrawer::setReadOnly(const QString &reason)
{
    for (QWidget *changing : QList<QWidget *>{m_state, m_note, m_timed, m_write, m_escalate})
        turnOff(changing, reason);
    if (!reason.isEmpty())
        m_note->setPlaceholderText(tr("Read only: nothing can be written here"));
    m_relations->setReadOnly(reason);
    m_notices->setReadOnly(reason);
    m_timeline->setReadOnly(reason);
}

void IncidentDrawer::setNeighbours(bool previous, bool next)
{
    m_previous->setEnabled(previous);
    m_next->setEnabled(next);
}

void IncidentDrawer::fill()
{
    const Incident &incident = m_detail.incident;
    const auto moment = [](Instant at) { return at.isSet() ? language().dateTime(at) : QString(); };
    setTitle(incident.title);
    m_number->setText(incident.reference);
    m_priority->setTag(priorityTag(incident.priority));
    m_state->setText(tr("%1 …").arg(words(word(incident.state))));
    m_state->setAccessibleName(tr("State: %1. Move the incident").arg(words(word(incident.state))));
    setField(m_solution, m_detail.solutionName);
    setField(m_planned, incident.plannedFrom.isSet() ? tr("%1 to %2").arg(moment(incident.plannedFrom), moment(incident.plannedTo)) : QString());
    m_notice.value->setTone(m_detail.windowNotice && isLate(*m_detail.windowNotice, m_now.localDate()) ? Tone::Warning : Tone::Ink);
    setField(m_notice, m_detail.windowNotice ? words(windowNoticeWords(*m_detail.windowNotice)) : QString());
    setField(m_cause, incident.closeReason.isEmpty() ? causeText(incident.cause) : tr("%1: %2").arg(causeText(incident.cause), incident.closeReason));
    setField(m_failed, words(m_detail.failed));
    setField(m_thirdParty, m_detail.thirdPartyName);
    fillAnswer();
    setField(m_responsible, incident.responsible);
    setField(m_level, words(word(incident.supportLevel)));
    setField(m_reason, incident.priorityReason.isEmpty() ? words(ruledPriority(incident.impact, incident.urgency).reason) : incident.priorityReason);
    setField(m_occurred, moment(incident.occurredAt));
    QStringList reported{moment(incident.reportedAt)};
    for (const QString &who : {m_detail.reporterName, incident.reportedBy}) {
        if (!who.isEmpty())
            reported.append(who);
    }
    setField(m_reported, reported.join(QStringLiteral(", ")));
    setField(m_reacted, incident.kind == IncidentKind::PlannedWindow ? QString() : moment(incident.acknowledgedAt));
    setField(m_restored, moment(incident.restoredAt));
    setField(m_closed, moment(incident.closedAt));
    setField(m_description, incident.description);
    fillAffected();
    m_relations->setDetail(m_detail);
    const bool isOver = incident.state == IncidentState::Resolved || incident.state == IncidentState::Closed;
    m_notices->setNotices(m_detail.notices, isOver, m_now);
    m_timeline->setLines(m_detail.timeline, m_now.localDate());
}

void IncidentDrawer::fillAnswer()
{
    const Instant due = m_detail.incident.answerDueAt;
    markNextStep();
    m_answerName->setVisible(due.isSet());
    m_answer->setVisible(due.isSet());
    if (!due.isSet())
        return;
    m_answerTime->setText(language().dateTime(due));
    m_answerStatus->setStatus(answerStatus(due, m_now));
}

/// A third party that has not answered in time is escalated next, unless somebody has done it.
void IncidentDrawer::markNextStep()
{
    const Instant due = m_detail.incident.answerDueAt;
    setButtonKind(m_escalate, due.isSet() && due < m_now && !m_isEscalated ? ButtonKind::Primary : ButtonKind::Secondary);
}

void IncidentDrawer::fillAffected()
{
    const int count = static_cast<int>(m_detail.affected.size());
    m_affectedTitle->setText(count ? tr("%Ln affected municipalities", nullptr, count) : tr("No affected municipalities registered"));
    m_showAll->setVisible(count > namesAtFirst);
    m_showAll->setText(m_allAffected ? tr("Show fewer") : tr("Show all"));
    QStringList names;
    for (const AffectedName &affected : std::as_const(m_detail.affected))
        names.append(shortMunicipality(affected.name));
    m_affectedNames->setVisible(count > 0);
    if (count <= namesAtFirst || m_allAffected)
        m_affectedNames->setText(names.join(QStringLiteral(", ")));
    else
        m_affectedNames->setText(tr("%1 and %Ln others", nullptr, count - namesAtFirst).arg(names.mid(0, namesAtFirst).join(QStringLiteral(", "))));
}

void IncidentDrawer::chooseState()
{
    if (auto *scroll = findChild<QScrollArea *>())
        scroll->ensureWidgetVisible(m_state);
    auto *menu = new QMenu(m_state);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *current = nullptr;
    for (const IncidentState state : incidentStates()) {
        if (!mayBecome(m_detail.incident.state, state))
            continue;
        QAction *action = menu->addAction(words(word(state)));
        action->setCheckable(true);
        action->setChecked(state == m_detail.incident.state);
        if (action->isChecked())
            current = action;
        connect(action, &QAction::triggered, this, [this, state] {
            if (state != m_detail.incident.state)
                emit moveWanted(state);
        });
    }
    menu->popup(m_state->mapToGlobal(QPoint(0, m_state->height())));
    // From here the arrows go to the states before and after it.
    menu->setActiveAction(current);
}

void IncidentDrawer::noteStored(const QString &text)
{
    if (m_note->text() == text)
        m_note->clear();
    // The new line is the uppermost.
    bringIntoView(m_timeline);
}

void IncidentDrawer::setTimes(QWidget *times)
{
    m_times->addWidget(times);
}

void IncidentDrawer::focusNote()
{
    m_note->setFocus();
}

} // namespace driftsraad
