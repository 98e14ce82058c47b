#include "core/catalog.h"
#include "core/demo/demo.h"
#include "core/parties/operations.h"
#include "tests/support/roomtest.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/look.h"
#include "ui/kit/recorddialog.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"
#include "ui/kit/theme.h"
#include "ui/kit/toast.h"
#include "ui/kit/type.h"
#include "ui/kit/words.h"
#include "ui/register/detailpanel.h"
#include "ui/register/registermodel.h"
#include "ui/register/registerpage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QPlainTextEdit>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace driftsraad;

class TestRegisterPage : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(Instant::local({2026, 11, 23}, {10, 24}));
    std::unique_ptr<AsyncStore> store;
    std::unique_ptr<QWidget> window;
    RegisterPage *page = nullptr;

    RegisterModel *model() const { return page->findChild<RegisterModel *>(); }
    TableView *view() const { return page->findChild<TableView *>(); }
    QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
    RecordDialog *dialog() const { return page->findChild<RecordDialog *>(); }
    bool write(const Operation &operation)
    {
        std::optional<Result<CommittedChanges>> answer;
        store->write(this, "Test", operation, [&](Result<CommittedChanges> committed) { answer = committed; });
        return QTest::qWaitFor([&] { return answer.has_value(); }) && answer->isOk();
    }
    /// What stands in the dialog.
    QStringList said() const
    {
        QStringList texts;
        for (const QLabel *label : dialog()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
    int rowOfName(const QString &name) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (cell(row, 0) == name)
                return row;
        }
        return -1;
    }

private slots:
    void initTestCase()
    {
        setUpLook(*qApp);
        setLanguage(QStringLiteral("en"));
        const auto made = makeDemo(folder.filePath(QStringLiteral("demo.db")), QDate(2026, 11, 23));
        QVERIFY2(made, made ? "" : qPrintable(made.error().cause));
        store = std::make_unique<AsyncStore>(catalog(), clock);
        QSignalSpy opened(store.get(), &AsyncStore::opened);
        store->open({.path = folder.filePath(QStringLiteral("demo.db"))}, {.name = QStringLiteral("Service manager A")});
        QTRY_COMPARE(opened.size(), 1);
    }
    void init()
    {
        window = std::make_unique<QWidget>();
        page = new RegisterPage(*store);
        auto *rows = new QVBoxLayout(window.get());
        rows->setContentsMargins(0, 0, 0, 0);
        rows->addWidget(page);
        window->resize(1600, 920);
        window->show();
        page->activate();
        QTRY_VERIFY(model()->rowCount() > 100);
        QTRY_VERIFY(!cell(0, 0).isEmpty());
    }
    void cleanup()
    {
        window.reset();
        QTRY_VERIFY(store->isIdle());
    }

    void theModelKeepsItsPromises()
    {
        QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        page->findChild<SegmentedControl *>()->setCurrentIndex(1);
        QTRY_COMPARE(model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Title"));
        page->findChild<SearchField *>()->setText(QStringLiteral("leverandør"));
        QTest::keyClick(page->findChild<SearchField *>(), Qt::Key_Return);
        QTRY_VERIFY(model()->rowCount() > 4 && model()->rowCount() < 30);
        QVERIFY(write([](Transaction &t) -> Result<void> {
            const auto added = addPerson(t, {.organisation = {*t.number("SELECT id FROM organisation WHERE name = 'KITA'")}, .name = "Aa leverandør"});
            return added ? Result<void>() : Result<void>(added.error());
        }));
        QTRY_VERIFY(rowOfName(QStringLiteral("Aa leverandør")) >= 0);
    }
    void organisationsStandInDanishOrder()
    {
        QCOMPARE(cell(0, 0), QStringLiteral("Albertslund Kommune"));
        view()->scrollToBottom();
        QTRY_COMPARE(cell(model()->rowCount() - 1, 0), QStringLiteral("Aarhus Kommune"));
    }
    void contractsAreToldApartByTheirNamesBesideAPanel()
    {
        page->findChild<SegmentedControl *>()->setCurrentIndex(3);
        QTRY_COMPARE(model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Name"));
        QTRY_VERIFY(rowOfName(QStringLiteral("Driftskontrakt, NemRefusion")) >= 0);
        // As wide as the list is beside an open panel and the navigation in the window's first size.
        view()->setFixedWidth(790);
        QTRY_VERIFY2(view()->viewport()->width() > 770 && view()->viewport()->width() < 800, qPrintable(QString::number(view()->viewport()->width())));
        QVERIFY2(view()->columnWidth(0) >= 170, qPrintable(QString::number(view()->columnWidth(0))));
        QVERIFY(!view()->horizontalScrollBar()->isVisible());
        QSet<QString> seen;
        const QFontMetrics metrics(textFont(TextSize::Base, QFont::DemiBold));
        for (int row = 0; row < model()->rowCount(); ++row)
            seen.insert(metrics.elidedText(cell(row, 0), view()->textElideMode(), view()->columnWidth(0) - 16));
        QCOMPARE(seen.size(), model()->rowCount());
        view()->setMinimumWidth(0);
        view()->setMaximumWidth(QWIDGETSIZE_MAX);
        window->resize(1600, 920);
        QTRY_COMPARE(view()->columnWidth(4), 126);
    }
    void noColumnOfThePersonsTakesWhatTheOthersNeed()
    {
        page->findChild<SegmentedControl *>()->setCurrentIndex(1);
        QTRY_COMPARE(model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Title"));
        QTRY_VERIFY(rowOfName(QStringLiteral("Britt Christensen")) >= 0);
        const QFontMetrics plain(textFont(TextSize::Base));
        const QFontMetrics strong(textFont(TextSize::Base, QFont::DemiBold));
        const auto fits = [this](const QFontMetrics &metrics, int column, const char *said) {
            return metrics.horizontalAdvance(QString::fromUtf8(said)) <= view()->columnWidth(column) - 2 * space::gap;
        };
        // About as wide as the list is beside an open panel and the navigation in a window of 1600.
        window->resize(1024, 920);
        QTRY_VERIFY2(view()->viewport()->width() > 900 && view()->viewport()->width() < 960, qPrintable(QString::number(view()->viewport()->width())));
        QVERIFY(!view()->horizontalScrollBar()->isVisible());
        for (const char *name : {"Kontakt, Ballerup Kommune", "Driftsvagt, Leverandør A", "Service manager A"})
            QVERIFY2(fits(strong, 0, name), name);
        for (const char *organisation : {"Frederikssund Kommune", "Bornholms Regionskommune", "Underleverandør A ApS"})
            QVERIFY2(fits(plain, 2, organisation), organisation);
        for (const char *address : {"driftsvagt-underleverandoer-a@example.dk", "kontakt-albertslund-kommune@example.dk"})
            QVERIFY2(fits(plain, 4, address), address);
        // What the person draws stays.
        view()->setColumnWidth(2, 120);
        window->resize(1600, 920);
        QTRY_VERIFY(view()->viewport()->width() > 960);
        QCOMPARE(view()->columnWidth(2), 120);
    }
    void aContractsNameIsReadBesideAnOpenPanel()
    {
        page->findChild<SegmentedControl *>()->setCurrentIndex(3);
        QTRY_COMPARE(model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Number"));
        QTRY_VERIFY(rowOfName(QStringLiteral("Driftskontrakt, NemRefusion")) >= 0);
        // The list gets narrower after it was laid, as when the panel opens.
        view()->setFixedWidth(1000);
        QTRY_VERIFY(view()->viewport()->width() > 900);
        view()->setFixedWidth(784);
        QTRY_VERIFY(view()->viewport()->width() <= 784);
        QVERIFY(view()->columnWidth(0) >= QFontMetrics(textFont(TextSize::Base, QFont::DemiBold)).horizontalAdvance(QStringLiteral("Driftskontrakt, NemRe")));
    }
    void anotherPersonsChangeTouchesItsRowOnly()
    {
        QSignalSpy reset(model(), &QAbstractItemModel::modelReset);
        const int row = rowOfName(QStringLiteral("ATP"));
        QVERIFY(row >= 0);
        view()->selectRow(row);
        const int before = model()->rowCount();
        const qint64 id = model()->idAt(row);
        QVERIFY(write([id](Transaction &t) -> Result<void> {
            auto organisation = *t.get(Id<Organisation>{id});
            const auto base = organisation;
            organisation.name = QStringLiteral("Zt");
            return saveOrganisation(t, {base, organisation});
        }));
        QTRY_VERIFY(rowOfName(QStringLiteral("Zt")) > 100);
        QCOMPARE(model()->rowCount(), before);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model()->idAt(view()->currentIndex().row()), id);
        QVERIFY(write([id](Transaction &t) -> Result<void> {
            auto organisation = *t.get(Id<Organisation>{id});
            const auto base = organisation;
            organisation.name = QStringLiteral("ATP");
            return saveOrganisation(t, {base, organisation});
        }));
        QTRY_VERIFY(rowOfName(QStringLiteral("ATP")) >= 0);
    }
    void deletingWhatIsInUseSaysWhy()
    {
        QSignalSpy failed(page, &Page::failed);
        view()->selectRow(rowOfName(QStringLiteral("KOMBIT")));
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(words(failed.first().first().value<Error>().message).contains(QStringLiteral("KOMBIT")));
        QVERIFY(rowOfName(QStringLiteral("KOMBIT")) >= 0);
    }
    void anOrganisationIsMadeAndDeleted()
    {
        page->newRecord();
        QTRY_VERIFY(dialog());
        dialog()->save();
        QVERIFY(dialog()->isVisible());
        static_cast<QLineEdit *>(dialog()->editor("name")->widget())->setText(QStringLiteral("Åben Forening"));
        dialog()->save();
        QTRY_VERIFY(rowOfName(QStringLiteral("Åben Forening")) >= 0);
        QTRY_VERIFY(!dialog());
        view()->selectRow(rowOfName(QStringLiteral("Åben Forening")));
        window->activateWindow();
        view()->setFocus();
        QTRY_VERIFY(view()->hasFocus());
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(rowOfName(QStringLiteral("Åben Forening")), -1);
        // What was done, and not what there is to do.
        QTRY_VERIFY(window->findChild<Toast *>());
        QTRY_VERIFY(window->findChild<Toast *>()->accessibleName().startsWith(QStringLiteral("Done: ")));
    }
    void theKeyboardStaysWhereThePanelIsBuiltAnewTwiceInATurn()
    {
        auto *panel = page->findChild<DetailPanel *>();
        view()->selectRow(rowOfName(QStringLiteral("Leverandør A A/S")));
        QTRY_VERIFY(panel->isVisible() && panel->record().isValid());
        RegisterDetail detail;
        detail.record = panel->record();
        detail.related = {{.title = {"%1", {QStringLiteral("Personer")}}, .table = QStringLiteral("person")}};
        panel->show(detail);
        const auto add = [panel] {
            const auto buttons = panel->findChildren<QToolButton *>();
            const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [](const QToolButton *button) { return button->accessibleName() == QStringLiteral("Add: Personer"); });
            return found == buttons.cend() ? nullptr : *found;
        };
        QTRY_VERIFY(add() && add()->isVisible());
        add()->setFocus();
        QTRY_VERIFY(add()->hasFocus());
        panel->show(detail);
        panel->show(detail);
        QTRY_VERIFY(add()->isVisible());
        QVERIFY(add()->hasFocus());
    }
    void thePanelFollowsWhatTheSearchLeaves()
    {
        auto *panel = page->findChild<DetailPanel *>();
        auto *search = page->findChild<SearchField *>();
        const int chosen = rowOfName(QStringLiteral("Leverandør A A/S"));
        QVERIFY(chosen >= 0);
        const qint64 before = model()->idAt(chosen);
        view()->selectRow(chosen);
        QTRY_COMPARE(panel->record().id, before);
        search->setFocus();
        search->setText(QStringLiteral("Aarhus Kommune"));
        QTRY_COMPARE(model()->rowCount(), 1);
        QTRY_COMPARE(panel->record().id, model()->idAt(0));
        QCOMPARE(model()->idAt(view()->currentIndex().row()), panel->record().id);
        QCOMPARE(view()->selectionModel()->selectedRows().size(), 1);
        search->setText(QStringLiteral("findes slet ikke"));
        QTRY_COMPARE(model()->rowCount(), 0);
        QVERIFY(!panel->isVisible());
        // Neither key nor menu has anything to act on.
        QSignalSpy failed(page, &Page::failed);
        QTest::keyClick(view(), Qt::Key_Delete);
        emit panel->removeRequested();
        page->edit();
        QVERIFY(!dialog());
        search->clear();
        QTRY_VERIFY(model()->rowCount() > 100);
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(model()->rowOf(before) >= 0);
        QCOMPARE(failed.size(), 0);
    }
    void severalMarkedRowsAreNotDeletedByOneKey()
    {
        QSignalSpy announced(page, &Page::announce);
        const int count = model()->rowCount();
        view()->selectRow(0);
        view()->selectionModel()->select(model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(announced.size(), 1);
        QTRY_VERIFY(store->isIdle());
        QCOMPARE(model()->rowCount(), count);
    }
    void theSameNameIsRefusedInTheDialog()
    {
        page->newRecord();
        QTRY_VERIFY(dialog());
        static_cast<QLineEdit *>(dialog()->editor("name")->widget())->setText(QStringLiteral("århus kommune"));
        dialog()->save();
        const QString refused = QStringLiteral("århus kommune is in the register already.");
        QTRY_VERIFY2(said().contains(refused), qPrintable(said().join(u'\n')));
        QVERIFY(dialog()->isVisible());
        // Spelling marks that come later say of the note that it has changed.
        emit dialog()->findChild<QPlainTextEdit *>()->textChanged();
        QVERIFY(said().contains(refused));
        auto *name = static_cast<QLineEdit *>(dialog()->editor("name")->widget());
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Aarhus Havn"));
        QVERIFY(!said().contains(refused));
    }
    void whatIsTypedIsNotLostByEscapeHoweverOften()
    {
        page->newRecord();
        QTRY_VERIFY(dialog());
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        page->newRecord();
        QTRY_VERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowExposed(dialog()));
        static_cast<QLineEdit *>(dialog()->editor("name")->widget())->setText(QStringLiteral("Ny Forening"));
        for (int time = 0; time < 2; ++time) {
            QTest::keyClick(dialog(), Qt::Key_Escape);
            QTRY_VERIFY(dialog()->findChild<QMessageBox *>());
            QTest::keyClick(dialog()->findChild<QMessageBox *>(), Qt::Key_Escape);
            QTRY_VERIFY(!dialog()->findChild<QMessageBox *>());
            QVERIFY(dialog()->isVisible());
        }
        dialog()->reject();
        auto *question = dialog()->findChild<QMessageBox *>();
        for (QAbstractButton *choice : question->buttons()) {
            if (question->buttonRole(choice) == QMessageBox::DestructiveRole)
                choice->click();
        }
        QTRY_VERIFY(!dialog());
    }
    void openingARecordShowsItsSectionAndDetail()
    {
        qint64 id = 0;
        QVERIFY(write([&id](Transaction &t) -> Result<void> {
            id = *t.number("SELECT id FROM contract WHERE name = 'Driftskontrakt, NemRefusion'");
            return {};
        }));
        QVERIFY(page->openRecord({QStringLiteral("contract"), id}));
        QTRY_COMPARE(page->findChild<DetailPanel *>()->accessibleName(), QStringLiteral("Driftskontrakt, NemRefusion"));
        QTRY_COMPARE(model()->idAt(view()->currentIndex().row()), id);
        QVERIFY(!page->openRecord({QStringLiteral("incident"), 1}));
    }
    void aPartOpensWhatItBelongsTo()
    {
        qint64 role = 0;
        QVERIFY(write([&role](Transaction &t) -> Result<void> {
            role = *t.number("SELECT r.id FROM data_role r JOIN solution s ON s.id = r.solution WHERE s.name = 'NemRefusion' ORDER BY r.id LIMIT 1");
            return {};
        }));
        QVERIFY(page->openRecord({QStringLiteral("data_role"), role}));
        QTRY_COMPARE(page->findChild<DetailPanel *>()->accessibleName(), QStringLiteral("NemRefusion"));
        // The tree stands in the panel: controller, processor, sub-processor, sub-processor, and the chain before.
        const auto lists = page->findChild<DetailPanel *>()->findChildren<QListView *>();
        QVERIFY(std::any_of(lists.cbegin(), lists.cend(), [](const QListView *list) {
            return list->accessibleName() == QStringLiteral("Data roles") && list->model()->rowCount() == 6
                   && list->model()->index(3, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("level 4"));
        }));
    }
    void aDataRoleIsReadWholeAtEveryWidth()
    {
        qint64 solution = 0;
        QVERIFY(write([&solution](Transaction &t) -> Result<void> {
            solution = *t.number("SELECT id FROM solution WHERE name = 'NemRefusion'");
            return {};
        }));
        QVERIFY(page->openRecord({QStringLiteral("solution"), solution}));
        QTRY_COMPARE(page->findChild<DetailPanel *>()->accessibleName(), QStringLiteral("NemRefusion"));
        QListView *roles = nullptr;
        for (auto *list : page->findChild<DetailPanel *>()->findChildren<QListView *>())
            roles = list->accessibleName() == QStringLiteral("Data roles") ? list : roles;
        QVERIFY(roles);
        const QFontMetrics small(textFont(TextSize::Small));
        bool needsTwo = false;
        for (const int width : {1280, 1600}) {
            window->resize(width, 780);
            QTRY_COMPARE(roles->visualRect(roles->model()->index(0, 0)).width(), roles->viewport()->width());
            int bottom = 0;
            for (int row = 0; row < roles->model()->rowCount(); ++row) {
                const QModelIndex index = roles->model()->index(row, 0);
                const QRect room = roles->visualRect(index);
                // Four levels stand in by 16 each, with 8 at both sides.
                const int most = room.width() - 4 * 16 - 2 * 8;
                const QString second = index.data(SecondLineRole).toString();
                const int lines = (small.horizontalAdvance(second) + most - 1) / most;
                needsTwo = needsTwo || lines > 1;
                QVERIFY2(room.height() >= (std::max(1, lines - 1) + 1) * small.height(), qPrintable(second));
                bottom = room.bottom();
            }
            // The list shows all of its rows; the panel scrolls.
            QVERIFY(bottom < roles->viewport()->height());
        }
        QVERIFY(needsTwo);
    }
    void theAddressesOfPersonsAreReadWhole()
    {
        page->findChild<SegmentedControl *>()->setCurrentIndex(1);
        QTRY_COMPARE(model()->headerData(4, Qt::Horizontal).toString(), QStringLiteral("E-mail"));
        QTRY_VERIFY(!cell(0, 0).isEmpty());
        int widest = 0;
        for (int row = 0; row < model()->rowCount(); ++row) {
            QTRY_VERIFY(!cell(row, 0).isEmpty());
            widest = std::max(widest, QFontMetrics(textFont()).horizontalAdvance(cell(row, 4)));
        }
        QVERIFY(widest > 0);
        QVERIFY2(view()->columnWidth(4) >= widest + 2 * space::gap, qPrintable(QString::number(widest)));
        QVERIFY(view()->columnWidth(0) >= 180);
    }
    void aRegionToComeSaysFromWhen()
    {
        qint64 id = 0;
        QVERIFY(write([&id](Transaction &t) -> Result<void> {
            id = *t.number("SELECT id FROM organisation WHERE municipality_code = '0330'");
            return {};
        }));
        QVERIFY(page->openRecord({QStringLiteral("organisation"), id}));
        QTRY_COMPARE(page->findChild<DetailPanel *>()->accessibleName(), QStringLiteral("Slagelse Kommune"));
        QStringList regions;
        for (const auto *list : page->findChild<DetailPanel *>()->findChildren<QListView *>()) {
            for (int row = 0; list->accessibleName() == QStringLiteral("Region") && row < list->model()->rowCount(); ++row)
                regions.append(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        }
        QCOMPARE(regions, (QStringList{QStringLiteral("Region Sjælland, Today · until 31 December 2026"), QStringLiteral("Region Østdanmark, From 1 January 2027")}));
    }
    void headsOfNumbersStandOverTheirNumbers()
    {
        const auto alignment = [&](int column) { return model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask; };
        QCOMPARE(alignment(4), int(Qt::AlignRight));
        QCOMPARE(alignment(0), 0);
        QCOMPARE(model()->index(0, 4).data(Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask, int(Qt::AlignRight));
    }
    void aPhoneNumberIsCopied()
    {
        qint64 id = 0;
        QVERIFY(write([&id](Transaction &t) -> Result<void> {
            id = *t.number("SELECT id FROM person WHERE name = 'Service manager A'");
            return {};
        }));
        QVERIFY(page->openRecord({QStringLiteral("person"), id}));
        const auto copyButton = [&]() -> QToolButton * {
            for (auto *one : page->findChild<DetailPanel *>()->findChildren<QToolButton *>()) {
                if (one->accessibleName() == QStringLiteral("Copy: 00 00 01 01"))
                    return one;
            }
            return nullptr;
        };
        QTRY_VERIFY(copyButton());
        copyButton()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("00 00 01 01"));
    }
    void onlyWhatRunsOutIsListedWhenAskedFor()
    {
        page->findChild<SegmentedControl *>()->setCurrentIndex(3);
        QTRY_COMPARE(model()->rowCount(), 15);
        for (auto *chip : page->findChildren<FilterChip *>()) {
            if (chip->accessibleName().contains(QStringLiteral("Runs out"))) {
                chip->setValue(true);
                emit chip->valueChanged(true);
            }
        }
        QTRY_VERIFY(model()->rowCount() > 1 && model()->rowCount() < 15);
        QTRY_VERIFY(rowOfName(QStringLiteral("Driftskontrakt, Vejtilladelse")) >= 0);
    }
    void daysAreReadAsTheyAreWritten()
    {
        const QDate today(2026, 11, 23);
        const QDate meant(2026, 11, 3);
        for (const char *typed : {"03-11-2026", "3.11.26", "3/11", "2026-11-03", " 3. 11. 2026 "})
            QCOMPARE(DateField::dateIn(QString::fromLatin1(typed), today), meant);
        QVERIFY(!DateField::dateIn(QStringLiteral("31-11-2026"), today).isValid());
        QVERIFY(!DateField::dateIn(QStringLiteral("soon"), today).isValid());
    }
    /// Pictures for looking at, where DRIFTSRAAD_PICTURES names a folder.
    void pictures()
    {
        const QString path = qEnvironmentVariable("DRIFTSRAAD_PICTURES");
        if (path.isEmpty())
            QSKIP("DRIFTSRAAD_PICTURES names no folder");
        const QDir dir(path);
        setLanguage(QStringLiteral("da"));
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            Theme::set(scheme);
            for (const QSize size : {QSize(1600, 1000), QSize(1280, 800)}) {
                window->resize(size.width(), size.height() - 80);
                window->layout()->setContentsMargins(208, 0, 0, 0);
                for (int i = 0; i < 4; ++i) {
                    page->findChild<SegmentedControl *>()->setCurrentIndex(i);
                    QTRY_VERIFY(store->isIdle());
                    QTRY_VERIFY(!cell(0, 0).isEmpty());
                    view()->selectRow(0);
                    QTest::keyClick(view(), Qt::Key_Return);
                    QTRY_VERIFY(store->isIdle());
                    QCoreApplication::processEvents();
                    window->grab().save(dir.filePath(QStringLiteral("register-%1-%2-%3.png").arg(i).arg(size.width()).arg(scheme == Scheme::Dark ? "dark" : "light")));
                }
            }
        }
        Theme::set(Scheme::Light);
        page->findChild<SegmentedControl *>()->setCurrentIndex(3);
        page->newRecord();
        QTRY_VERIFY(dialog());
        dialog()->save();
        dialog()->grab().save(dir.filePath(QStringLiteral("register-dialog.png")));
    }
};

ROOM_TEST(TestRegisterPage)
#include "tst_registerpage.moc"
