// A second program on the same file, for the tests to kill, starve of disk and count.
//   faultwriter add FILE PLACE NAME COUNT   adds COUNT organisations NAME-1, NAME-2, … and prints each number once it is saved
//   faultwriter count FILE PLACE ID COUNT   raises the number in an organisation's phone field COUNT times, reading it first each time
//   faultwriter look FILE                   opens it as a user without any rights of its own and prints what came of it
//   faultwriter fill FILE                   adds until it is refused; prints the refusal's code, then whether what is there is sound
#include "core/catalog.h"
#include "core/parties/organisation.h"
#include "core/storage/history.h"
#include "core/storage/store.h"

#include <QCoreApplication>

#include <cstdio>
#include <grp.h>
#include <unistd.h>

using namespace driftsraad;

namespace {

const SystemClock systemClock;

std::unique_ptr<Store> openStore(const QString &path, const QString &place, Access access = Access::ReadWrite)
{
    auto store = Store::open({.path = path, .access = access, .place = place == QLatin1String("shared") ? DrivePlace::Shared : DrivePlace::Local}, catalog(),
                             systemClock, {.author = {place, "writer", "host"}, .seed = {}});
    if (!store) {
        std::printf("open refused %d\n", static_cast<int>(store.error().code));
        std::exit(3);
    }
    return std::move(store).value();
}

int add(Store &store, const QString &name, int count)
{
    for (int i = 1; i <= count; ++i) {
        const auto written = store.write("Add", [&](Transaction &transaction) -> Result<void> {
            const auto inserted = transaction.insert(Organisation{.name = QStringLiteral("%1-%2").arg(name).arg(i), .note = QString(200, u'n')});
            return inserted ? Result<void>() : Result<void>(inserted.error());
        });
        if (!written)
            return 4;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return 0;
}

int count(Store &store, qint64 id, int times)
{
    for (int i = 0; i < times; ++i) {
        const auto written = store.write("Count", [&](Transaction &transaction) -> Result<void> {
            auto organisation = transaction.get(Id<Organisation>{id});
            if (!organisation)
                return organisation.error();
            organisation->phone = QString::number(organisation->phone.toInt() + 1);
            return transaction.put(*organisation);
        });
        // Kept from saving for five seconds, on a machine that has much else to do: nothing was stored, so it is done again.
        if (!written && written.error().code == ErrorCode::Busy)
            --i;
        else if (!written)
            return 4;
    }
    return 0;
}

int fill(const QString &path)
{
    auto store = openStore(path, QStringLiteral("local"), Access::Create);
    int added = 0;
    while (true) {
        const auto written = store->write("Fill", [&](Transaction &transaction) -> Result<void> {
            const auto inserted = transaction.insert(Organisation{.name = QString::number(added), .note = QString(4000, u'n')});
            return inserted ? Result<void>() : Result<void>(inserted.error());
        });
        if (!written) {
            std::printf("refused %d\n", static_cast<int>(written.error().code));
            break;
        }
        ++added;
    }
    const auto kept = store->reader().number("SELECT count(*) FROM organisation");
    const auto history = checkHistory(store->reader());
    std::printf("kept %s\n", kept && *kept == added ? "all" : "not all");
    std::printf("history %s\n", history && history->isEmpty() ? "sound" : "broken");
    return 0;
}

int look(const QString &path)
{
    constexpr uid_t nobody = 65534;
    if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        return 5;
    const auto store = Store::open({.path = path}, catalog(), systemClock, {});
    if (!store)
        std::printf("refused %d %s\n", static_cast<int>(store.error().code), store.error().message.id().constData());
    else
        std::printf("%s %lld %s\n", (*store)->isReadOnly() ? "reads" : "writes",
                    static_cast<long long>((*store)->reader().number("SELECT count(*) FROM organisation").valueOr(-1)),
                    (*store)->readOnlyReason().id().constData());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == QLatin1String("fill"))
        return fill(arguments.value(2));
    if (what == QLatin1String("look"))
        return look(arguments.value(2));
    auto store = openStore(arguments.value(2), arguments.value(3));
    if (what == QLatin1String("add"))
        return add(*store, arguments.value(4), arguments.value(5).toInt());
    return count(*store, arguments.value(4).toLongLong(), arguments.value(5).toInt());
}
