#include "core/incidents/deadlineorder.h"
#include "ui/incidents/clockwords.h"
#include "ui/incidents/incidenttablemodel.h"
#include "ui/incidents/incidentwords.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/words.h"

namespace driftsraad {

namespace {

/// The third party's answer where it goes before the clock, and how a planned window stands to its plan, as on the board.
Status dueStatus(const IncidentCard &card, Instant now)
{
    if (isAnswerFirst(card, now))
        return answerStatus(card.answerDueAt, now);
    if (card.clock)
        return cardClock(card.clock->kind, card.clock->clock);
    return card.kind == IncidentKind::PlannedWindow ? situation(card, now) : Status{};
}

QVariant clockLook(const IncidentCard &card, Instant now, int role)
{
    const bool isClock = card.clock && !isAnswerFirst(card, now);
    const Status status = dueStatus(card, now);
    if (status.word.isEmpty())
        return {};
    switch (role) {
    case StateRole:
        return static_cast<int>(status.state);
    case StateIconRole:
        return status.icon;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        if (!isClock)
            return status.word;
        const IncidentClock &clock = *card.clock;
        const QString sentence = clockSentence(clock.kind, clock.clock);
        const QString due = clock.stopped ? QString() : clockDue(clock.clock);
        return due.isEmpty() ? sentence : QStringLiteral("%1\n%2").arg(sentence, due);
    }
    default:
        return {};
    }
}

QString dateTimeOrNothing(Instant at)
{
    return at.isSet() ? language().dateTime(at) : QString();
}

} // namespace

bool IncidentTableModel::readsAlike(const IncidentCard &one, Instant oneAt, const IncidentCard &other, Instant otherAt)
{
    IncidentCard untimed = other;
    untimed.clock = one.clock;
    const auto isLate = [](const IncidentCard &card, Instant at) { return card.answerDueAt.isSet() && card.answerDueAt < at; };
    return untimed == one && isLate(one, oneAt) == isLate(other, otherAt) && dueStatus(one, oneAt) == dueStatus(other, otherAt);
}

QString IncidentTableModel::text(const IncidentCard &card, int column, Instant now)
{
    switch (column) {
    case Number:
        return card.reference;
    case Priority:
        return priorityTag(card.priority).text;
    case Title:
        return card.title;
    case Solution:
        return card.solutionName;
    case State:
        return words(word(card.state));
    case Clock:
        return dueStatus(card, now).word;
    case Cause:
        return causeText(card.cause);
    case Affected:
        return card.affected ? language().number(card.affected) : QString();
    case Reported:
        return dateTimeOrNothing(card.reportedAt);
    case AnswerDue:
        return dateTimeOrNothing(card.answerDueAt);
    case Closed:
        return dateTimeOrNothing(card.closedAt);
    case Responsible:
        return card.responsible;
    case Kind:
        return card.kind == IncidentKind::Operational ? QString() : words(word(card.kind));
    default:
        return {};
    }
}

QVariant IncidentTableModel::look(const IncidentCard &card, int column, int role) const
{
    switch (column) {
    case Number:
        return role == ToneRole ? QVariant(static_cast<int>(Tone::Slate)) : QVariant();
    case Priority:
        return role == TagKindRole ? QVariant(static_cast<int>(priorityTag(card.priority).kind)) : QVariant();
    case Title:
        return role == StrongRole ? QVariant(true) : QVariant();
    case Clock:
        return clockLook(card, m_now, role);
    case AnswerDue:
        if (!card.answerDueAt.isSet() || card.answerDueAt >= m_now)
            return {};
        if (role == StateRole)
            return static_cast<int>(driftsraad::State::Critical);
        return role == Qt::ToolTipRole ? QVariant(answerStatus(card.answerDueAt, m_now).word) : QVariant();
    default:
        return {};
    }
}

} // namespace driftsraad
