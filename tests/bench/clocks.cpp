#include "tests/bench/clocks.h"

#include "core/calendar/wallclock.h"
#include "core/catalog.h"
#include "core/incidents/clocks.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

using namespace driftsraad;

namespace {

double msOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template<class Work>
double bestMs(int rounds, Work work)
{
    double best = 1e12;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, msOf(timer));
    }
    return best;
}

/// Counts a minute at a time, with the hours and the year's holidays at hand: the plain way, not a slow one on purpose.
class MinuteCounter
{
public:
    MinuteCounter(const ServiceHours &hours, const CalendarProfile &profile)
    {
        m_holidayFrom.resize(static_cast<size_t>(m_clock.days()), minutesADay);
        for (int year = WallClock::firstYear; year <= WallClock::lastYear; ++year) {
            for (const Holiday &holiday : profile.year(year))
                m_holidayFrom[static_cast<size_t>(QDate(WallClock::firstYear, 1, 1).daysTo(holiday.date))] = holiday.fromMinute;
        }
        for (int day = 0; day < 7; ++day) {
            for (int minute = 0; minute < minutesADay; ++minute) {
                for (const bool holiday : {false, true})
                    m_open[holiday][day][minute] = hours.contains(day + 1, minute, holiday);
            }
        }
    }

    qint64 minutes(Instant from, Instant to) const
    {
        qint64 sum = 0;
        for (qint64 minute = from.ms / 60'000; minute < to.ms / 60'000; ++minute) {
            const qint64 local = minute + m_clock.offsetAt(minute);
            const int day = static_cast<int>(local / minutesADay);
            const int ofDay = static_cast<int>(local % minutesADay);
            sum += m_open[ofDay >= m_holidayFrom[static_cast<size_t>(day)]][WallClock::weekdayOf(day) - 1][ofDay];
        }
        return sum;
    }

private:
    const WallClock &m_clock = WallClock::copenhagen();
    std::vector<int> m_holidayFrom;
    bool m_open[2][7][minutesADay];
};

/// Two years of incidents that last from minutes to three weeks, every other with pauses. Those of the last weeks are partly open.
QList<ClockRecords> inventedIncidents(int count)
{
    QRandomGenerator random(1);
    const Instant first = Instant::local({2024, 11, 1}, {0, 0});
    QList<ClockRecords> incidents;
    incidents.reserve(count);
    for (int i = 0; i < count; ++i) {
        ClockRecords records{.start = first.plusMinutes(random.bounded(750 * 1440))};
        const int length = random.bounded(random.bounded(2) ? 1440 : 21 * 1440) + 5;
        records.stop = records.start.plusMinutes(length);
        if (records.stop > Instant::local({2026, 11, 1}, {0, 0}))
            records.stop = {};
        for (int pauses = i % 2 * random.bounded(1, 4); pauses > 0; --pauses) {
            const Instant from = records.start.plusMinutes(random.bounded(length));
            records.pauses.append({from, from.plusMinutes(random.bounded(2880)), QStringLiteral("mangler svar"), QStringLiteral("kommunen")});
        }
        incidents.append(records);
    }
    return incidents;
}

ClockTerms invented(ClockKind kind, qint64 amount, LimitUnit unit, const WorkingTime &hours)
{
    ClockTerms terms;
    terms.kind = kind;
    terms.limit = {amount, unit};
    terms.hours = hours;
    return terms;
}

} // namespace

int compareClocks(int count)
{
    const ServiceHours hours = *ServiceHours::parse(QStringLiteral("Hverdage 7-18"));
    const CalendarProfile profile(StandardProfile::Kl);
    (void)WallClock::copenhagen();
    const double making = bestMs(5, [&] { const WorkingTime made(hours, profile); });
    const WorkingTime time(hours, profile);
    const QList<ClockRecords> incidents = inventedIncidents(count);
    const Instant now = Instant::local({2026, 11, 23}, {10, 24});
    const auto end = [now](const ClockRecords &records) { return records.stop.isSet() ? records.stop : now; };

    qint64 ours = 0;
    qint64 theirs = 0;
    const double fast = bestMs(5, [&] {
        ours = 0;
        for (const ClockRecords &records : incidents)
            ours += time.minutes(records.start, end(records));
    });
    const MinuteCounter counter(hours, profile);
    const double slow = bestMs(1, [&] {
        for (const ClockRecords &records : incidents)
            theirs += counter.minutes(records.start, end(records));
    });
    if (ours != theirs)
        qFatal("%lld minutes, counted one by one %lld", static_cast<long long>(ours), static_cast<long long>(theirs));
    std::printf("minutes     of %d incidents %.1f ms, minute by minute %.0f ms: %.0f x faster (goal 50); making a calendar %.2f ms\n", count, fast, slow, slow / fast, making);

    const QList<ClockTerms> terms{invented(ClockKind::Reaction, 30, LimitUnit::WorkingMinutes, time),
                                  invented(ClockKind::Resolution, 2, LimitUnit::WorkingDays, time)};
    qint64 missed = 0;
    const double clocks = bestMs(5, [&] {
        missed = 0;
        for (const ClockRecords &records : incidents) {
            for (const ClockKind kind : {ClockKind::Reaction, ClockKind::Resolution})
                missed += slaClock(records, termsInForce(terms, kind, 1, records.start), now).state == ClockState::Missed;
        }
    });
    qsizetype spans = 0;
    const double traces = bestMs(3, [&] {
        spans = 0;
        for (const ClockRecords &records : incidents)
            spans += slaTrace(records, termsInForce(terms, ClockKind::Resolution, 1, records.start), now).size();
    });
    std::printf("clocks      two of each incident with pauses %.0f ms (goal 100), %lld missed; traces %.0f ms (goal 1000), %lld spans\n", clocks,
                static_cast<long long>(missed), traces, static_cast<long long>(spans));
    return 0;
}

/// On a copy, which gets a contract with limits for each solution and a pause for every tenth open incident.
int storedClocks(const QString &path)
{
    const FixedClock clock(Instant::local({2026, 11, 23}, {10, 24}));
    const QString copy = path + QStringLiteral(".clocks");
    QFile::remove(copy);
    QFile::copy(path, copy);
    auto store = Store::open({.path = copy}, catalog(), clock, {.author = {"bench", "bench", "bench"}, .seed = 2});
    if (!store) {
        std::fprintf(stderr, "%s %s\n", store.error().message.id().constData(), qPrintable(store.error().cause));
        return 1;
    }
    const auto added = (*store)->write("Pauses", [&](Transaction &transaction) -> Result<void> {
        const auto open = transaction.list<Incident>("WHERE state IN (1, 2) AND id % 10 = 0");
        if (!open)
            return open.error();
        for (const Incident &incident : *open)
            DRIFTSRAAD_TRY(transaction.insert(IncidentPause{.incident = incident.id, .from = incident.reportedAt.plusMinutes(60), .to = incident.reportedAt.plusMinutes(600),
                                                            .reason = QStringLiteral("mangler svar"), .party = QStringLiteral("kommunen")}));
        return {};
    });
    if (!added) {
        std::fprintf(stderr, "%s %s\n", added.error().message.id().constData(), qPrintable(added.error().cause));
        return 1;
    }
    Reader &reader = (*store)->reader();
    const auto open = reader.number("SELECT COUNT(*) FROM incident WHERE state IN (1, 2, 3, 4)");
    qsizetype due = 0;
    const double all = bestMs(3, [&] { due = dueClocks(reader, clock.now())->due.size(); });
    QList<qint64> window;
    const auto ids = reader.rows("SELECT id FROM incident ORDER BY id DESC LIMIT 50", {}, [&](const Row &row) {
        window.append(row.integer(0));
        return true;
    });
    const double cards = ids ? bestMs(5, [&] { (void)clocksOf(reader, window, clock.now()); }) : 0;
    std::printf("stored      clocks of %lld open incidents read and reckoned %.0f ms, %lld due; of a window of 50 cards %.1f ms\n",
                static_cast<long long>(open.valueOr(0)), all, static_cast<long long>(due), cards);
    store->reset();
    QFile::remove(copy);
    return 0;
}
