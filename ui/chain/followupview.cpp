#include "ui/chain/followupview.h"

#include "ui/kit/emptying.h"
#include "ui/kit/label.h"
#include "ui/kit/rounded.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/tag.h"
#include "ui/kit/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace driftsraad {

namespace {

constexpr int gutter = 36;
constexpr int circle = 24;

Tag sideTag(ResponsibilitySide side)
{
    switch (side) {
    case ResponsibilitySide::Inside:
        return {words(word(side)), Tag::Kind::Accent, {}};
    case ResponsibilitySide::Outside:
        return {words(word(side)), Tag::Kind::Neutral, {}};
    case ResponsibilitySide::Unknown:
        return {words(word(side)), Tag::Kind::Warning, QStringLiteral("triangle-alert")};
    }
    return {};
}

} // namespace

/// One step: its number on the line from step to step, what is done, whose it is. Opened it shows why.
class StepRow : public QWidget
{
public:
    StepRow(const WalkStep &step, const Status &status, const QString &time, bool open, bool last) : m_number(step.number), m_state(status), m_open(open), m_last(last)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        rows = new QVBoxLayout(this);
        rows->setContentsMargins(gutter, 2, 0, space::gap);
        rows->setSpacing(2);
        auto *head = new QHBoxLayout;
        head->setSpacing(space::unit);
        auto *title = new Label(words(step.title), TextSize::Base, QFont::DemiBold);
        title->setWordWrap(true);
        head->addWidget(title, 1);
        if (!status.word.isEmpty())
            head->addWidget(new StatusLabel(status), 0, Qt::AlignTop);
        rows->addLayout(head);
        auto *sentence = new Label(words(step.sentence));
        sentence->setWordWrap(true);
        auto *what = new QHBoxLayout;
        what->setSpacing(space::unit);
        what->addWidget(sentence, 1);
        // Of another day it is too long to stand beside the sentence.
        const bool beside = time.size() <= QStringLiteral("00:00").size();
        if (beside && !time.isEmpty())
            what->addWidget(new Label(time, TextSize::Base, QFont::Normal, Tone::Slate), 0, Qt::AlignTop);
        rows->addLayout(what);
        if (!beside)
            rows->addWidget(new Label(time, TextSize::Small, QFont::Normal, Tone::Slate));
        const QString followUp = FollowUpView::tr("Follow-up: %1").arg(words(step.followUp));
        auto *who = new Label(followUp, TextSize::Small, QFont::Normal, Tone::Slate);
        who->setWordWrap(true);
        auto *whose = new QHBoxLayout;
        whose->setContentsMargins(0, 2, 0, 0);
        whose->setSpacing(space::unit);
        whose->addWidget(new TagLabel(sideTag(step.side)), 0, Qt::AlignTop);
        whose->addWidget(who, 1);
        rows->addLayout(whose);
        setAccessibleName(FollowUpView::tr("Step %1: %2").arg(step.number).arg(words(step.title)));
        QStringList told{words(step.sentence), words(word(step.side)), followUp, QStringLiteral("%1 %2").arg(status.word, time).trimmed()};
        told.removeAll(QString());
        for (QString &each : told)
            each += each.endsWith(u'.') ? QString() : QStringLiteral(".");
        setAccessibleDescription(told.join(u' '));
    }

    QVBoxLayout *rows;
    std::function<void()> chosen;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (rect().contains(event->pos()) && chosen)
            chosen();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) && chosen)
            chosen();
        else
            QWidget::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF at(0.5, 0.5, circle, circle);
        if (!m_last) {
            painter.setPen(QPen(theme.line2, 2));
            painter.drawLine(QPointF(at.center().x(), at.bottom() + 3), QPointF(at.center().x(), height() - 3));
        }
        const bool plain = m_state.word.isEmpty() || m_state.state == State::Neutral;
        const bool strong = m_open || m_state.state == State::Warning || m_state.state == State::Critical;
        const QColor colour = plain ? theme.slate : colourOf(m_state.state);
        painter.setPen(QPen(m_open ? theme.accent : plain ? theme.line2 : strong ? colour : tintOf(m_state.state), m_open ? 2 : 1.25));
        painter.setBrush(m_open ? theme.accent : plain ? theme.paper : strong ? colour : tintOf(m_state.state));
        painter.drawEllipse(at);
        painter.setPen(m_open ? theme.onAccent : plain ? theme.slate : strong ? theme.paper : colour);
        painter.setFont(textFont(TextSize::Small, QFont::DemiBold));
        painter.drawText(at, Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
    Status m_state;
    bool m_open;
    bool m_last;
};

FollowUpView::FollowUpView(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void FollowUpView::show(const Shown &shown)
{
    const bool same = shown.route.components == m_shown.route.components && shown.route.fault == m_shown.route.fault
                      && shown.chain.solution == m_shown.chain.solution;
    m_shown = shown;
    if (!same || m_step >= m_shown.steps.size())
        m_step = -1;
    fill();
}

void FollowUpView::setStep(int step)
{
    if (step == m_step || step >= m_shown.steps.size())
        return;
    m_step = step;
    fill();
    emit stepChanged(step);
}

QWidget *FollowUpView::openedRow() const
{
    return m_step >= 0 && m_step < m_steps.size() ? m_steps[m_step] : nullptr;
}

/// What the records tell of a step: whoever was asked has been reached by the steps before.
Status FollowUpView::statusOf(const WalkStep &step) const
{
    const bool asked = m_shown.way.answerDueAt.isSet();
    const bool raised = m_shown.way.current.isValid();
    if (step.kind == WalkKind::Escalate) {
        if (raised)
            return m_shown.way.isOverdue ? Status{State::Warning, tr("No answer"), QStringLiteral("clock")} : Status{State::InProgress, tr("Awaits an answer"), QStringLiteral("clock")};
        return {State::Neutral, m_shown.way.isOverdue ? tr("Can begin") : tr("Waits"), QStringLiteral("circle")};
    }
    if (step.kind != WalkKind::Contact || !asked || !m_shown.route.isFound())
        return {};
    if (step.hop < m_shown.way.hop)
        return {State::Positive, tr("Done"), {}};
    if (step.hop > m_shown.way.hop)
        return {};
    // Once it is escalated the deadline of the way is the escalation's; the incident still says whether the party itself has answered.
    const bool isIncidents = raised && m_shown.incident && m_shown.incident->state == IncidentState::AtThirdParty && m_shown.incident->answerDueAt.isSet();
    const bool isOverdue = isIncidents ? m_shown.incident->answerDueAt <= m_shown.now : m_shown.way.isOverdue;
    return isOverdue ? Status{State::Warning, tr("No answer"), QStringLiteral("clock")} : Status{State::InProgress, tr("Awaits an answer"), QStringLiteral("clock")};
}

/// When it was done, where a record says so: the fault was reported, the other party asked, the escalation passed on. Of what lies between
/// nobody writes the time; whoever asked further down had done it by then.
QString FollowUpView::timeOf(const WalkStep &step) const
{
    const auto told = [this](Instant at) {
        return !at.isSet() ? QString() : at.localDate() == m_shown.now.localDate() ? language().time(at) : language().dateTime(at);
    };
    if (step.kind == WalkKind::Escalate)
        return told(m_shown.way.since);
    if (step.kind != WalkKind::Contact || step.hop > m_shown.way.hop || !m_shown.incident || statusOf(step).word.isEmpty())
        return {};
    const Incident &incident = *m_shown.incident;
    const Instant asked = incident.state == IncidentState::AtThirdParty ? incident.stateSince : Instant{};
    if (step.hop == m_shown.way.hop)
        return told(asked);
    if (step.hop == 0)
        return told(incident.reportedAt);
    return asked.isSet() ? tr("by %1").arg(told(asked)) : QString();
}

void FollowUpView::fill()
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus();
    emptyLayout(m_rows);
    m_steps.clear();
    const auto follow = [this](const RecordRef &record) { emit recordWanted(record); };
    const auto fillIn = [this](const Missing &missing) { emit missingWanted(missing); };
    for (int i = 0; i < m_shown.steps.size(); ++i) {
        const WalkStep &step = m_shown.steps[i];
        const bool open = i == m_step;
        auto *row = new StepRow(step, statusOf(step), timeOf(step), open, i + 1 == m_shown.steps.size());
        row->chosen = [this, i] { setStep(i == m_step ? -1 : i); };
        if (open && step.kind == WalkKind::Contact && step.hop >= 0)
            addHopFacts(row->rows, m_shown.chain, m_shown.route.hops[step.hop], m_shown.incident ? m_shown.incident->priority : 0, follow, fillIn);
        else if (open)
            addReasons(row->rows, step.reasons, follow);
        // What is missing is said also while the step is closed.
        if (!open || step.kind != WalkKind::Contact || step.hop < 0)
            addMissing(row->rows, step.missing, fillIn);
        m_rows->addWidget(row);
        m_steps.append(row);
    }
    if (!m_shown.route.isFound() && !m_shown.route.told.isEmpty())
        addSentence(m_rows, words(m_shown.route.told), Tone::Slate);
    m_rows->addStretch();
    if (hadFocus && m_step >= 0)
        m_steps[m_step]->setFocus();
}

} // namespace driftsraad
