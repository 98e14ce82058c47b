#include "core/catalog.h"
#include "core/storage/attachment.h"
#include "core/storage/store.h"
#include "core/supplierreports/operations.h"
#include "core/supplierreports/queries.h"
#include "tests/support/roomtest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace driftsraad;

class ReportsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void importStoresFiguresReportFileAndMapping();
    void theSameFileTwiceChangesNothing();
    void otherFiguresForAMonthMustBeAnswered();
    void replaceTakesTheNewValuesAndDropsTheApproval();
    void keepLeavesTheMonthAsItIs();
    void aSecondFileOnTheSameMonthJoinsWithoutAQuestion();
    void twoRowsThatDisagreeAreRefused();
    void impossibleFiguresAreRefused();
    void aFileWithACprNumberIsNotKept();
    void planSaysWhatImportWouldDoAndStoresNothing();
    void aReportIsCalledByItsSolutionAndItsMonth();
    void approvingTwiceIsRefused();
    void observedIsShownBeforeReported();
    void theHeatMapCountsMissedAndMissingMonths();
    void theRegisterKnowsLateAndMissing();
    void undoTakesAnImportBack();
    void cprLookalikesAreRecognised();

private:
    ReportImport october(qint64 availability) const;
    ImportOutcome imported(const ReportImport &import);
    Error refused(const ReportImport &import);
    qint64 count(const char *table) { return *m_store->reader().number(QByteArray("SELECT COUNT(*) FROM ") + table); }

    std::unique_ptr<QTemporaryDir> m_dir;
    FixedClock m_clock{Instant::local(QDate(2026, 11, 9), QTime(10, 0))};
    std::unique_ptr<Store> m_store;
    Id<Organisation> m_supplier;
    Id<Solution> m_solution;
};

void ReportsTest::init()
{
    m_clock.set(Instant::local(QDate(2026, 11, 9), QTime(10, 0)));
    m_store.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto store = Store::open({.path = m_dir->filePath(QStringLiteral("t.db")), .access = Access::Create}, catalog(), m_clock, {});
    QVERIFY(store.isOk());
    m_store = *std::move(store);
    const auto made = m_store->write({"Prepare"}, [&](Transaction &transaction) -> Result<void> {
        m_supplier = *transaction.insert(Organisation{.name = QStringLiteral("Leverandør A")});
        m_solution = *transaction.insert(Solution{.name = QStringLiteral("NemRefusion"), .supplier = m_supplier});
        const auto contract = transaction.insert(Contract{.name = QStringLiteral("Drift"), .solution = m_solution, .supplier = m_supplier,
                                                          .holder = m_supplier, .validFrom = QDate(2026, 8, 1)});
        if (!contract)
            return contract.error();
        const auto level = transaction.insert(ServiceLevel{.contract = *contract, .metric = Metric::Availability, .target = 995'000,
                                                           .validFrom = QDate(2026, 8, 1), .penaltyFrom = 992'000});
        return level ? Result<void>() : level.error();
    });
    QVERIFY(made.isOk());
}

ReportImport ReportsTest::october(qint64 availability) const
{
    const Month month = Month::of(2026, 10);
    return {.supplier = m_supplier,
            .figures = {{m_solution, month, Measure::Availability, 0, availability, QStringLiteral("Nedbrud 14.10"), 6},
                        {m_solution, month, Measure::ResponseTime, 0, 412, {}, 7}},
            .fileName = QStringLiteral("rapport.csv"),
            .original = QByteArray("Servicemål;Målt\nTilgængelighed;") + QByteArray::number(availability),
            .layout = QStringLiteral("servicemål|målt"),
            .mapping = QStringLiteral("{}")};
}

ImportOutcome ReportsTest::imported(const ReportImport &import)
{
    ImportOutcome outcome;
    const auto done = m_store->write({"Import"}, [&](Transaction &transaction) -> Result<void> {
        auto result = importReport(transaction, import);
        if (!result)
            return result.error();
        outcome = *result;
        return {};
    });
    if (!done)
        QTest::qFail(done.error().message.id().constData(), __FILE__, __LINE__);
    return outcome;
}

Error ReportsTest::refused(const ReportImport &import)
{
    const auto done = m_store->write({"Import"}, [&](Transaction &transaction) -> Result<void> {
        const auto result = importReport(transaction, import);
        return result ? Result<void>() : result.error();
    });
    return done ? Error{.message = {"It was not refused"}} : done.error();
}

void ReportsTest::importStoresFiguresReportFileAndMapping()
{
    const ReportImport import = october(995'200);
    const ImportOutcome outcome = imported(import);
    QCOMPARE(outcome.imported.size(), 1);
    QCOMPARE(outcome.added, 2);
    const auto reports = m_store->reader().list<SupplierReport>();
    QCOMPARE(reports->size(), 1);
    QCOMPARE(reports->first().receivedAt, m_clock.now());
    QCOMPARE(reports->first().figures, 2);
    QCOMPARE(reports->first().digest.size(), 64);
    const auto attached = attachmentsOf(m_store->reader(), {QStringLiteral("supplier_report"), reports->first().id.value});
    QCOMPARE(attached->size(), 1);
    QCOMPARE(*attachmentBytes(m_store->reader(), attached->first().id), import.original);
    QCOMPARE(attached->first().content, reports->first().digest);
    QCOMPARE(*rememberedMapping(m_store->reader(), m_supplier, import.layout), QStringLiteral("{}"));
    const auto rows = measurementsOf(m_store->reader(), m_solution, Month::of(2026, 10));
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->first().fileName, QStringLiteral("rapport.csv"));
    QCOMPARE(rows->first().measurement.value, 995'200);
}

void ReportsTest::theSameFileTwiceChangesNothing()
{
    imported(october(995'200));
    const qint64 history = count("history");
    const ImportOutcome again = imported(october(995'200));
    QVERIFY(again.changesNothing());
    QCOMPARE(again.unchanged.size(), 1);
    QCOMPARE(count("history"), history);
    QCOMPARE(count("measurement"), 2);
    QCOMPARE(count("attachment"), 1);
}

void ReportsTest::otherFiguresForAMonthMustBeAnswered()
{
    imported(october(995'200));
    QCOMPARE(refused(october(995'300)).code, ErrorCode::Refused);
    QCOMPARE(m_store->reader().list<Measurement>("WHERE measure = 1")->first().value, 995'200);
}

void ReportsTest::replaceTakesTheNewValuesAndDropsTheApproval()
{
    imported(october(995'200));
    const Id<SupplierReport> report = m_store->reader().list<SupplierReport>()->first().id;
    QVERIFY(m_store->write({"Approve"}, [&](Transaction &transaction) { return approveReport(transaction, report); }).isOk());
    m_clock.set(m_clock.now().plusHours(48));
    ReportImport corrected = october(995'300);
    corrected.existing = ExistingMonth::Replace;
    const ImportOutcome outcome = imported(corrected);
    QCOMPARE(outcome.changed, 1);
    QCOMPARE(outcome.added, 0);
    QCOMPARE(m_store->reader().list<Measurement>("WHERE measure = 1")->first().value, 995'300);
    const auto stored = m_store->reader().get(report);
    QVERIFY(!stored->approvedAt.isSet());
    QCOMPARE(stored->receivedAt.localDate(), QDate(2026, 11, 9));
    QCOMPARE(count("attachment"), 2);
}

void ReportsTest::keepLeavesTheMonthAsItIs()
{
    imported(october(995'200));
    ReportImport other = october(995'300);
    other.existing = ExistingMonth::Keep;
    const ImportOutcome outcome = imported(other);
    QCOMPARE(outcome.kept.size(), 1);
    QVERIFY(outcome.changesNothing());
    QCOMPARE(m_store->reader().list<Measurement>("WHERE measure = 1")->first().value, 995'200);
}

void ReportsTest::aSecondFileOnTheSameMonthJoinsWithoutAQuestion()
{
    imported(october(995'200));
    ReportImport support = october(0);
    support.figures = {{m_solution, Month::of(2026, 10), Measure::SupportCalls, 1, 1204, {}, 2}};
    support.fileName = QStringLiteral("support.tsv");
    const ImportOutcome outcome = imported(support);
    QCOMPARE(outcome.added, 1);
    QCOMPARE(count("measurement"), 3);
    QCOMPARE(count("supplier_report"), 1);
    QCOMPARE(m_store->reader().list<SupplierReport>()->first().figures, 3);
}

void ReportsTest::twoRowsThatDisagreeAreRefused()
{
    ReportImport import = october(995'200);
    ReportedFigure second = import.figures.first();
    import.figures.append(second);
    QCOMPARE(imported(import).added, 2);
    second.value = 1;
    import.figures.append(second);
    QCOMPARE(refused(import).code, ErrorCode::Invalid);
}

void ReportsTest::impossibleFiguresAreRefused()
{
    QCOMPARE(refused(october(1'000'001)).code, ErrorCode::Invalid);
    QCOMPARE(refused(october(-1)).code, ErrorCode::Invalid);
    ReportImport ahead = october(995'000);
    ahead.figures.first().month = Month::of(2026, 12);
    QCOMPARE(refused(ahead).code, ErrorCode::Invalid);
    ReportImport nobody = october(995'000);
    nobody.supplier = {};
    QCOMPARE(refused(nobody).code, ErrorCode::Invalid);
    ReportImport empty = october(995'000);
    empty.figures.clear();
    QCOMPARE(refused(empty).code, ErrorCode::Invalid);
    QCOMPARE(count("measurement"), 0);
}

void ReportsTest::aFileWithACprNumberIsNotKept()
{
    ReportImport import = october(995'200);
    import.originalHoldsCpr = true;
    import.figures.first().note = QStringLiteral("Borger 610190-1234 ringede");
    QVERIFY(imported(import).originalLeftOut);
    QCOMPARE(count("attachment"), 0);
    QCOMPARE(count("content"), 0);
    QCOMPARE(m_store->reader().list<SupplierReport>()->first().digest.size(), 64);
    QCOMPARE(m_store->reader().list<Measurement>("WHERE measure = 1")->first().note, QString());
}

void ReportsTest::planSaysWhatImportWouldDoAndStoresNothing()
{
    QCOMPARE(planImport(m_store->reader(), october(995'200))->imported.size(), 1);
    QCOMPARE(count("measurement"), 0);
    imported(october(995'200));
    QCOMPARE(planImport(m_store->reader(), october(995'200))->unchanged.size(), 1);
    QCOMPARE(planImport(m_store->reader(), october(995'300))->existing.size(), 1);
}

void ReportsTest::aReportIsCalledByItsSolutionAndItsMonth()
{
    imported(october(995'200));
    const Id<SupplierReport> report = m_store->reader().list<SupplierReport>()->first().id;
    QCOMPARE(*m_store->reader().title(refTo(report)), QStringLiteral("NemRefusion 10-2026"));
}

void ReportsTest::approvingTwiceIsRefused()
{
    imported(october(995'200));
    const Id<SupplierReport> report = m_store->reader().list<SupplierReport>()->first().id;
    const auto approve = [&](Transaction &transaction) { return approveReport(transaction, report); };
    QVERIFY(m_store->write({"Approve"}, approve).isOk());
    QCOMPARE(m_store->write({"Approve"}, approve).error().code, ErrorCode::Refused);
}

void ReportsTest::observedIsShownBeforeReported()
{
    imported(october(995'200));
    const auto observe = m_store->write({"Observe"}, [&](Transaction &transaction) {
        return setObserved(transaction, {m_solution, Month::of(2026, 10)}, Measure::Availability, 0, 991'200);
    });
    QVERIFY(observe.isOk());
    const auto line = solutionFigures(m_store->reader(), m_solution, {}, Month::of(2026, 10), 12);
    const MonthFigure &last = line->months.last();
    QCOMPARE(last.value(), 991'200);
    QCOMPARE(last.source(), Source::Observed);
    QCOMPARE(last.assessment.state, LevelState::Breach);
    QCOMPARE(last.comparison.difference, 4'000);
    QVERIFY(last.comparison.differs);
    QCOMPARE(line->target, 995'000);
}

void ReportsTest::theHeatMapCountsMissedAndMissingMonths()
{
    imported(october(994'000));
    const auto map = heatMap(m_store->reader(), {}, Month::of(2026, 10), 12);
    QCOMPARE(map->months.size(), 12);
    QCOMPARE(map->months.first(), Month::of(2025, 11));
    QCOMPARE(map->solutions.size(), 1);
    const SolutionFigures &line = map->solutions.first();
    QCOMPARE(line.missed, 1);
    QCOMPARE(line.missing, 2);  // August and September; before that there was no contract
    QCOMPARE(line.average, 994'000);
    QCOMPARE(line.months.first().assessment.state, LevelState::Missing);
    QVERIFY(!line.months.first().expected);
    QCOMPARE(figuresWithData(m_store->reader())->size(), 2);
}

void ReportsTest::theRegisterKnowsLateAndMissing()
{
    m_clock.set(Instant::local(QDate(2026, 11, 11), QTime(8, 0)));
    QCOMPARE(reportRegister(m_store->reader(), Month::of(2026, 10), 12)->missingInLastMonth(), 1);
    QCOMPARE(missingReports(m_store->reader())->size(), 3);
    QCOMPARE(missingReports(m_store->reader())->first().month, Month::of(2026, 8));
    imported(october(995'000));
    const auto after = reportRegister(m_store->reader(), Month::of(2026, 10), 12);
    QCOMPARE(after->missingInLastMonth(), 0);
    const RegisterRow &row = after->rows.first();
    QCOMPARE(row.months.last().entry.state, ReportState::ReceivedLate);
    QCOMPARE(row.months.first().entry.state, ReportState::NotExpected);
    QCOMPARE(row.due, 3);
    QCOMPARE(row.inTime, 0);
}

void ReportsTest::undoTakesAnImportBack()
{
    const auto done = m_store->write({"Import"}, [&](Transaction &transaction) -> Result<void> {
        const auto result = importReport(transaction, october(995'200));
        return result ? Result<void>() : result.error();
    });
    QVERIFY(done.isOk());
    const auto undone = m_store->undo(done->changeSet);
    QVERIFY2(undone.isOk(), undone ? "" : qPrintable(undone.error().cause));
    QCOMPARE(count("measurement"), 0);
    QCOMPARE(count("supplier_report"), 0);
    QCOMPARE(count("attachment"), 0);
}

void ReportsTest::cprLookalikesAreRecognised()
{
    QVERIFY(looksLikeCpr(u"Borger 610190-1234"));
    QVERIFY(looksLikeCpr(u"9112991234"));
    QVERIFY(!looksLikeCpr(u"1.204.331 kald"));
    QVERIFY(!looksLikeCpr(u"619999-1234"));
    QVERIFY(!looksLikeCpr(u"26 6101901234567"));
}

ROOM_TEST(ReportsTest)
#include "tst_reports.moc"
