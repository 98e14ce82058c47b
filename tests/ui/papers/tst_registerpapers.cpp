#include "core/agreements/register.h"
#include "core/catalog.h"
#include "core/demo/demo.h"
#include "tests/support/roomtest.h"
#include "tests/ui/papers/paperprobe.h"
#include "ui/kit/type.h"
#include "ui/papers/contractspaper.h"
#include "ui/papers/datarolespaper.h"
#include "ui/papers/tablepaper.h"

#include <QTest>

using namespace driftsraad;

/// The register's papers over the demo world.
class RegisterPapersTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    FixedClock clock{Instant::local({2026, 11, 23}, {10, 24})};
    std::unique_ptr<Store> store;
    Language danish = Language::load(QStringLiteral("da"));

private slots:
    void initTestCase()
    {
        loadFonts();
        const QString path = folder.filePath(QStringLiteral("demo.db"));
        QVERIFY(makeDemo(path, {2026, 11, 23}));
        auto opened = Store::open({.path = path, .access = Access::ReadOnly}, catalog(), clock, {});
        QVERIFY(opened);
        store = std::move(*opened);
    }
    void contractsRunningOutSayTheirDaysAndWhy()
    {
        const auto content = contractsContent(store->reader(), clock.today(), 12);
        QVERIFY(content);
        QVERIFY(content->contracts.size() >= 3);
        const LaidPaper laid = paginate(contractsPaper(*content, danish));
        QVERIFY(laid.isLandscape());
        const QByteArray pdf = laid.pdf();
        const QString text = probe::textOf(pdf);
        // Vejtilladelse ends on 31 December 2026; with six months' notice 30 June was the last day.
        QVERIFY2(text.contains(QStringLiteral("31-12-2026")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("30-06-2026")));
        QVERIFY(text.contains(QStringLiteral("Driftskontrakt, Vejtilladelse")));
        // The next one is signed, and the paper says so.
        QVERIFY(text.contains(QStringLiteral("K-111")));
        QVERIFY(!text.contains(QStringLiteral("Driftskontrakt, Affaldskalender")));
        // The framework was not given notice by 30 September, so it runs through 2027.
        for (const char *said : {"R-3", "30-09-2027", "31-12-2027", "opsigelsen skal være fremme senest 30. september 2027"})
            QVERIFY2(text.simplified().contains(QString::fromUtf8(said)), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("30-09-2026")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Eksempeldata")));
        probe::keep(pdf, "contracts.pdf");
    }
    void moreMonthsShowMoreContracts()
    {
        qsizetype before = 0;
        for (const int months : {1, 6, 12, 24, 60}) {
            const auto content = contractsContent(store->reader(), clock.today(), months);
            QVERIFY(content);
            QVERIFY(content->contracts.size() >= before);
            before = content->contracts.size();
        }
        QVERIFY(before >= 8);
    }
    void noContractIsSaidInWords()
    {
        const QString text = probe::textOf(paginate(contractsPaper({.day = clock.today()}, danish)).pdf());
        QVERIFY2(text.contains(QStringLiteral("Ingen kontrakt udløber")), qPrintable(text));
    }
    void theDataRolesShowBothChains()
    {
        const auto solutions = store->reader().list<Solution>("WHERE name = 'NemRefusion'");
        const auto content = dataRolesContent(store->reader(), solutions->first().id, clock.today());
        QVERIFY(content);
        const LaidPaper laid = paginate(dataRolesPaper(*content, danish));
        QCOMPARE(laid.pageCount(), 1);
        const QByteArray pdf = laid.pdf();
        const QString text = probe::textOf(pdf);
        for (const char *said : {"Kommunerne", "KOMBIT", "Leverandør A A/S", "Leverandør B A/S", "Underdatabehandler", "01-01-2017"})
            QVERIFY2(text.contains(QString::fromUtf8(said)), said);
        probe::keep(pdf, "roles.pdf");
    }
    void allSolutionsStandOneAfterTheOther()
    {
        const auto content = dataRolesContent(store->reader(), {}, clock.today());
        QVERIFY(content);
        QCOMPARE(content->trees.size(), 10);
        const QByteArray pdf = paginate(dataRolesPaper(*content, danish)).pdf();
        probe::keep(pdf, "roles-all.pdf");
        QVERIFY(probe::textOf(pdf).contains(QStringLiteral("Fritidspas")));
    }
    void aListOfManyRowsKeepsItsHeadOnEveryPage()
    {
        const auto content = registerContent(store->reader(), {.section = RegisterSection::Organisations}, danish);
        QVERIFY(content);
        QCOMPARE(content->rows.size(), 116);
        const LaidPaper laid = paginate(tablePaper(*content, {.title = QStringLiteral("Organisationer"), .day = clock.today(), .made = clock.now()}, danish));
        const QByteArray pdf = laid.pdf();
        QVERIFY(laid.pageCount() > 1);
        for (int page = 0; page < laid.pageCount(); ++page)
            QVERIFY(probe::textOf(pdf, page).contains(QStringLiteral("Navn")));
        probe::keep(pdf, "list.pdf");
    }
};

ROOM_TEST(RegisterPapersTest)
#include "tst_registerpapers.moc"
