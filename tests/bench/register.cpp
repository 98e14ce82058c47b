#include "tests/bench/register.h"

#include "core/agreements/register.h"
#include "core/catalog.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace driftsraad;

namespace {

template<class Work>
double bestMs(Work work)
{
    double best = 1e12;
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

Result<void> fill(Transaction &transaction)
{
    QList<Id<Organisation>> organisations;
    for (int i = 0; i < 1000; ++i) {
        const auto added = transaction.insert(Organisation{.name = QStringLiteral("Organisation %1 Åby").arg(i * 7919 % 1000)});
        if (!added)
            return added.error();
        organisations.append(*added);
    }
    for (int i = 0; i < 5000; ++i)
        DRIFTSRAAD_TRY(transaction.insert(Person{.organisation = organisations[i % 1000],
                                                 .name = QStringLiteral("Kontakt Ærø %1").arg(i * 7919 % 5000),
                                                 .email = QStringLiteral("kontakt-%1@example.dk").arg(i)}));
    return {};
}

} // namespace

int measureRegister(const QString &folder)
{
    const FixedClock clock(Instant::local({2026, 11, 23}, {10, 24}));
    auto store = Store::open({.path = folder + QStringLiteral("/register.db"), .access = Access::Create}, catalog(), clock, {.author = {"bench", "bench", "bench"}, .seed = 1});
    if (!store || !(*store)->write("Fill", &fill))
        return 1;
    Reader &reader = (*store)->reader();
    const auto all = registerIds(reader, {.section = RegisterSection::Persons});
    if (!all)
        return 1;
    const double sorted = bestMs([&] { (void)registerIds(reader, {.section = RegisterSection::Persons, .sortColumn = 2}); });
    const double typed = bestMs([&] { (void)registerIds(reader, {.section = RegisterSection::Persons, .typed = QStringLiteral("kontakt ær")}); });
    const double screen = bestMs([&] { (void)registerLines(reader, RegisterSection::Persons, all->mid(2000, 200)); });
    const double organisations = bestMs([&] { (void)registerLines(reader, RegisterSection::Organisations, registerIds(reader, {}).valueOr({}).mid(0, 200)); });
    std::printf("register    1000 organisations, 5000 people: a keystroke that all fit %.1f ms, sorted by organisation %.1f ms, 200 people %.1f ms, all "
                "organisations sorted and 200 of them %.1f ms (none on the interface thread)\n",
                typed, sorted, screen, organisations);
    return 0;
}
