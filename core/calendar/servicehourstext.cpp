#include "core/calendar/servicehours.h"

namespace driftsraad {

namespace {

/// Weekdays after one another with the same hours, 1 to 7, both included.
struct Run {
    int first = 1;
    int last = 1;
    DaySpans spans{};
};

QList<Run> runsOf(const ServiceHours &hours, bool holiday)
{
    QList<Run> runs;
    for (int day = 1; day <= 7; ++day) {
        const DaySpans &spans = hours.on(day, holiday);
        if (spans.isEmpty())
            continue;
        if (!runs.isEmpty() && runs.last().last == day - 1 && runs.last().spans == spans)
            runs.last().last = day;
        else
            runs.append({day, day, spans});
    }
    return runs;
}

bool isWholeWeek(const QList<Run> &runs)
{
    return runs.size() == 1 && runs[0].first == 1 && runs[0].last == 7;
}

bool isSameOnHolidays(const ServiceHours &hours)
{
    for (int day = 1; day <= 7; ++day) {
        if (hours.on(day) != hours.on(day, true))
            return false;
    }
    return true;
}

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString spanText(const DaySpan &span, QChar dash)
{
    return clockText(span.from) + dash + clockText(span.to);
}

QString runText(const Run &run)
{
    static const char *const names[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    QString text = QLatin1String(names[run.first - 1]);
    if (run.last > run.first)
        text += u'-' + QLatin1String(names[run.last - 1]);
    for (const DaySpan &span : run.spans)
        text += u' ' + spanText(span, u'-');
    return text;
}

Message weekdayWord(int weekday)
{
    static const char *const names[] = {QT_TRANSLATE_NOOP("Messages", "Mon"), QT_TRANSLATE_NOOP("Messages", "Tue"),
                                        QT_TRANSLATE_NOOP("Messages", "Wed"), QT_TRANSLATE_NOOP("Messages", "Thu"),
                                        QT_TRANSLATE_NOOP("Messages", "Fri"), QT_TRANSLATE_NOOP("Messages", "Sat"),
                                        QT_TRANSLATE_NOOP("Messages", "Sun")};
    return {names[weekday - 1]};
}

Message daysWords(const Run &run)
{
    if (run.last == run.first)
        return weekdayWord(run.first);
    return {"%1–%2", {nested(weekdayWord(run.first)), nested(weekdayWord(run.last))}};
}

Message spansWords(const DaySpans &spans)
{
    if (spans == DaySpans{{0, minutesADay}})
        return {QT_TRANSLATE_NOOP("Messages", "around the clock")};
    QStringList texts;
    for (const DaySpan &span : spans)
        texts.append(spanText(span, QChar(0x2013)));
    const QString last = texts.takeLast();
    if (texts.isEmpty())
        return Message::verbatim(last);
    return {QT_TRANSLATE_NOOP("Messages", "%1 and %2"), {texts.join(QStringLiteral(", ")), last}};
}

Message joined(const QList<Message> &clauses)
{
    Message all = clauses.first();
    for (qsizetype i = 1; i < clauses.size(); ++i)
        all = {"%1; %2", {nested(all), nested(clauses[i])}};
    return all;
}

} // namespace

QString ServiceHours::text() const
{
    if (isAlways())
        return QStringLiteral("24/7");
    if (isNever())
        return QStringLiteral("never open");
    QStringList clauses;
    for (const Run &run : runsOf(*this, false))
        clauses.append(runText(run));
    if (isSameOnHolidays(*this))
        return clauses.join(QStringLiteral("; "));
    if (isClosedOnHolidays())
        return clauses.join(QStringLiteral("; ")) + QStringLiteral(" not holidays");
    for (const Run &run : runsOf(*this, true))
        clauses.append(QStringLiteral("holidays ") + runText(run));
    return clauses.join(QStringLiteral("; "));
}

Message ServiceHours::words() const
{
    if (isAlways())
        return {QT_TRANSLATE_NOOP("Messages", "Around the clock")};
    if (isNever())
        return {QT_TRANSLATE_NOOP("Messages", "Never open")};
    const QList<Run> runs = runsOf(*this, false);
    const bool same = isSameOnHolidays(*this);
    const bool closed = isClosedOnHolidays();
    if (isWholeWeek(runs) && same)
        return {QT_TRANSLATE_NOOP("Messages", "Every day %1"), {nested(spansWords(runs[0].spans))}};
    if (runs.size() == 1 && runs[0].first == 1 && runs[0].last == 5 && closed)
        return {QT_TRANSLATE_NOOP("Messages", "Working days %1"), {nested(spansWords(runs[0].spans))}};
    QList<Message> clauses;
    for (const Run &run : runs) {
        clauses.append(isWholeWeek(runs) ? Message{QT_TRANSLATE_NOOP("Messages", "Every day %1"), {nested(spansWords(run.spans))}}
                                         : Message{"%1 %2", {nested(daysWords(run)), nested(spansWords(run.spans))}});
    }
    if (same)
        return {QT_TRANSLATE_NOOP("Messages", "%1, also on holidays"), {nested(joined(clauses))}};
    if (closed)
        return {QT_TRANSLATE_NOOP("Messages", "%1, closed on holidays"), {nested(joined(clauses))}};
    const QList<Run> holidays = runsOf(*this, true);
    for (const Run &run : holidays) {
        clauses.append(isWholeWeek(holidays)
                           ? Message{QT_TRANSLATE_NOOP("Messages", "holidays %1"), {nested(spansWords(run.spans))}}
                           : Message{QT_TRANSLATE_NOOP("Messages", "holidays on %1 %2"), {nested(daysWords(run)), nested(spansWords(run.spans))}});
    }
    return joined(clauses);
}

} // namespace driftsraad
