#include "ui/kit/actionlist.h"
#include "ui/kit/avatar.h"
#include "ui/kit/button.h"
#include "ui/kit/choicepopup.h"
#include "ui/kit/drawer.h"
#include "ui/kit/facts.h"
#include "ui/kit/figurestrip.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/focusring.h"
#include "ui/kit/form.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/look.h"
#include "ui/kit/progressstrip.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"
#include "ui/kit/toast.h"
#include "ui/kit/toggleswitch.h"
#include "ui/kit/wrapping.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

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

class TestComponents : public QObject
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

    void enterPressesTheButtonItStandsOn()
    {
        QWidget window;
        auto *rows = new QVBoxLayout(&window);
        QPushButton *one = button(QStringLiteral("Ja"));
        QPushButton *other = button(QStringLiteral("Nej"));
        rows->addWidget(one);
        rows->addWidget(other);
        QSignalSpy yes(one, &QPushButton::clicked);
        QSignalSpy no(other, &QPushButton::clicked);
        QTest::keyClick(other, Qt::Key_Return);
        QCOMPARE(no.size(), 1);
        QCOMPARE(yes.size(), 0);
        QTest::keyClick(one, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(yes.size(), 1);
        // Its own key leaves the keyboard where it was.
        auto *field = new QLineEdit;
        rows->addWidget(field);
        QPushButton *keyed = button(QStringLiteral("Afvigelse"), ButtonKind::Secondary, {}, QKeySequence(Qt::CTRL | Qt::Key_T));
        rows->addWidget(keyed);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QSignalSpy pressed(keyed, &QPushButton::clicked);
        QTest::keyClick(field, Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(pressed.size(), 1);
        QVERIFY(field->hasFocus());
        // With Ctrl it is the page's key.
        QTest::keyClick(one, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(yes.size(), 1);
    }

    void aTitleTakesTwoLinesAndKeepsHyphenatedNamesWhole()
    {
        const QFont font = textFont(TextSize::Base, QFont::DemiBold);
        const QString title = QStringLiteral("Refusioner mangler ydelser fra E-Dagpenge");
        const int whole = QFontMetrics(font).horizontalAdvance(title);
        QCOMPARE(inTwoLines(title, font, whole + 4), QStringList{title});
        const QStringList two = inTwoLines(title, font, QFontMetrics(font).horizontalAdvance(QStringLiteral("Refusioner mangler ydelser fra E-")) + 4);
        QCOMPARE(two, (QStringList{QStringLiteral("Refusioner mangler ydelser fra"), QStringLiteral("E-Dagpenge")}));
        const QStringList cut = inTwoLines(title, font, whole / 3);
        QCOMPARE(cut.size(), 2);
        QVERIFY(cut.last().endsWith(u'…'));
        QVERIFY(QFontMetrics(font).horizontalAdvance(cut.last()) <= whole / 3);
        QCOMPARE(inTwoLines({}, font, 100), QStringList{QString()});
    }

    void errorIsSaidAtItsFieldAndGoesAway()
    {
        Form form;
        auto *name = new QLineEdit;
        auto *count = new QLineEdit;
        form.addRow(QStringLiteral("Navn"), name, true);
        form.addRow(QStringLiteral("Antal"), count);
        QCOMPARE(count->accessibleName(), QStringLiteral("Antal"));
        QVERIFY(name->accessibleName() != QStringLiteral("Navn"));
        form.setError(count, QStringLiteral("Skriv et tal."));
        QVERIFY(form.hasErrors());
        QCOMPARE(count->accessibleDescription(), QStringLiteral("Skriv et tal."));
        form.clearErrors();
        QVERIFY(!form.hasErrors());
        QCOMPARE(count->accessibleDescription(), QString());
    }

    void firstErrorGetsTheKeyboard()
    {
        Form form;
        auto *name = new QLineEdit;
        auto *count = new QLineEdit;
        form.addRow(QStringLiteral("Navn"), name);
        form.addRow(QStringLiteral("Antal"), count);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.setError(count, QStringLiteral("Skriv et tal."));
        form.focusFirstError();
        QVERIFY(count->hasFocus());
    }

    void drawerLiesBesideOnAWideWindowAndOverOnANarrowOne()
    {
        auto *content = new QWidget;
        auto *drawer = new Drawer;
        DrawerArea area(content, drawer);
        area.resize(1600, 600);
        area.show();
        QCOMPARE(content->width(), 1600);
        drawer->openDrawer();
        QCOMPARE(content->width(), 1600 - Drawer::width - space::gap);
        QCOMPARE(drawer->geometry().right(), 1599);
        area.resize(1200, 600);
        QCOMPARE(content->width(), 1200);
        QCOMPARE(drawer->geometry(), QRect(1200 - Drawer::width, 0, Drawer::width, 600));
        QSignalSpy closed(drawer, &Drawer::closed);
        QTest::keyClick(drawer, Qt::Key_Escape);
        QVERIFY(!drawer->isOpen());
        QCOMPARE(closed.size(), 1);
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

    void filterIsChosenInItsMenuAndTakenAwayByDelete()
    {
        FilterChip chip(QStringLiteral("Løsning"));
        chip.setChoices({{QStringLiteral("NemRefusion"), 1}, {QStringLiteral("SAPA"), 2}});
        chip.show();
        QSignalSpy changed(&chip, &FilterChip::valueChanged);
        QTest::keyClick(&chip, Qt::Key_Return);
        auto *menu = chip.findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->activeAction(), menu->actions().first());
        menu->actions().last()->trigger();
        menu->close();
        QCOMPARE(chip.value(), QVariant(2));
        QVERIFY(chip.accessibleName().contains(QStringLiteral("SAPA")));
        QTest::keyClick(&chip, Qt::Key_Delete);
        QVERIFY(!chip.isActive());
        QCOMPARE(changed.size(), 2);
    }

    void manyChoicesAreNarrowedByTyping()
    {
        FilterChip chip(QStringLiteral("Kommune"));
        QList<FilterChip::Choice> choices;
        for (int i = 1; i <= 40; ++i)
            choices.append({QStringLiteral("Kommune %1").arg(i), i});
        choices.append({QStringLiteral("Aalborg Kommune"), 41});
        choices.append({QStringLiteral("Nordborg"), 42});
        chip.setChoices(choices);
        chip.show();
        QTest::keyClick(&chip, Qt::Key_Return);
        auto *popup = chip.findChild<ChoicePopup *>();
        QVERIFY(popup);
        auto *field = popup->findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("borg"));
        auto *list = popup->findChild<QListWidget *>();
        QCOMPARE(list->currentItem()->text(), QStringLiteral("Aalborg Kommune"));
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chip.value(), QVariant(42));
        QTRY_VERIFY(!chip.findChild<ChoicePopup *>());
        // The next time the list begins where the choice is, and the first of it takes the filter away.
        QTest::keyClick(&chip, Qt::Key_Return);
        popup = chip.findChild<ChoicePopup *>();
        QCOMPARE(popup->findChild<QListWidget *>()->currentItem()->text(), QStringLiteral("Nordborg"));
        QTest::keyClicks(popup->findChild<QLineEdit *>(), QStringLiteral("nothing like it"));
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(chip.value(), QVariant(42));
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Escape);
        QTRY_VERIFY(!chip.findChild<ChoicePopup *>());
    }

    void filterKeepsAValueThatIsNoLongerOffered()
    {
        FilterChip chip(QStringLiteral("Løsning"));
        chip.setChoices({{QStringLiteral("NemRefusion"), 1}});
        chip.setValue(1);
        chip.setChoices({{QStringLiteral("SAPA"), 2}});
        QCOMPARE(chip.value(), QVariant(1));
        QVERIFY(chip.accessibleName().contains(QStringLiteral("NemRefusion")));
    }

    void arrowsMoveTheSegment()
    {
        SegmentedControl control(QStringLiteral("Visning"), {QStringLiteral("Tavle"), QStringLiteral("Liste")});
        QSignalSpy changed(&control, &QTabBar::currentChanged);
        QTest::keyClick(&control, Qt::Key_Right);
        QCOMPARE(control.currentIndex(), 1);
        QTest::keyClick(&control, Qt::Key_Left);
        QCOMPARE(changed.size(), 2);
    }

    void searchWaitsForRestButNotForEnter()
    {
        SearchField field(QStringLiteral("Søg"));
        QSignalSpy searched(&field, &SearchField::searched);
        QTest::keyClicks(&field, QStringLiteral("ref"));
        QCOMPARE(searched.size(), 0);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(searched.size(), 1);
        QTest::keyClick(&field, Qt::Key_X);
        QTRY_COMPARE(searched.size(), 2);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
    }

    void quickWorkShowsNoProgress()
    {
        QWidget window;
        auto *strip = new ProgressStrip(&window);
        window.show();
        strip->start(QStringLiteral("Indlæser"));
        QVERIFY(!strip->isVisible());
        strip->finish();
        QElapsedTimer clock;
        clock.start();
        strip->start(QStringLiteral("Indlæser"));
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(clock.elapsed() >= ProgressStrip::patience - 20);
        QSignalSpy cancelled(strip, &ProgressStrip::cancelRequested);
        QTest::mouseClick(strip->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        strip->finish();
        QVERIFY(!strip->isVisible());
    }

    void newToastTakesThePlaceOfTheOld()
    {
        QWidget window;
        window.resize(800, 400);
        window.show();
        Toast::show(&window, QStringLiteral("Gemt."));
        Toast *second = Toast::show(&window, QStringLiteral("Flyttet."), QStringLiteral("Fortryd"));
        QSignalSpy undone(second, &Toast::actionTriggered);
        int visible = 0;
        for (const Toast *toast : window.findChildren<Toast *>())
            visible += toast->isVisible();
        QCOMPARE(visible, 1);
        QTest::mouseClick(second->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(undone.size(), 1);
        QVERIFY(!second->isVisible());
    }

    void ringFollowsTheKeyboardButNotTheMouse()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *first = button(QStringLiteral("Første"));
        auto *second = button(QStringLiteral("Anden"));
        layout->addWidget(first);
        layout->addWidget(second);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::mouseClick(second, Qt::LeftButton);
        const auto shown = [&window] {
            const auto *ring = window.findChild<FocusRing *>();
            return ring && ring->isVisible() ? ring->geometry() : QRect();
        };
        QCOMPARE(shown(), QRect());
        QTest::keyClick(second, Qt::Key_Backtab);
        QTRY_VERIFY(first->hasFocus());
        QCOMPARE(shown(), first->geometry().adjusted(-4, -4, 4, 4));
        QTest::mouseClick(second, Qt::LeftButton);
        second->setFocus();
        QCOMPARE(shown(), QRect());
    }

    void ringMakesNoPaneOfASplitter()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *splitter = new QSplitter;
        splitter->addWidget(new QLineEdit);
        auto *second = button(QStringLiteral("Anden"));
        splitter->addWidget(second);
        layout->addWidget(splitter);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Tab);
        QTRY_VERIFY(second->hasFocus());
        const auto *ring = window.findChild<FocusRing *>();
        QVERIFY(ring && ring->isVisible());
        QCOMPARE(splitter->count(), 2);
        QCOMPARE(ring->geometry().center(), QRect(second->mapTo(&window, QPoint()), second->size()).center());
    }

    void figureSaysAllItShows()
    {
        FigureStrip strip(QStringLiteral("Nøgletal"));
        strip.setFigures({{QStringLiteral("Åbne hændelser"), QStringLiteral("9"), QStringLiteral("mod 12"),
                           Status{State::Critical, QStringLiteral("2 med prioritet 1"), {}}}});
        auto *figure = strip.findChild<FigureButton *>();
        QCOMPARE(figure->accessibleName(), QStringLiteral("Åbne hændelser, 9, mod 12, 2 med prioritet 1"));
        QSignalSpy activated(&strip, &FigureStrip::activated);
        QTest::keyClick(figure, Qt::Key_Space);
        QCOMPARE(activated.size(), 1);
        strip.setFigures({{QStringLiteral("Åbne hændelser"), QStringLiteral("8"), {}, {}}});
        QCOMPARE(strip.findChild<FigureButton *>(), figure);
    }

    void switchIsTurnedByTheSpaceBar()
    {
        ToggleSwitch toggle(QStringLiteral("Stavekontrol"));
        QTest::keyClick(&toggle, Qt::Key_Space);
        QVERIFY(toggle.isChecked());
    }

    void factIsSetAnewAndAMissingOneSaysSo()
    {
        Facts facts;
        facts.setFact(QStringLiteral("Årsag"), QStringLiteral("Tredjepart"));
        facts.setFact(QStringLiteral("Årsag"), QString());
        const auto labels = facts.findChildren<QLabel *>();
        QCOMPARE(labels.size(), 2);
        QVERIFY(!labels.last()->text().isEmpty());
        facts.setFact(QStringLiteral("Årsag"), Status{State::Critical, QStringLiteral("10:20, 4 min over"), {}});
        auto *status = facts.findChild<StatusLabel *>();
        QVERIFY(status);
        QCOMPARE(status->accessibleName(), QStringLiteral("10:20, 4 min over"));
        facts.removeFact(QStringLiteral("Årsag"));
        QVERIFY(facts.findChildren<QLabel *>().isEmpty());
    }

    void dialogKeepsWhatWasTypedWhenStoringIsRefused()
    {
        QWidget window;
        window.show();
        FormDialog dialog(QStringLiteral("Ny aktion"), QStringLiteral("Gem"), &window);
        auto *title = new QLineEdit;
        dialog.form().addRow(QStringLiteral("Titel"), title);
        dialog.open();
        QSignalSpy submitted(&dialog, &FormDialog::submitted);
        QTest::keyClicks(title, QStringLiteral("Skabelon"));
        QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 1);
        dialog.setBusy(true);
        QVERIFY(!title->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 1);
        dialog.showProblem(QStringLiteral("Det delte drev svarer ikke."));
        QVERIFY(dialog.isVisible());
        QVERIFY(title->isEnabled());
        QCOMPARE(title->text(), QStringLiteral("Skabelon"));
    }

    void closingAskedOnlyWhenSomethingWasTyped()
    {
        QWidget window;
        window.show();
        FormDialog dialog(QStringLiteral("Ny aktion"), QStringLiteral("Gem"), &window);
        auto *title = new QLineEdit(QStringLiteral("Udfyldt på forhånd"));
        dialog.form().addRow(QStringLiteral("Titel"), title);
        auto *reason = new QPlainTextEdit;
        dialog.form().addRow(QStringLiteral("Begrundelse"), reason);
        dialog.open();
        emit reason->textChanged(); // as the spelling does when it looks for the first time
        dialog.reject();
        QVERIFY(!dialog.isVisible());
        dialog.open();
        QTest::keyClicks(title, QStringLiteral("x"));
        dialog.reject();
        QVERIFY(dialog.isVisible());
        auto *question = dialog.findChild<QMessageBox *>();
        QVERIFY(question);
        for (QAbstractButton *choice : question->buttons()) {
            if (question->buttonRole(choice) == QMessageBox::DestructiveRole)
                choice->click();
        }
        QVERIFY(!dialog.isVisible());
    }

    void initialsAreOfFirstAndLastName()
    {
        QCOMPARE(initialsOf(QStringLiteral("Peder Skov Rasmussen")), QStringLiteral("PR"));
        QCOMPARE(initialsOf(QStringLiteral(" åse  ")), QStringLiteral("Å"));
        QCOMPARE(initialsOf(QString()), QString());
    }

    void keyIsBoundShownAndMakesRoom()
    {
        const QScopedPointer<QPushButton> plain(button(QStringLiteral("Ny hændelse")));
        const QScopedPointer<QPushButton> keyed(
            button(QStringLiteral("Ny hændelse"), ButtonKind::Primary, {}, QKeySequence(Qt::CTRL | Qt::Key_N)));
        QCOMPARE(keyed->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_N));
        QVERIFY(keyed->sizeHint().width() > plain->sizeHint().width() + 20);
        QCOMPARE(keyed->sizeHint().height(), 32);
        setButtonSize(keyed.data(), ButtonSize::Small);
        QCOMPARE(keyed->sizeHint().height(), 28);
    }
};

QTEST_MAIN(TestComponents)
#include "tst_components.moc"
