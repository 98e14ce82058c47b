#include "ui/incidents/incidentwords.h"

#include "core/incidents/deadlineorder.h"
#include "ui/incidents/clockwords.h"
#include "ui/kit/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace driftsraad {

namespace {

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("Incidents", text, nullptr, count);
}

} // namespace

Tag priorityTag(int priority)
{
    const QString text = say(QT_TRANSLATE_NOOP("Incidents", "Priority %1")).arg(priority);
    if (priority == 1)
        return {text, Tag::Kind::Critical, QStringLiteral("triangle-alert")};
    return {text, priority == 2 ? Tag::Kind::Warning : Tag::Kind::Neutral, {}};
}

QString causeIcon(IncidentCause cause)
{
    switch (cause) {
    case IncidentCause::Supplier:
        return QStringLiteral("server");
    case IncidentCause::ThirdParty:
        return QStringLiteral("unlink");
    case IncidentCause::Kombit:
        return QStringLiteral("building");
    case IncidentCause::Municipality:
        return QStringLiteral("users");
    case IncidentCause::Unknown:
        return QStringLiteral("circle-dashed");
    }
    return {};
}

QString causeText(IncidentCause cause)
{
    return words(word(cause));
}

QString kindIcon(IncidentKind kind)
{
    switch (kind) {
    case IncidentKind::Security:
        return QStringLiteral("shield");
    case IncidentKind::PlannedWindow:
        return QStringLiteral("calendar");
    case IncidentKind::Operational:
        break;
    }
    return {};
}

QString causeAndAffected(const IncidentCard &card)
{
    if (card.affected == 0)
        return causeText(card.cause);
    return say(QT_TRANSLATE_NOOP("Incidents", "%1 · %2"))
        .arg(causeText(card.cause), QCoreApplication::translate("Incidents", "%Ln municipalities", nullptr, card.affected));
}

QString causeAndAffected(const IncidentCard &card, const QFontMetrics &metrics, int width)
{
    const QString whole = causeAndAffected(card);
    if (card.affected == 0 || metrics.horizontalAdvance(whole) <= width)
        return metrics.elidedText(whole, Qt::ElideRight, width);
    const QString shorter = say(QT_TRANSLATE_NOOP("Incidents", "%1 · %2"))
                                .arg(causeText(card.cause), QCoreApplication::translate("Incidents", "%Ln mun.", "municipalities, on a narrow card", card.affected));
    return metrics.elidedText(shorter, Qt::ElideRight, width);
}

QString shortMoment(Instant at, Instant now)
{
    if (at.localDate() == now.localDate())
        return say(QT_TRANSLATE_NOOP("Incidents", "at %1")).arg(language().time(at));
    return QStringLiteral("%1 %2").arg(language().dayMonth(at.localDate()), language().time(at));
}

Status answerStatus(Instant dueAt, Instant now)
{
    if (!dueAt.isSet())
        return {};
    if (dueAt < now)
        return {State::Critical, say(QT_TRANSLATE_NOOP("Incidents", "Answer %1 overdue")).arg(language().duration(dueAt.minutesTo(now))), {}};
    return {State::Neutral, say(QT_TRANSLATE_NOOP("Incidents", "Answer due in %1")).arg(language().duration(now.minutesTo(dueAt))),
            QStringLiteral("hourglass")};
}

Status updateStatus(Instant dueAt, Instant at)
{
    // By whole minutes, as the clock of the same promise: kept on the due minute is kept.
    const Instant now = at.wholeMinute();
    if (dueAt < now)
        return {State::Critical, say(QT_TRANSLATE_NOOP("Incidents", "Next update overdue by %1")).arg(language().duration(dueAt.minutesTo(now))), {}};
    const bool near = now.minutesTo(dueAt) < 30;
    return {near ? State::Warning : State::Neutral, say(QT_TRANSLATE_NOOP("Incidents", "Next update in %1")).arg(language().duration(now.minutesTo(dueAt))),
            near ? QString() : QStringLiteral("clock")};
}

namespace {

constexpr double soon = 0.75;

TimeUsed answerTimeUsed(const IncidentCard &card, Instant now)
{
    const qint64 whole = card.stateSince.minutesTo(card.answerDueAt);
    const double share = whole <= 0 ? 1.0 : std::clamp(static_cast<double>(card.stateSince.minutesTo(now)) / static_cast<double>(whole), 0.0, 1.0);
    return {share, share >= 1 ? State::Critical : share >= soon ? State::Warning : State::Neutral};
}

} // namespace

namespace {

/// How a window that is not over stands to its plan.
Status plannedStatus(const IncidentCard &card, Instant now)
{
    if (now < card.plannedFrom)
        return {State::Neutral, say(QT_TRANSLATE_NOOP("Incidents", "Planned %1")).arg(shortMoment(card.plannedFrom, now)), QStringLiteral("calendar")};
    if (now < card.plannedTo)
        return {State::InProgress, say(QT_TRANSLATE_NOOP("Incidents", "Under way, to end %1")).arg(shortMoment(card.plannedTo, now)), {}};
    return {State::Warning, say(QT_TRANSLATE_NOOP("Incidents", "Planned to end %1")).arg(shortMoment(card.plannedTo, now)), {}};
}

} // namespace

std::optional<TimeUsed> timeUsed(const IncidentCard &card, Instant now)
{
    if (isAnswerFirst(card, now))
        return answerTimeUsed(card, now);
    if (!card.clock || card.clock->stopped || card.clock->clock.state == ClockState::NoLimit)
        return std::nullopt;
    return TimeUsed{clockShare(card.clock->clock), clockState(card.clock->clock)};
}

Status situation(const IncidentCard &card, Instant now)
{
    if (isAnswerFirst(card, now))
        return answerStatus(card.answerDueAt, now);
    if (card.clock && card.clock->clock.state != ClockState::NoLimit)
        return cardClock(card.clock->kind, card.clock->clock);
    if (card.plannedFrom.isSet() && !card.restoredAt.isSet())
        return plannedStatus(card, now);
    switch (card.state) {
    case IncidentState::New:
        return {State::Neutral, say(QT_TRANSLATE_NOOP("Incidents", "Reported %1 ago")).arg(language().duration(card.reportedAt.minutesTo(now))),
                QStringLiteral("clock")};
    case IncidentState::UnderInvestigation:
        return {State::Neutral, say(QT_TRANSLATE_NOOP("Incidents", "Worked on for %1")).arg(language().duration(card.stateSince.minutesTo(now))),
                QStringLiteral("clock")};
    case IncidentState::AtThirdParty:
        return answerStatus(card.answerDueAt, now);
    case IncidentState::Resolved:
        return {State::Positive, say(QT_TRANSLATE_NOOP("Incidents", "Resolved %1")).arg(shortMoment(card.restoredAt, now)), QStringLiteral("circle-check")};
    case IncidentState::Closed:
        return {State::Neutral, say(QT_TRANSLATE_NOOP("Incidents", "Closed %1")).arg(shortMoment(card.closedAt, now)), QStringLiteral("check")};
    }
    return {};
}

QString shortMunicipality(const QString &name)
{
    // The one official name whose genitive is not part of the municipality's own name.
    if (name == QStringLiteral("Københavns Kommune"))
        return QStringLiteral("København");
    const QLatin1String suffix(" Kommune");
    return name.endsWith(suffix) ? name.chopped(suffix.size()) : name;
}

QString situationSentence(const IncidentCard &card, Instant now)
{
    const bool isClock = card.clock && card.clock->clock.state != ClockState::NoLimit && !isAnswerFirst(card, now);
    return isClock ? clockSentence(card.clock->kind, card.clock->clock) : situation(card, now).word;
}

QString spokenCard(const IncidentCard &card, Instant now)
{
    const QString kind = card.kind == IncidentKind::Operational ? QString() : words(word(card.kind));
    QStringList parts{card.reference, kind, card.title, priorityTag(card.priority).text, card.solutionName, causeAndAffected(card), situationSentence(card, now)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace driftsraad
