#include "tests/bench/fill.h"

#include "core/agreements/clocklimit.h"
#include "core/agreements/contract.h"
#include "core/agreements/contractcalendar.h"
#include "core/base/language.h"
#include "core/catalog.h"
#include "core/incidents/incident.h"
#include "core/storage/store.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace driftsraad;

namespace {

const QStringList &vocabulary()
{
    static const QStringList words = QStringLiteral(
        "login fejler efter skift af certifikat søgning på ejendom er langsom opslag i ydelser giver timeout breve blev ikke sendt adresser opdateres "
        "om natten udskrift manglede logo forkert rettighed kolonne eksport nedbrud under opdatering journalnoter gemmes to gange refusioner mangler "
        "kommune leverandør tredjepart drift overvågning svartid beregning ændring frist ærinde østlig åbning").split(u' ', Qt::SkipEmptyParts);
    return words;
}

QString sentence(QRandomGenerator &random, int words)
{
    QString text;
    for (int i = 0; i < words; ++i)
        text += (i ? QStringLiteral(" ") : QString()) + vocabulary()[random.bounded(static_cast<int>(vocabulary().size()))];
    return text;
}

Incident incident(QRandomGenerator &random, int number, const QList<Id<Solution>> &solutions, Instant now)
{
    Incident made{.reference = QStringLiteral("H-%1").arg(number), .title = sentence(random, 6), .solution = solutions[random.bounded(static_cast<int>(solutions.size()))]};
    made.reportedAt = now.plusMinutes(-random.bounded(60 * 24 * 730));
    made.occurredAt = made.reportedAt.plusMinutes(-30);
    made.stateSince = made.reportedAt;
    made.priority = 1 + random.bounded(4);
    made.cause = static_cast<IncidentCause>(1 + random.bounded(5));
    made.description = sentence(random, 25);
    const bool open = number % 10 == 0;
    made.acknowledgedAt = made.reportedAt.plusMinutes(20);
    made.state = open ? static_cast<IncidentState>(1 + random.bounded(2)) : IncidentState::Closed;
    if (!open) {
        made.restoredAt = made.reportedAt.plusMinutes(random.bounded(3000));
        made.closedAt = made.restoredAt.plusMinutes(60);
    }
    return made;
}

/// What the incident's clocks run by: an acknowledgement within the hour, a solution within three months of working days.
Result<void> addContract(Transaction &transaction, Id<Solution> solution, int number)
{
    const auto supplier = transaction.insert(Organisation{.name = QStringLiteral("Leverandør %1").arg(number)});
    if (!supplier)
        return supplier.error();
    const QDate first(2020, 1, 1);
    const auto contract = transaction.insert(Contract{.name = QStringLiteral("Drift %1").arg(number), .solution = solution, .supplier = *supplier, .holder = *supplier, .validFrom = first});
    if (!contract)
        return contract.error();
    DRIFTSRAAD_TRY(transaction.insert(ContractCalendar{.contract = *contract, .supportHours = QStringLiteral("Mon-Fri 08:00-16:00"), .validFrom = first}));
    DRIFTSRAAD_TRY(transaction.insert(ClockLimit{.contract = *contract, .kind = ClockKind::Reaction, .amount = 1, .unit = LimitUnit::Hours, .validFrom = first}));
    DRIFTSRAAD_TRY(transaction.insert(ClockLimit{.contract = *contract, .kind = ClockKind::Resolution, .amount = 60, .unit = LimitUnit::WorkingDays, .validFrom = first}));
    return {};
}

} // namespace

int fillDatabase(const QString &path, int incidents)
{
    const FixedClock clock(Instant::local({2026, 11, 23}, {10, 24}));
    auto store = Store::open({.path = path, .access = Access::Create}, catalog(), clock, {.author = {"bench", "bench", "bench"}, .seed = 1});
    if (!store)
        return 1;
    QRandomGenerator random(1);
    QList<Id<Solution>> solutions;
    QElapsedTimer timer;
    timer.start();
    constexpr int batch = 5000;
    for (int done = 0; done < incidents || done == 0; done += batch) {
        const auto written = (*store)->write("Fill", [&](Transaction &transaction) -> Result<void> {
            for (int i = 0; done == 0 && i < 10; ++i) {
                const auto solution = transaction.insert(Solution{.name = QStringLiteral("Løsning %1").arg(i), .sortOrder = i});
                if (!solution)
                    return solution.error();
                solutions.append(*solution);
                DRIFTSRAAD_TRY(addContract(transaction, *solution, i));
            }
            for (int i = done; i < std::min(done + batch, incidents); ++i)
                DRIFTSRAAD_TRY(transaction.insert(incident(random, i + 1, solutions, clock.now())));
            return {};
        });
        if (!written) {
            std::fprintf(stderr, "%s %s\n", qPrintable(Language::load(QStringLiteral("en")).words(written.error().message)), qPrintable(written.error().cause));
            return 1;
        }
    }
    std::printf("fill        %d incidents with history and search index: %.0f a second\n", incidents, incidents * 1000.0 / static_cast<double>(std::max<qint64>(timer.elapsed(), 1)));
    return 0;
}
