#include "core/governance/operations.h"
#include "tests/support/demodesk.h"
#include "tests/support/roomtest.h"
#include "ui/governance/grouppanel.h"
#include "ui/governance/groupspage.h"
#include "ui/governance/grouptreemodel.h"
#include "ui/governance/membermodel.h"
#include "ui/governance/seatpanel.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/look.h"
#include "ui/kit/recorddialog.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"
#include "ui/kit/words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace driftsraad;

class TestGroupsPage : public QObject
{
    Q_OBJECT

    DemoDesk desk;
    std::unique_ptr<QWidget> window;
    GroupsPage *page = nullptr;

    GroupTreeModel *tree() const { return page->findChild<GroupTreeModel *>(); }
    MemberModel *members() const { return page->findChild<MemberModel *>(); }
    GroupPanel *panel() const { return page->findChild<GroupPanel *>(); }
    RecordDialog *dialog() const { return page->findChild<RecordDialog *>(); }
    QString cell(int row, int column) const { return members()->index(row, column).data().toString(); }
    Id<Group> groupOf(const QString &solution, const QString &name) const
    {
        for (const GroupLine &line : tree()->lines()) {
            if (line.group.name == name && line.solutionName == solution)
                return line.group.id;
        }
        return {};
    }
    void open(const QString &solution, const QString &name)
    {
        page->openRecord({QStringLiteral("governance_group"), groupOf(solution, name).value});
        QTRY_COMPARE(panel()->accessibleName(), name);
        QTRY_VERIFY(desk.isIdle());
    }
    static int rowsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        int rows = model.rowCount(parent);
        for (int row = 0; row < model.rowCount(parent); ++row)
            rows += rowsOf(model, model.index(row, 0, parent));
        return rows;
    }

private slots:
    void initTestCase()
    {
        setUpLook(*qApp);
        setLanguage(QStringLiteral("en"));
        desk.make();
    }
    void init()
    {
        desk.open();
        window = std::make_unique<QWidget>();
        page = new GroupsPage(desk.store());
        auto *rows = new QVBoxLayout(window.get());
        rows->setContentsMargins(0, 0, 0, 0);
        rows->addWidget(page);
        window->resize(1600, 920);
        window->show();
        page->activate();
        QTRY_COMPARE(members()->rowCount(), 12);
    }
    void cleanup()
    {
        window.reset();
        QTRY_VERIFY(desk.isIdle());
        desk.close();
    }

    void theAdvisoryGroupStandsFirstWithItsTwelve()
    {
        QCOMPARE(tree()->index(0, 0).data().toString(), QStringLiteral("Across solutions"));
        QCOMPARE(tree()->index(0, 0, tree()->index(0, 0)).data().toString(), QStringLiteral("Rådgivningsgruppen for drift"));
        QCOMPARE(cell(0, MemberModel::Name), QStringLiteral("Finn Graversen"));
        QCOMPARE(cell(0, MemberModel::SeatName), QStringLiteral("Chair"));
        QCOMPARE(cell(4, MemberModel::OrganisationName), QStringLiteral("Bornholm Kommune"));
        QCOMPARE(cell(8, MemberModel::AppointedBy), QStringLiteral("KITA"));
        QCOMPARE(cell(11, MemberModel::Name), QStringLiteral("Peder Skov Rasmussen"));
    }
    void organisationsAreReadWholeInTheWindowsFirstSize()
    {
        // The navigation stands beside the page.
        window->layout()->setContentsMargins(208, 0, 0, 0);
        window->resize(1440, 850);
        const TableView *table = page->findChild<GroupPanel *>()->table();
        const QFontMetrics text(textFont());
        for (int row = 0; row < members()->rowCount(); ++row) {
            QTRY_VERIFY2(text.horizontalAdvance(cell(row, MemberModel::OrganisationName)) + 16 <= table->columnWidth(MemberModel::OrganisationName),
                         qPrintable(cell(row, MemberModel::OrganisationName)));
        }
        // Two lines of the longest seat.
        QVERIFY2(table->columnWidth(MemberModel::SeatName) >= 115, qPrintable(QString::number(table->columnWidth(MemberModel::SeatName))));
    }
    void theModelsKeepTheirPromises()
    {
        QAbstractItemModelTester treeTester(tree(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester memberTester(members(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        open(QStringLiteral("NemRefusion"), QStringLiteral("Kommunal styregruppe"));
        QCOMPARE(members()->rowCount(), 4);
        page->findChild<SearchField *>()->setText(QStringLiteral("køreprøve"));
        QTest::keyClick(page->findChild<SearchField *>(), Qt::Key_Return);
        QTRY_COMPARE(rowsOf(*tree()), 3);
        QVERIFY(page->closePane());
        QVERIFY(rowsOf(*tree()) > 10);
    }
    void theGroupWithAVacantSeatSaysSo()
    {
        const QModelIndex index = tree()->indexOf(groupOf(QStringLiteral("NemRefusion"), QStringLiteral("Kommunal styregruppe")));
        QVERIFY(index.isValid());
        QVERIFY(index.data(StateRole).isValid());
        QCOMPARE(index.data(SecondLineRole).toString(), GroupTreeModel::tr("%Ln places vacant", nullptr, 1));
        QVERIFY(page->findChild<VacancyCard *>()->isVisible());
    }
    void theVacantSeatIsFilledFromTheCard()
    {
        QPushButton *fill = nullptr;
        for (QPushButton *button : page->findChild<VacancyCard *>()->findChildren<QPushButton *>()) {
            if (button->accessibleName() == QLatin1String("Fill the seat in NemRefusion, Kommunal styregruppe"))
                fill = button;
        }
        QVERIFY(fill);
        fill->click();
        QTRY_VERIFY(dialog());
        QCOMPARE(panel()->accessibleName(), QStringLiteral("Kommunal styregruppe"));
        QCOMPARE(static_cast<QComboBox *>(dialog()->editor("seat")->widget())->currentText(), QStringLiteral("STAR"));
        static_cast<QComboBox *>(dialog()->editor("person")->widget())->setCurrentText(QStringLiteral("Kontakt, STAR, STAR"));
        dialog()->save();
        QTRY_COMPARE(members()->rowCount(), 5);
        const QModelIndex index = tree()->indexOf(groupOf(QStringLiteral("NemRefusion"), QStringLiteral("Kommunal styregruppe")));
        QTRY_VERIFY(!index.data(StateRole).isValid());
    }
    void aMemberIsRemovedByTheKeyboardAndComesBackByUndo()
    {
        open(QStringLiteral("NemRefusion"), QStringLiteral("Kommunal styregruppe"));
        std::optional<qint64> changeSet;
        connect(&desk.store(), &AsyncStore::changed, this, [&](const CommittedChanges &changes) { changeSet = changes.changeSet; });
        panel()->table()->setFocus();
        panel()->table()->selectRow(2);
        const QString name = cell(2, MemberModel::Name);
        QTest::keyClick(panel()->table(), Qt::Key_Delete);
        QTRY_COMPARE(members()->rowCount(), 3);
        QVERIFY(changeSet);
        desk.store().undo(page, *changeSet, {});
        QTRY_COMPARE(members()->rowCount(), 4);
        QCOMPARE(cell(2, MemberModel::Name), name);
        desk.store().disconnect(this);
    }
    void anEndedMembershipStaysInTheListAsExpired()
    {
        open(QStringLiteral("NemRefusion"), QStringLiteral("Faggruppe/referencegruppe"));
        QCOMPARE(members()->rowCount(), 4);
        QCOMPARE(cell(3, MemberModel::Until), QStringLiteral("Expired 30-10-2026"));
        QVERIFY(members()->index(3, MemberModel::Until).data(StateRole).isValid());
    }
    void aVacantSeatIsOpenedWithTheFormForItsMember()
    {
        const auto lines = groupLines(desk.reader());
        QVERIFY(lines);
        RecordRef vacant;
        for (const GroupLine &line : *lines) {
            for (const SeatOccupancy &seat : line.composition.seats) {
                if (seat.vacant() > 0)
                    vacant = {table<Seat>().nameText(), seat.seat.value};
            }
        }
        QVERIFY(vacant.isValid());
        QVERIFY(page->openStep(vacant, {}));
        const Seat seat = desk.get(Id<Seat>{vacant.id});
        QTRY_COMPARE(panel()->accessibleName(), desk.get(seat.group).name);
        QVERIFY(!dialog());
        QVERIFY(page->openStep(vacant, {.begin = true}));
        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->editor("seat")->value().integer(), vacant.id);
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        // A new member of a group with a vacant seat is offered it.
        QVERIFY(desk.isIdle());
        emit panel()->addMember();
        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->editor("seat")->value().integer(), vacant.id);
    }
    void aChangeElsewhereTouchesOnlyItsRow()
    {
        QSignalSpy treeReset(tree(), &QAbstractItemModel::modelReset);
        QSignalSpy memberReset(members(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(tree(), &QAbstractItemModel::dataChanged);
        desk.store().write(this, "Test", [](Transaction &t) -> Result<void> {
            const auto groups = t.list<Group>("WHERE name = 'Brugergruppe'");
            Group group = groups->first();
            group.meetingsPerYear = 3;
            return t.put(group);
        });
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(treeReset.size(), 0);
        QCOMPARE(memberReset.size(), 0);
    }
    void aNewGroupIsChosen()
    {
        page->newRecord();
        QTRY_VERIFY(dialog());
        static_cast<QLineEdit *>(dialog()->editor("name")->widget())->setText(QStringLiteral("Prøvegruppe"));
        dialog()->save();
        QTRY_COMPARE(panel()->accessibleName(), QStringLiteral("Prøvegruppe"));
        QCOMPARE(members()->rowCount(), 0);
        QTRY_COMPARE(tree()->groupAt(page->findChild<QTreeView *>()->currentIndex()), groupOf({}, QStringLiteral("Prøvegruppe")));
    }
    void addressesOfTodaysMembersAreCopied()
    {
        QSignalSpy announced(page, &Page::announce);
        emit panel()->copyAddresses();
        QTRY_COMPARE(announced.size(), 1);
        open(QStringLiteral("NemRefusion"), QStringLiteral("Kommunal styregruppe"));
        emit panel()->copyAddresses();
        QTRY_COMPARE(announced.size(), 2);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'@'), 4);
    }
    void aPanelBesideThePageMovesTheCardsBelow()
    {
        const auto right = [this](QWidget *widget) { return widget->mapTo(page, QPoint(widget->width(), 0)).x(); };
        const auto fits = [&] {
            const auto buttons = page->findChildren<QAbstractButton *>();
            return std::none_of(buttons.cbegin(), buttons.cend(), [&](QAbstractButton *button) { return button->isVisible() && right(button) > page->width(); });
        };
        QVERIFY(fits());
        // The navigation and an open panel take 560 of the window.
        window->layout()->setContentsMargins(208, 0, 352, 0);
        QTRY_COMPARE(page->width(), 1040);
        QTRY_VERIFY(fits());
        window->layout()->setContentsMargins(208, 0, 0, 0);
        QTRY_VERIFY(fits());
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
                // The window's own width decides the arrangement; the shell takes 208 of it.
                window->resize(size.width(), size.height() - 80);
                window->layout()->setContentsMargins(208, 0, 0, 0);
                for (const QString &name : {QStringLiteral("Rådgivningsgruppen for drift"), QStringLiteral("Kommunal styregruppe"), QStringLiteral("Faggruppe/referencegruppe")}) {
                    open(name.startsWith(u'R') ? QString() : QStringLiteral("NemRefusion"), name);
                    QCoreApplication::processEvents();
                    window->grab().save(dir.filePath(QStringLiteral("groups-%1-%2-%3.png").arg(name.left(4)).arg(size.width()).arg(scheme == Scheme::Dark ? "dark" : "light")));
                }
            }
        }
        Theme::set(Scheme::Light);
        page->newRecord();
        QTRY_VERIFY(dialog());
        dialog()->save();
        dialog()->grab().save(dir.filePath(QStringLiteral("groups-dialog.png")));
        setLanguage(QStringLiteral("en"));
    }
};

ROOM_TEST(TestGroupsPage)
#include "tst_groupspage.moc"
