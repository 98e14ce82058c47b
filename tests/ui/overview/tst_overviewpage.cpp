#include "core/catalog.h"
#include "core/governance/group.h"
#include "core/incidents/incident.h"
#include "core/parties/organisation.h"
#include "core/parties/solution.h"
#include "core/supplierreports/queries.h"
#include "tests/support/demodesk.h"
#include "tests/support/roomtest.h"
#include "ui/kit/actionlist.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/look.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/words.h"
#include "ui/overview/needmodel.h"
#include "ui/overview/overviewpage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace driftsraad;

/// The start page on the demo world: each row's next step, the person's own solutions, the order of the list.
class OverviewPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void rowsStandUnderTheirHeadings();
    void aMissingReportLeadsToItsMonthAndSolution();
    void aMissedTargetLeadsToItsMonth();
    void aVacantPlaceIsOpenedByEnterAndFilledByTheStep();
    void aMakesSomebodyResponsibleForAnIncident();
    void aSaysWhereNobodyIsChosen();
    void mineShowsTheirNeedsAndFigures();
    void noneOfMineSaysWhereToChoose();
    void theListIsSortedAsChosen();
    void anotherPersonsChangeIsShown();
    void aClockThatPassesIsShownWithoutAnybodysDoing();
    void asTimePassesRowsAreToldThatSayAnother();
    void theLanguageIsSwitchedAtRunTime();
    void nothingIsSaidToBeDoneWhileClocksAreReckoned();

private:
    NeedModel *model() const { return m_page->findChild<NeedModel *>(); }
    ActionList *list() const { return m_page->findChild<ActionList *>(); }
    /// The row of the first need of a kind; -1 where there is none.
    int rowOf(NeedKind kind) const;
    void stand(NeedKind kind);
    QStringList headings() const;

    DemoDesk m_desk;
    std::unique_ptr<OverviewPage> m_page;
};

void OverviewPageTest::initTestCase()
{
    setUpLook(*qApp);
    setLanguage(QStringLiteral("en"));
    m_desk.make();
}

void OverviewPageTest::init()
{
    m_desk.open();
    m_page = std::make_unique<OverviewPage>(m_desk.store());
    m_page->resize(1392, 920);
    QSignalSpy shown(m_page.get(), &OverviewPage::firstContentShown);
    m_page->show();
    m_page->activate();
    QTRY_COMPARE(shown.size(), 1);
    QTRY_VERIFY(m_desk.isIdle());
}

void OverviewPageTest::cleanup()
{
    m_page.reset();
    m_desk.close();
    m_desk.clock().set(Instant::local(QDate(2026, 11, 23), QTime(10, 24)));
    setLanguage(QStringLiteral("en"));
}

int OverviewPageTest::rowOf(NeedKind kind) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (const Need *need = model()->need(row); need && need->kind == kind)
            return row;
    }
    return -1;
}

void OverviewPageTest::stand(NeedKind kind)
{
    const int row = rowOf(kind);
    QVERIFY(row >= 0);
    list()->setFocus();
    list()->setCurrentIndex(model()->index(row));
}

QStringList OverviewPageTest::headings() const
{
    QStringList words;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row).data(SectionRole).toBool())
            words.append(model()->index(row).data().toString());
    }
    return words;
}

void OverviewPageTest::rowsStandUnderTheirHeadings()
{
    const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(headings().first(), QStringLiteral("Overdue"));
    QVERIFY(headings().size() >= 2);
    int counted = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        counted += model()->index(row).data(CountRole).toInt();
    QCOMPARE(counted, model()->needCount());
    // The first row that can be acted on has the keyboard.
    QCOMPARE(list()->currentIndex().row(), model()->firstNeed());
}

void OverviewPageTest::aMissingReportLeadsToItsMonthAndSolution()
{
    QByteArray page;
    RecordRef record;
    Step step;
    connect(m_page.get(), &Page::goTo, this, [&](const QByteArray &to, const RecordRef &what, const Step &how) {
        page = to;
        record = what;
        step = how;
    });
    stand(NeedKind::ReportMissing);
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    const auto missing = missingReports(m_desk.reader());
    QVERIFY(missing && !missing->isEmpty());
    QCOMPARE(page, QByteArray("reports"));
    QCOMPARE(record, (RecordRef{QStringLiteral("solution"), missing->first().solution.value}));
    QCOMPARE(step.month, Month::of(2026, 10));
    QVERIFY(!step.begin);
}

void OverviewPageTest::aMissedTargetLeadsToItsMonth()
{
    QByteArray page;
    Step step;
    connect(m_page.get(), &Page::goTo, this, [&](const QByteArray &to, const RecordRef &, const Step &how) {
        page = to;
        step = how;
    });
    stand(NeedKind::BelowTarget);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(page, QByteArray("sla"));
    QCOMPARE(step.month, Month::of(2026, 10));
}

void OverviewPageTest::aVacantPlaceIsOpenedByEnterAndFilledByTheStep()
{
    RecordRef opened;
    RecordRef begun;
    connect(m_page.get(), &Page::jumpTo, this, [&](const RecordRef &record) { opened = record; });
    connect(m_page.get(), &Page::goTo, this, [&](const QByteArray &, const RecordRef &record, const Step &step) { begun = step.begin ? record : RecordRef(); });
    stand(NeedKind::PlaceVacant);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(opened.table, QStringLiteral("governance_group"));
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(begun.table, QStringLiteral("seat"));
    QCOMPARE(m_desk.get(Id<Seat>{begun.id}).group.value, opened.id);
}

void OverviewPageTest::aMakesSomebodyResponsibleForAnIncident()
{
    int row = -1;
    for (const NeedKind kind : {NeedKind::Unanswered, NeedKind::MajorIncident})
        row = row < 0 ? rowOf(kind) : row;
    QVERIFY(row >= 0);
    const Id<Incident> incident{model()->need(row)->record.id};
    list()->setCurrentIndex(model()->index(row));
    QTest::keyClick(list(), Qt::Key_A);
    QTRY_VERIFY(m_page->findChild<QDialog *>());
    auto *who = m_page->findChild<QDialog *>()->findChild<QLineEdit *>();
    QTRY_VERIFY(who->hasFocus());
    who->selectAll();
    QTest::keyClicks(who, QStringLiteral("Service manager C"));
    QTest::keyClick(who, Qt::Key_Return);
    QTRY_COMPARE(m_desk.get(incident).responsible, QStringLiteral("Service manager C"));
    QTRY_VERIFY(!m_page->findChild<QDialog *>());
    const auto names = [&] {
        for (int i = 0; i < model()->rowCount(); ++i) {
            const Need *need = model()->need(i);
            if (need && need->record.id == incident.value && model()->index(i).data(SecondLineRole).toString().contains(QStringLiteral("Service manager C")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(names());
}

void OverviewPageTest::aSaysWhereNobodyIsChosen()
{
    QString said;
    connect(m_page.get(), &Page::announce, this, [&](const QString &text) { said = text; });
    stand(NeedKind::ReportMissing);
    QTest::keyClick(list(), Qt::Key_A);
    QVERIFY(said.contains(QStringLiteral("Open reports")));
}

void OverviewPageTest::mineShowsTheirNeedsAndFigures()
{
    const int all = model()->needCount();
    QSignalSpy chosen(m_page.get(), &OverviewPage::mineChosen);
    m_page->setMine({QStringLiteral("NemRefusion")});
    QTRY_VERIFY(m_desk.isIdle());
    QCOMPARE(model()->needCount(), all);
    m_page->findChild<SegmentedControl *>()->setCurrentIndex(1);
    QCOMPARE(chosen.size(), 1);
    QTRY_VERIFY(model()->needCount() < all);
    QVERIFY(model()->needCount() > 0);
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (const Need *need = model()->need(row))
            QCOMPARE(need->solutionName, QStringLiteral("NemRefusion"));
    }
    m_page->findChild<SegmentedControl *>()->setCurrentIndex(0);
    QTRY_COMPARE(model()->needCount(), all);
}

void OverviewPageTest::noneOfMineSaysWhereToChoose()
{
    QByteArray page;
    connect(m_page.get(), &Page::goTo, this, [&](const QByteArray &to) { page = to; });
    m_page->setMine({QStringLiteral("A solution of another database")});
    m_page->showMine(true);
    QTRY_VERIFY(!list()->isVisible());
    QPushButton *choose = nullptr;
    for (EmptyState *state : m_page->findChildren<EmptyState *>()) {
        if (state->isVisible())
            choose = state->findChild<QPushButton *>();
    }
    QVERIFY(choose && choose->isVisible());
    choose->click();
    QCOMPARE(page, QByteArray("settings"));
    m_page->setMine({QStringLiteral("NemRefusion")});
    QTRY_VERIFY(list()->isVisible());
}

void OverviewPageTest::theListIsSortedAsChosen()
{
    const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int needs = model()->needCount();
    model()->setOrder(NeedOrder::Severity);
    QCOMPARE(headings().first(), QStringLiteral("Critical"));
    Severity last = Severity::Critical;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (const Need *need = model()->need(row)) {
            QVERIFY(need->severity >= last);
            last = need->severity;
        }
    }
    model()->setOrder(NeedOrder::Solution);
    QStringList names = headings();
    // What concerns all of them stands last; each solution has one heading.
    if (names.contains(QStringLiteral("Across solutions")))
        QCOMPARE(names.last(), QStringLiteral("Across solutions"));
    QVERIFY(names.contains(QStringLiteral("NemRefusion")));
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(model()->needCount(), needs);
    // From the menu, by what it says.
    QPushButton *sorted = nullptr;
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->menu())
            sorted = each;
    }
    QVERIFY(sorted);
    sorted->menu()->actions().first()->trigger();
    QCOMPARE(model()->order(), NeedOrder::Deadline);
    QCOMPARE(sorted->text(), QStringLiteral("Sorted by deadline"));
    QCOMPARE(headings().first(), QStringLiteral("Overdue"));
}

void OverviewPageTest::anotherPersonsChangeIsShown()
{
    const int row = rowOf(NeedKind::AnswerDue);
    QVERIFY(row >= 0);
    const Id<Incident> incident{model()->need(row)->record.id};
    const auto written = m_desk.other().write(Message("Test"), [incident](Transaction &transaction) -> Result<void> {
        auto changed = transaction.get(incident);
        changed->title = QStringLiteral("Rettet af en anden");
        return transaction.put(*changed);
    });
    QVERIFY(written);
    const auto isShown = [&] {
        const int now = rowOf(NeedKind::AnswerDue);
        return now >= 0 && model()->index(now).data().toString() == QLatin1String("Rettet af en anden");
    };
    QTRY_VERIFY(isShown());
}

void OverviewPageTest::aClockThatPassesIsShownWithoutAnybodysDoing()
{
    const auto told = [this](Id<Incident> incident) {
        for (int row = 0; row < model()->rowCount(); ++row) {
            const Need *need = model()->need(row);
            if (need && need->kind == NeedKind::ClockDue && need->record.id == incident.value)
                return true;
        }
        return false;
    };
    // A promised update has a line of another kind.
    const auto tells = [this](const Passing &each, Instant now) {
        const QList<DueClock> due = dueClocks(m_desk.reader(), now)->due;
        return std::any_of(due.cbegin(), due.cend(), [&](const DueClock &clock) { return clock.incident == each.incident && !clock.clock.promised; });
    };
    const Instant begun = m_desk.clock().now();
    const auto clocks = dueClocks(m_desk.reader(), begun);
    const auto quiet = std::find_if(clocks->upcoming.cbegin(), clocks->upcoming.cend(),
                                    [&](const Passing &each) { return !tells(each, begun) && tells(each, each.at); });
    QVERIFY(quiet != clocks->upcoming.cend());
    m_desk.clock().set(quiet->at.plusMinutes(-1));
    m_page->followTime();
    QTRY_VERIFY(m_desk.isIdle());
    QCoreApplication::processEvents();
    QVERIFY(!told(quiet->incident));
    m_desk.clock().set(quiet->at);
    m_page->followTime();
    QTRY_VERIFY(told(quiet->incident));
}

void OverviewPageTest::asTimePassesRowsAreToldThatSayAnother()
{
    const auto said = [this](int row) {
        QVariantList all;
        for (const int role : {int(Qt::DisplayRole), int(StateRole), int(StateWordRole), int(StateIconRole), int(DateTextRole), int(RelativeTextRole),
                               int(RelativeToneRole), int(TintedRole)})
            all.append(model()->index(row).data(role));
        return all;
    };
    NeedModel &needs = *model();
    QSignalSpy told(&needs, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&needs, &QAbstractItemModel::modelReset);
    Instant now = m_desk.clock().now();
    qsizetype most = 0;
    qsizetype least = needs.rowCount();
    // Minutes, hours and days, past midnights and deadlines.
    for (int step = 0; step < 400; ++step) {
        QList<QVariantList> before;
        for (int row = 0; row < needs.rowCount(); ++row)
            before.append(said(row));
        told.clear();
        reset.clear();
        now = now.plusMinutes(step % 40 == 0 ? 1440 : step % 7 == 0 ? 61 : 1);
        needs.setNow(now);
        if (!reset.isEmpty())
            continue;
        QSet<int> rows;
        for (const QList<QVariant> &each : std::as_const(told))
            rows.insert(each.at(0).toModelIndex().row());
        for (int row = 0; row < needs.rowCount(); ++row)
            QVERIFY2(rows.contains(row) || said(row) == before[row], qPrintable(said(row).first().toString()));
        most = qMax(most, rows.size());
        least = qMin(least, rows.size());
    }
    QVERIFY(most > 0);
    QVERIFY(least < needs.needCount() / 2);
}

void OverviewPageTest::theLanguageIsSwitchedAtRunTime()
{
    setLanguage(QStringLiteral("da"));
    QTRY_COMPARE(headings().first(), QStringLiteral("Overskredet"));
    auto *segments = m_page->findChild<SegmentedControl *>();
    QTRY_COMPARE(segments->tabText(0), QStringLiteral("Alle løsninger"));
    QCOMPARE(segments->tabText(1), QStringLiteral("Mine"));
}

void OverviewPageTest::nothingIsSaidToBeDoneWhileClocksAreReckoned()
{
    constexpr int many = 600;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.db"));
    const auto clock = std::make_shared<FixedClock>(m_desk.clock().now());
    {
        const auto made = Store::open({.path = path, .access = Access::Create}, catalog(), *clock, {});
        QVERIFY(made);
        QVERIFY((*made)->write("Many", [&](Transaction &transaction) -> Result<void> {
            const auto supplier = transaction.insert(Organisation{.name = "Leverandør A", .kind = OrganisationKind::Supplier});
            const auto solution = transaction.insert(Solution{.name = "NemRefusion", .supplier = *supplier});
            for (int i = 0; i < many; ++i)
                DRIFTSRAAD_TRY(transaction.insert(Incident{.reference = QStringLiteral("H-%1").arg(i),
                                                           .title = QStringLiteral("Fejl"),
                                                           .solution = *solution,
                                                           .state = IncidentState::New,
                                                           .stateSince = clock->now(),
                                                           .priority = 4,
                                                           .occurredAt = clock->now(),
                                                           .reportedAt = clock->now()}));
            return {};
        }));
    }
    AsyncStore store(catalog(), clock);
    store.open({.path = path}, {"Service manager A", "reader", "host"});
    OverviewPage page(store);
    const auto said = [&page]() -> QString {
        const auto all = page.findChildren<EmptyState *>();
        for (const EmptyState *empty : all) {
            if (empty->isVisibleTo(&page))
                return empty->accessibleName();
        }
        return {};
    };
    QStringList first;
    connect(&page, &OverviewPage::firstContentShown, &page, [&] { first.append(said()); });
    page.show();
    QTRY_COMPARE(first, QStringList{QStringLiteral("Reckoning clocks and service levels …")});
    QTRY_COMPARE(said(), QStringLiteral("Nothing needs doing"));
}

ROOM_TEST(OverviewPageTest)
#include "tst_overviewpage.moc"
