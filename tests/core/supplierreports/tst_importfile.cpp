#include "core/catalog.h"
#include "core/demo/demo.h"
#include "core/incidents/incidentlistlayout.h"
#include "core/storage/store.h"
#include "core/supplierreports/importfile.h"
#include "tests/support/roomtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace driftsraad;

/// The suppliers' example files on their way into the demo world, without a person.
class ImportFileTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void everyReportIsTakenIn_data();
    void everyReportIsTakenIn();
    void theSupplierStandsInTheFile();
    void unknownSolutionsAreListedAndLeftOut();
    void theSecondTimeNothingChanges();
    void badFilesAreRefusedAndStoreNothing_data();
    void badFilesAreRefusedAndStoreNothing();
    void listsThatAreNoReportsAreRefused();
    void reportsAndIncidentListsAreToldApart_data() { everyReportIsTakenIn_data(); }
    void reportsAndIncidentListsAreToldApart();
    void anIncidentListIsSentWhereItBelongs();
    void aStrangeNameIsRemembered();
    void suppliersAreFoundByName();
    void whatIsStatedFillsWhatTheFileDoesNotSay();

private:
    Result<FileOutcome> import(const FileImport &file);
    FileImport report(const QString &name, const QString &supplier = {});
    qint64 count(const char *table) { return *m_store->reader().number(QByteArray("SELECT COUNT(*) FROM ") + table); }

    QTemporaryDir m_demo;
    std::unique_ptr<QTemporaryDir> m_dir;
    FixedClock m_clock{Instant::local(QDate(2026, 11, 23), QTime(10, 30))};
    std::unique_ptr<Store> m_store;
};

void ImportFileTest::initTestCase()
{
    QVERIFY(makeDemo(m_demo.filePath(QStringLiteral("demo.db")), QDate(2026, 11, 23)).isOk());
}

void ImportFileTest::init()
{
    m_store.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    const QString path = m_dir->filePath(QStringLiteral("t.db"));
    QVERIFY(QFile::copy(m_demo.filePath(QStringLiteral("demo.db")), path));
    auto store = Store::open({.path = path}, catalog(), m_clock, {});
    QVERIFY(store.isOk());
    m_store = *std::move(store);
}

FileImport ImportFileTest::report(const QString &name, const QString &supplier)
{
    QFile file(QStringLiteral(TEST_DATA "/reports/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test file %s", qPrintable(name));
    FileImport import{.bytes = file.readAll(), .fileName = QStringLiteral("fil"), .existing = ExistingMonth::Replace};
    if (!supplier.isEmpty())
        import.supplier = *supplierNamed(m_store->reader(), supplier);
    return import;
}

Result<FileOutcome> ImportFileTest::import(const FileImport &file)
{
    std::optional<FileOutcome> outcome;
    const auto done = m_store->write({"Import"}, [&](Transaction &transaction) -> Result<void> {
        auto result = importFile(transaction, file);
        if (!result)
            return result.error();
        outcome = *std::move(result);
        return {};
    });
    if (!done)
        return done.error();
    return *outcome;
}

void ImportFileTest::everyReportIsTakenIn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("reports");
    QTest::newRow("a") << QStringLiteral("leverandoer-a_nemrefusion_2026-10.csv") << 1;
    QTest::newRow("b") << QStringLiteral("leverandoer-b_driftsrapport_2026-10.xlsx") << 3;
    QTest::newRow("c") << QStringLiteral("leverandoer-c_2026-k3.ods") << 6;
    QTest::newRow("d") << QStringLiteral("leverandoer-d_support_2026-10.tsv") << 3;
    QTest::newRow("e") << QStringLiteral("leverandoer-e_unicode_2026-10.txt") << 3;
    QTest::newRow("f") << QStringLiteral("supplier-f_english_2026-10.csv") << 2;
}

void ImportFileTest::everyReportIsTakenIn()
{
    QFETCH(QString, name);
    QFETCH(int, reports);
    const FileImport file = report(name, QStringLiteral("Leverandør A A/S"));
    const auto outcome = import(file);
    QVERIFY2(outcome.isOk(), outcome ? "" : outcome.error().message.id().constData());
    QCOMPARE(outcome->import.imported.size(), reports);
    QVERIFY(outcome->import.added + outcome->import.changed > 0);
    for (const SolutionMonth &month : outcome->import.imported) {
        const auto stored = m_store->reader().list<SupplierReport>("WHERE solution = ? AND month = ?", {month.solution, month.month});
        QCOMPARE(stored->size(), 1);
        QCOMPARE(stored->first().digest.size(), 64);
    }
}

void ImportFileTest::theSupplierStandsInTheFile()
{
    const auto outcome = import(report(QStringLiteral("leverandoer-a_nemrefusion_2026-10.csv")));
    QVERIFY2(outcome.isOk(), outcome ? "" : outcome.error().message.id().constData());
    QCOMPARE(outcome->supplier, *supplierNamed(m_store->reader(), QStringLiteral("leverandør a A/S")));
    const auto b = import(report(QStringLiteral("leverandoer-b_driftsrapport_2026-10.xlsx")));
    QVERIFY2(b.isOk(), b ? "" : b.error().message.id().constData());
    QCOMPARE(b->supplier, *supplierNamed(m_store->reader(), QStringLiteral("Leverandør B A/S")));
}

void ImportFileTest::unknownSolutionsAreListedAndLeftOut()
{
    const auto outcome = import(report(QStringLiteral("leverandoer-e_unicode_2026-10.txt"), QStringLiteral("Leverandør E A/S")));
    QCOMPARE(outcome->unknownSolutions, QStringList{QStringLiteral("Byg og Miljø")});
}

void ImportFileTest::theSecondTimeNothingChanges()
{
    const FileImport file = report(QStringLiteral("leverandoer-a_nemrefusion_2026-10.csv"));
    QVERIFY(import(file).isOk());
    const qint64 history = count("history");
    const auto again = import(file);
    QVERIFY(again.isOk());
    QVERIFY(again->import.changesNothing());
    QCOMPARE(count("history"), history);
}

void ImportFileTest::badFilesAreRefusedAndStoreNothing_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(QStringLiteral(TEST_DATA "/reports/refuse")).entryList(QDir::Files);
    QVERIFY(names.size() >= 8);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << QStringLiteral("refuse/") + name;
}

void ImportFileTest::badFilesAreRefusedAndStoreNothing()
{
    QFETCH(QString, name);
    const qint64 history = count("history");
    const auto outcome = import(report(name, QStringLiteral("Leverandør A A/S")));
    QVERIFY(!outcome.isOk());
    QVERIFY(!outcome.error().message.isEmpty());
    QCOMPARE(count("history"), history);
}

void ImportFileTest::listsThatAreNoReportsAreRefused()
{
    QVERIFY(!import(report(QStringLiteral("beroerte-kommuner.csv"), QStringLiteral("Leverandør A A/S"))).isOk());
}

void ImportFileTest::reportsAndIncidentListsAreToldApart()
{
    QFETCH(QString, name);
    const auto workbook = readWorkbook(report(name).bytes, name);
    QVERIFY(workbook.isOk());
    QVERIFY(looksLikeReport(*workbook));
    QVERIFY(!looksLikeIncidentList(*workbook));
}

void ImportFileTest::anIncidentListIsSentWhereItBelongs()
{
    const FileImport file = report(QStringLiteral("haendelsesliste-2025.xlsx"), QStringLiteral("Leverandør A A/S"));
    const auto workbook = readWorkbook(file.bytes, file.fileName);
    QVERIFY(looksLikeIncidentList(*workbook));
    QVERIFY(!looksLikeReport(*workbook));
    const auto outcome = import(file);
    QVERIFY(!outcome.isOk());
    const QString said = Language::load(QStringLiteral("en")).words(outcome.error().message);
    QVERIFY2(said.contains(QStringLiteral("driftsraad import incidents")), qPrintable(said));
    // A list that counts something is one all the same.
    const auto counting = readWorkbook("Nr;Titel;System;Oprettet;Status;Varighed (min)\n1;Login;NemRefusion;20-11-2026 08:00;Ny;12\n", QStringLiteral("liste.csv"));
    QVERIFY(looksLikeIncidentList(*counting) && !looksLikeReport(*counting));
    const auto municipalities = readWorkbook(report(QStringLiteral("beroerte-kommuner.csv")).bytes, QStringLiteral("fil"));
    QVERIFY(!looksLikeIncidentList(*municipalities) && !looksLikeReport(*municipalities));
}

void ImportFileTest::aStrangeNameIsRemembered()
{
    const FileImport file = report(QStringLiteral("leverandoer-e_unicode_2026-10.txt"), QStringLiteral("Leverandør E A/S"));
    const auto workbook = readWorkbook(file.bytes, file.fileName);
    const auto ground = importGround(m_store->reader());
    const Mapping mapping = proposeMapping(*workbook, ground->context);
    const ImportPreview preview = previewImport(*workbook, mapping, ground->context);
    const Id<Solution> meant = ground->solutions.value(QStringLiteral("Vejtilladelse"));
    const SolutionAliases aliases{{QStringLiteral("Byg og Miljø"), meant}};
    QCOMPARE(figuresToImport(preview, *ground).size() + 1, figuresToImport(preview, *ground, aliases).size());
    const auto written = m_store->write({"Import"}, [&](Transaction &transaction) -> Result<void> {
        const auto result = importReport(transaction, {.supplier = file.supplier, .figures = figuresToImport(preview, *ground, aliases),
                                                       .layout = mapping.layout(), .mapping = rememberedText(mapping, aliases),
                                                       .existing = ExistingMonth::Replace});
        return result ? Result<void>() : result.error();
    });
    QVERIFY(written.isOk());
    const auto again = import(file);
    QVERIFY(again.isOk());
    QCOMPARE(again->unknownSolutions, QStringList());
    QVERIFY(again->import.changesNothing());
}

void ImportFileTest::suppliersAreFoundByName()
{
    QVERIFY(supplierNamed(m_store->reader(), QStringLiteral("LEVERANDØR C a/s")).isOk());
    QCOMPARE(supplierNamed(m_store->reader(), QStringLiteral("Ukendt")).error().code, ErrorCode::NotFound);
}

void ImportFileTest::whatIsStatedFillsWhatTheFileDoesNotSay()
{
    FileImport file = report(QStringLiteral("leverandoer-b_driftsrapport_2026-10.xlsx"), QStringLiteral("Leverandør B A/S"));
    QCOMPARE(import(file)->problems.size(), 1);
    file.solution = QStringLiteral("Lokalebooking");
    const auto outcome = import(file);
    QVERIFY2(outcome.isOk(), outcome ? "" : outcome.error().message.id().constData());
    QCOMPARE(outcome->problems.size(), 0);
    QCOMPARE(outcome->import.imported.size(), 1);
    file.solution = QStringLiteral("Findes ikke");
    QCOMPARE(import(file).error().code, ErrorCode::NotFound);
}

ROOM_TEST(ImportFileTest)
#include "tst_importfile.moc"
