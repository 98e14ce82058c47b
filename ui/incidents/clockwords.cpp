#include "ui/incidents/clockwords.h"

#include "ui/kit/words.h"
#include "ui/papers/incidentclockparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace driftsraad {

namespace {

QString sayOfClock(const char *text)
{
    return QCoreApplication::translate("Incidents", text);
}

QString time(const SlaClock &clock, qint64 minutes)
{
    return clockTime(clock, minutes, language());
}

/// In full.
QString longTime(const SlaClock &clock, qint64 minutes)
{
    return isWorking(clock.limit.unit) ? sayOfClock(QT_TRANSLATE_NOOP("Incidents", "%1 working time")).arg(time(clock, minutes)) : time(clock, minutes);
}

/// In a unit that says what it is.
QString shortTime(const SlaClock &clock, qint64 minutes)
{
    if (!isWorking(clock.limit.unit))
        return time(clock, minutes);
    constexpr qint64 wholeHoursFrom = 10 * 60;
    const qint64 size = std::abs(minutes);
    if (size < 60)
        return sayOfClock(QT_TRANSLATE_NOOP("Incidents", "%1 work min")).arg(language().number(size));
    if (size >= wholeHoursFrom || size % 60 == 0 || clock.state == ClockState::Paused)
        return sayOfClock(QT_TRANSLATE_NOOP("Incidents", "%1 work h")).arg(language().number(size / 60));
    return sayOfClock(QT_TRANSLATE_NOOP("Incidents", "%1 work h %2 min")).arg(language().number(size / 60), language().number(size % 60));
}

QString leftUntil(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Reaction:
        return sayOfClock(QT_TRANSLATE_NOOP("Incidents", "%1 to react"));
    case ClockKind::Resolution:
        return sayOfClock(QT_TRANSLATE_NOOP("Incidents", "%1 to resolve"));
    case ClockKind::NextUpdate:
        return sayOfClock(QT_TRANSLATE_NOOP("Incidents", "%1 to update"));
    }
    return QStringLiteral("%1");
}

/// Which limit is passed, where it is not the one that everybody means.
const char *overBy(ClockKind kind, const char *resolution)
{
    switch (kind) {
    case ClockKind::Reaction:
        return QT_TRANSLATE_NOOP("Incidents", "Reaction %1 over");
    case ClockKind::Resolution:
        break;
    case ClockKind::NextUpdate:
        return QT_TRANSLATE_NOOP("Incidents", "Update %1 over");
    }
    return resolution;
}

/// Past the limit, by how much where anything was counted since: solved in the evening, due when the hours ended, is late without it.
QString over(const SlaClock &clock, const char *late, const char *lateBy, QString (*inWords)(const SlaClock &, qint64))
{
    return clock.left() < 0 ? sayOfClock(lateBy).arg(inWords(clock, clock.left())) : sayOfClock(late);
}

} // namespace

Status clockStatus(const SlaClock &clock)
{
    switch (clock.state) {
    case ClockState::NoLimit:
        return {State::Neutral, sayOfClock(QT_TRANSLATE_NOOP("Incidents", "No limit in the contract")), {}};
    case ClockState::Running:
        return {clock.isWarning ? State::Warning : State::Neutral, sayOfClock(QT_TRANSLATE_NOOP("Incidents", "%1 left")).arg(time(clock, clock.left())),
                clock.isWarning ? QString() : QStringLiteral("clock")};
    case ClockState::Paused:
        return {clock.isWarning ? State::Warning : State::Neutral, sayOfClock(QT_TRANSLATE_NOOP("Incidents", "Paused, %1 left")).arg(time(clock, clock.left())),
                QStringLiteral("pause")};
    case ClockState::Met:
        return {State::Positive, sayOfClock(QT_TRANSLATE_NOOP("Incidents", "Kept")), {}};
    case ClockState::Missed:
        return {State::Critical, over(clock, QT_TRANSLATE_NOOP("Incidents", "Limit exceeded"), QT_TRANSLATE_NOOP("Incidents", "%1 past the limit"), time), {}};
    case ClockState::NotRecorded:
        return {State::Neutral, sayOfClock(QT_TRANSLATE_NOOP("Incidents", "Not recorded")), QStringLiteral("circle-dashed")};
    }
    return {};
}

Status cardClock(ClockKind kind, const SlaClock &clock)
{
    Status status = clockStatus(clock);
    if (clock.state == ClockState::Running)
        status.word = leftUntil(kind).arg(shortTime(clock, clock.left()));
    else if (clock.state == ClockState::Paused)
        status.word = sayOfClock(QT_TRANSLATE_NOOP("Incidents", "Paused, %1 left")).arg(shortTime(clock, clock.left()));
    else if (clock.state == ClockState::Met)
        status.word = sayOfClock(QT_TRANSLATE_NOOP("Incidents", "Within the limit"));
    else if (clock.state == ClockState::Missed)
        status.word = over(clock, QT_TRANSLATE_NOOP("Incidents", "Limit exceeded"), overBy(kind, QT_TRANSLATE_NOOP("Incidents", "%1 over")), shortTime);
    else if (clock.state == ClockState::NotRecorded)
        status.word = sayOfClock(QT_TRANSLATE_NOOP("Incidents", "%1 not recorded")).arg(words(word(kind)));
    return status;
}

QString clockSentence(ClockKind kind, const SlaClock &clock)
{
    if (clock.state == ClockState::Running)
        return leftUntil(kind).arg(longTime(clock, clock.left()));
    if (clock.state == ClockState::Paused)
        return sayOfClock(QT_TRANSLATE_NOOP("Incidents", "Paused, %1 left")).arg(longTime(clock, clock.left()));
    if (clock.state == ClockState::Missed)
        return over(clock, QT_TRANSLATE_NOOP("Incidents", "Limit exceeded"), overBy(kind, QT_TRANSLATE_NOOP("Incidents", "%1 past the limit")), longTime);
    return cardClock(kind, clock).word;
}

QString clockUse(const SlaClock &clock)
{
    if (clock.state == ClockState::NoLimit)
        return {};
    if (clock.state == ClockState::NotRecorded) {
        const QString limit = sayOfClock(QT_TRANSLATE_NOOP("Incidents", "Limit %1")).arg(time(clock, clock.allowed));
        return isWorking(clock.limit.unit) ? sayOfClock(QT_TRANSLATE_NOOP("Incidents", "%1 working time")).arg(limit) : limit;
    }
    // "7 h 21 min of 1 h" says nothing; how far past it is stands beside it.
    const char *said = clock.left() < 0 ? QT_TRANSLATE_NOOP("Incidents", "%1 used, limit %2") : QT_TRANSLATE_NOOP("Incidents", "%1 of %2");
    const QString use = sayOfClock(said).arg(time(clock, clock.used), time(clock, clock.allowed));
    return isWorking(clock.limit.unit) ? sayOfClock(QT_TRANSLATE_NOOP("Incidents", "%1 working time")).arg(use) : use;
}

QString clockDue(const SlaClock &clock)
{
    if (!clock.due.isSet())
        return {};
    const QString due = language().dateTime(clock.due);
    return clock.state == ClockState::Paused ? sayOfClock(QT_TRANSLATE_NOOP("Incidents", "Due %1 if the pause ended now")).arg(due)
                                             : sayOfClock(QT_TRANSLATE_NOOP("Incidents", "Due %1")).arg(due);
}

double clockShare(const SlaClock &clock)
{
    if (clock.allowed <= 0)
        return 0;
    return std::clamp(static_cast<double>(clock.used) / static_cast<double>(clock.allowed), 0.0, 1.0);
}

State clockState(const SlaClock &clock)
{
    if (clock.state == ClockState::Missed)
        return State::Critical;
    return clock.isWarning ? State::Warning : State::Neutral;
}

} // namespace driftsraad
