#include "tests/support/roomtest.h"
#include "ui/kit/actionlist.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/look.h"
#include "ui/kit/tableview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace driftsraad;

namespace {

QStandardItemModel *table(const QList<QStringList> &rows, QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({QStringLiteral("Navn"), QStringLiteral("Tal"), QStringLiteral("Note")});
    for (const QStringList &row : rows) {
        QList<QStandardItem *> items;
        for (const QString &cell : row)
            items.append(new QStandardItem(cell));
        model->appendRow(items);
    }
    return model;
}

} // namespace

/// Tables and the list of things to do: copying, columns, sorting, the row's button.
class TestTableView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpLook(*qApp, Scheme::Light); }

    void copiedCellIsNeverAFormulaAndStaysANumber()
    {
        TableView view(QStringLiteral("Prøve"));
        view.setModel(table({{QStringLiteral("=HYPERLINK(\"x\")"), QStringLiteral("-0,38"), QStringLiteral("to\tord\nher")},
                             {QStringLiteral("@sum"), QStringLiteral("99,12"), QStringLiteral("+45")}},
                            &view));
        view.selectAll();
        QCOMPARE(selectionAsText(view), QStringLiteral("Navn\tTal\tNote\n'=HYPERLINK(\"x\")\t-0,38\tto ord her\n'@sum\t99,12\t+45\n"));
    }

    void copyFollowsTheColumnsOnScreen()
    {
        TableView view(QStringLiteral("Prøve"));
        view.setModel(table({{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}}, &view));
        view.setColumnHidden(1, true);
        view.horizontalHeader()->moveSection(2, 0);
        view.selectRow(0);
        QCOMPARE(selectionAsText(view), QStringLiteral("Note\tNavn\nc\ta\n"));
        view.clearSelection();
        QCOMPARE(selectionAsText(view), QString());
    }

    void columnsAreKeptAndBroughtBack()
    {
        TableView view(QStringLiteral("Prøve"));
        view.setModel(table({{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}}, &view));
        view.setColumnHidden(2, true);
        view.setColumnWidth(0, 222);
        const QByteArray kept = view.columns();
        view.setColumnHidden(2, false);
        view.setColumnWidth(0, 50);
        QVERIFY(view.restoreColumns(kept));
        QVERIFY(view.isColumnHidden(2));
        QCOMPARE(view.columnWidth(0), 222);
        QVERIFY(!view.restoreColumns("something else"));
    }

    void aTableIsSortedByKeyboardToo()
    {
        TableView view(QStringLiteral("Prøve"));
        view.setModel(table({{QStringLiteral("b"), QStringLiteral("1"), {}}, {QStringLiteral("a"), QStringLiteral("2"), {}}}, &view));
        view.setSortingEnabled(true);
        view.horizontalHeader()->setSortIndicator(1, Qt::AscendingOrder);
        view.show();
        const auto sortBy = [&view](int column) {
            QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), view.mapToGlobal(QPoint()));
            QApplication::sendEvent(&view, &asked);
            auto *menu = view.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
            menu->actions().first()->menu()->actions().at(column)->trigger();
            menu->close();
            QTRY_VERIFY(!view.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
        };
        sortBy(0);
        QCOMPARE(view.model()->index(0, 0).data().toString(), QStringLiteral("a"));
        sortBy(0);
        QCOMPARE(view.model()->index(0, 0).data().toString(), QStringLiteral("b"));
        sortBy(1);
        QCOMPARE(view.model()->index(0, 1).data().toString(), QStringLiteral("1"));
    }

    void emptyStateShowsOnlyWithoutRows()
    {
        TableView view(QStringLiteral("Prøve"));
        auto *empty = new QLabel(QStringLiteral("Ingen"));
        auto *model = table({}, &view);
        view.setModel(model);
        view.setEmptyState(empty);
        QVERIFY(!empty->isHidden());
        model->appendRow(new QStandardItem(QStringLiteral("a")));
        QVERIFY(empty->isHidden());
        model->removeRow(0);
        QVERIFY(!empty->isHidden());
    }

    void rowsButtonAnswersMouseAndKeyboard()
    {
        ActionList list(QStringLiteral("Kræver handling"));
        auto *model = new QStandardItemModel(&list);
        auto *section = new QStandardItem(QStringLiteral("Overskredet"));
        section->setData(true, SectionRole);
        section->setFlags(Qt::NoItemFlags);
        auto *row = new QStandardItem(QStringLiteral("Månedsrapport mangler"));
        row->setData(QStringLiteral("Send rykker"), ActionTextRole);
        row->setData(QStringLiteral("Overskredet"), StateWordRole);
        model->appendRow(section);
        model->appendRow(row);
        list.setModel(model);
        list.resize(800, 300);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QSignalSpy triggered(&list, &ActionList::actionTriggered);
        QSignalSpy activated(&list, &QAbstractItemView::activated);
        const QRect place = list.visualRect(model->index(1, 0));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, ActionDelegate::buttonRect(place).center());
        QCOMPARE(triggered.size(), 1);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(triggered.size(), 1);
        QTest::keyClick(&list, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(triggered.size(), 2);
        QCOMPARE(activated.size(), 0);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QTest::keyClick(&list, Qt::Key_Up);
        QCOMPARE(list.currentIndex().row(), 1);
        QCOMPARE(ActionList::spoken(model->index(1, 0)), QStringLiteral("Overskredet, Månedsrapport mangler, Send rykker"));
    }
};

ROOM_TEST(TestTableView)
#include "tst_tableview.moc"
