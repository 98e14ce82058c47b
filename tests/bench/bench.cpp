// Figures of the program beside what the same machine does without it. Each command prints lines; tests/bench/run runs them all.
#include "tests/bench/board.h"
#include "tests/bench/chain.h"
#include "tests/bench/clocks.h"
#include "tests/bench/drawing.h"
#include "tests/bench/fill.h"
#include "tests/bench/matrix.h"
#include "tests/bench/register.h"
#include "tests/bench/start.h"

#include "core/catalog.h"
#include "core/incidents/queries.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace driftsraad;

namespace {

const FixedClock standingClock(Instant::local({2026, 11, 23}, {10, 24}));

std::unique_ptr<Store> openStore(const QString &path, Access access)
{
    auto store = Store::open({.path = path, .access = access}, catalog(), standingClock, {.author = {"bench", "bench", "bench"}, .seed = {}});
    if (!store)
        qFatal("%s", qPrintable(store.error().cause));
    return std::move(store).value();
}

template<class Work>
double bestMs(int rounds, Work work)
{
    double best = 1e12;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

int readAll(const QString &path)
{
    auto store = openStore(path, Access::ReadOnly);
    qsizetype records = 0;
    const double ours = bestMs(5, [&] { records = store->reader().list<Incident>()->size(); });
    sqlite3 *raw = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READONLY, nullptr);
    const QByteArray sql = "SELECT " + table<Incident>().selectList() + " FROM incident";
    volatile qint64 sum = 0;
    const double theirs = bestMs(5, [&] {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(raw, sql.constData(), -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                if (sqlite3_column_type(statement, i) == SQLITE_TEXT)
                    sum = sum + sqlite3_column_bytes(statement, i) + *sqlite3_column_text(statement, i);
                else
                    sum = sum + sqlite3_column_int64(statement, i);
            }
        }
        sqlite3_finalize(statement);
    });
    sqlite3_close(raw);
    std::printf("read        %lld incidents into values %.0f ms, raw select %.0f ms: %.2f x (goal 2.5)\n", static_cast<long long>(records), ours, theirs, ours / theirs);
    return 0;
}

int filter(const QString &path)
{
    auto store = openStore(path, Access::ReadOnly);
    double worst = 0;
    QString slowest;
    for (const QString &typed : QStringList{"o", "ov", "ove", "overv", "overvågning", "timeout nedbrud", "findesikke", "H-777"}) {
        const double took = bestMs(5, [&] { (void)incidentPage(store->reader(), {.text = typed}, IncidentOrder::Newest, true, 200).isOk(); });
        QList<Value> bound;
        const QByteArray index = "SELECT count(*) FROM (" + store->reader().selectMatching(table<Incident>(), typed, &bound) + ") AS hit";
        const double alone = bestMs(5, [&] { (void)store->reader().number(index, bound).isOk(); });
        std::printf("filter      %-16s %6.2f ms, the index alone %6.2f ms: %.2f x\n", qPrintable(typed), took, alone, took / alone);
        if (took > worst) {
            worst = took;
            slowest = typed;
        }
    }
    const double onBoard = bestMs(3, [&] { (void)board(store->reader(), {}).isOk(); });
    std::printf("filter      slowest \"%s\" %.2f ms; the whole board %.2f ms (interface thread waits for neither)\n", qPrintable(slowest), worst, onBoard);
    return 0;
}

int commit(const QString &folder)
{
    const QString path = folder + QStringLiteral("/commit.db");
    auto store = openStore(path, Access::Create);
    int number = 0;
    QList<double> ours;
    QList<double> theirs;
    const int file = ::open(QFile::encodeName(folder + QStringLiteral("/sync")).constData(), O_RDWR | O_CREAT, 0600);
    const QByteArray page(4096, 'x');
    for (int i = 0; i < 200; ++i) {
        ours.append(bestMs(1, [&] {
            (void)store->write("Commit", [&](Transaction &transaction) -> Result<void> {
                const auto inserted = transaction.insert(Organisation{.name = QString::number(++number)});
                return inserted ? Result<void>() : Result<void>(inserted.error());
            }).isOk();
        }));
        theirs.append(bestMs(1, [&] { (void)(::pwrite(file, page.constData(), 4096, 0) == 4096 && ::fdatasync(file) == 0); }));
    }
    ::close(file);
    std::sort(ours.begin(), ours.end());
    std::sort(theirs.begin(), theirs.end());
    std::printf("commit      %.2f ms with history and index, 4 KB fdatasync %.2f ms: %.2f x\n", ours[100], theirs[100], ours[100] / theirs[100]);
    return 0;
}

/// The second process: changes an incident and adds one, five times a second, until it is killed.
int keepWriting(const QString &path)
{
    auto store = openStore(path, Access::ReadWrite);
    QList<qint64> ids;
    (void)store->reader().rows("SELECT id FROM incident ORDER BY id DESC LIMIT 1000", {}, [&](const Row &row) { ids.append(row.integer(0)); return true; }).isOk();
    int number = 0;
    QTimer pace;
    QObject::connect(&pace, &QTimer::timeout, &pace, [&] {
        ++number;
        const auto written = store->write("Write beside", [&](Transaction &transaction) -> Result<void> {
            auto incident = transaction.get(Id<Incident>{ids[number % ids.size()]});
            if (!incident)
                return incident.error();
            incident->priority = 1 + (incident->priority + number) % 4;
            incident->title = QStringLiteral("Ændret %1: %2").arg(number).arg(incident->title.section(u':', -1));
            DRIFTSRAAD_TRY(transaction.put(*incident));
            incident->reference = QStringLiteral("H-W%1-%2").arg(QCoreApplication::applicationPid()).arg(number);
            const auto added = transaction.insert(*incident);
            return added ? Result<void>() : Result<void>(added.error());
        });
        if (!written)
            std::fprintf(stderr, "%s\n", qPrintable(written.error().cause));
    });
    pace.start(200);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QString command = QString::fromUtf8(argc > 1 ? argv[1] : "");
    const QString first = QString::fromUtf8(argc > 2 ? argv[2] : "");
    if (command == QLatin1String("start-once"))
        return startOnce(argc, argv, first);
    if (command == QLatin1String("bare"))
        return stayBare(argc, argv);
    if (command == QLatin1String("board"))
        return compareBoards(argc, argv);
    if (command == QLatin1String("drawing"))
        return drawChains(argc, argv);
    if (command == QLatin1String("matrix"))
        return walkMatrices(argc, argv);
    const QCoreApplication application(argc, argv);
    if (command == QLatin1String("fill"))
        return fillDatabase(first, QString::fromUtf8(argc > 3 ? argv[3] : "100000").toInt());
    if (command == QLatin1String("read"))
        return readAll(first);
    if (command == QLatin1String("filter"))
        return filter(first);
    if (command == QLatin1String("register"))
        return measureRegister(first);
    if (command == QLatin1String("write"))
        return keepWriting(first);
    if (command == QLatin1String("commit"))
        return commit(first);
    if (command == QLatin1String("clocks"))
        return compareClocks(first.isEmpty() ? 100'000 : first.toInt());
    if (command == QLatin1String("stored-clocks"))
        return storedClocks(first);
    if (command == QLatin1String("chain"))
        return compareChains();
    if (command == QLatin1String("start"))
        return compareStarts(QCoreApplication::applicationFilePath(), first, QString::fromUtf8(argc > 3 ? argv[3] : ""));
    std::fprintf(stderr, "bench fill|read|filter|register|commit|clocks|stored-clocks|chain|drawing|matrix|write|board|start|bare …\n");
    return 2;
}
