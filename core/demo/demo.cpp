#include "core/demo/demo.h"

#include "core/catalog.h"
#include "core/demo/agreements.h"
#include "core/demo/board.h"
#include "core/demo/chain.h"
#include "core/demo/governance.h"
#include "core/demo/incidents.h"
#include "core/demo/parties.h"
#include "core/demo/responsibility.h"
#include "core/demo/supplierreports.h"
#include "core/demo/terms.h"
#include "core/settings/setting.h"

#include <QFile>

namespace driftsraad {

Result<void> makeDemo(const QString &path, QDate today)
{
    return makeDemo(path, Instant::local(today, {10, 24}));
}

Result<void> makeDemo(const QString &path, Instant moment)
{
    constexpr qint64 minute = 60'000;
    const Instant now{moment.ms / minute * minute};
    const QDate today = now.localDate();
    // The example's file was begun before the first deviation of its matrix was agreed; the other rooms are written today.
    constexpr int begunDaysAgo = 420;
    FixedClock clock(Instant::local(today.addDays(-begunDaysAgo), {9, 0}));
    const Author author{.name = QStringLiteral("Eksempeldata"), .systemUser = QStringLiteral("demo"), .host = QStringLiteral("demo")};
    auto store = Store::open({.path = path, .access = Access::Create}, catalog(), clock, {.author = author, .seed = 2017});
    if (!store)
        return store.error();
    DemoWorld world(now);
    using Room = std::function<Result<void>(Transaction &, DemoWorld &)>;
    const auto add = [&](const Message &label, const Room &room) -> Result<void> {
        const auto written = (*store)->write(label, [&](Transaction &transaction) { return room(transaction, world); });
        return written ? Result<void>() : Result<void>(written.error());
    };
    const auto fill = [&]() -> Result<void> {
        DRIFTSRAAD_TRY(add({QT_TRANSLATE_NOOP("Messages", "Example data: parties and solutions")}, addDemoParties));
        DRIFTSRAAD_TRY(add({QT_TRANSLATE_NOOP("Messages", "Example data: contracts")}, addDemoAgreements));
        DRIFTSRAAD_TRY(add({QT_TRANSLATE_NOOP("Messages", "Example data: categories, time limits and calendars")}, addDemoTerms));
        DRIFTSRAAD_TRY(add({QT_TRANSLATE_NOOP("Messages", "Example data: groups")}, addDemoGovernance));
        DRIFTSRAAD_TRY(add({QT_TRANSLATE_NOOP("Messages", "Example data: responsibility matrix")}, addDemoResponsibility));
        for (const MatrixDay &day : demoMatrixDays()) {
            clock.set(Instant::local(today.addDays(-day.daysAgo), {13, 30}));
            DRIFTSRAAD_TRY(add({QT_TRANSLATE_NOOP("Messages", "Example data: deviations from the standard")}, day.write));
        }
        clock.set(now);
        DRIFTSRAAD_TRY(add({QT_TRANSLATE_NOOP("Messages", "Example data: incidents")}, addDemoIncidents));
        DRIFTSRAAD_TRY(add({QT_TRANSLATE_NOOP("Messages", "Example data: templates and filters")}, addDemoBoard));
        DRIFTSRAAD_TRY(add({QT_TRANSLATE_NOOP("Messages", "Example data: chains and escalations")}, addDemoChain));
        DRIFTSRAAD_TRY(add({QT_TRANSLATE_NOOP("Messages", "Example data: monthly reports")}, addDemoSupplierReports));
        DRIFTSRAAD_TRY(add({QT_TRANSLATE_NOOP("Messages", "Example data: a correction after an approval")}, correctDemoIncident));
        return add({QT_TRANSLATE_NOOP("Messages", "Example data")}, [](Transaction &transaction, DemoWorld &) { return markAsExampleData(transaction); });
    };
    const auto filled = fill();
    if (!filled) {
        store->reset();
        QFile::remove(path);
    }
    return filled;
}

} // namespace driftsraad
