#include "tests/support/roomtest.h"
#include "ui/kit/avatar.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choicepopup.h"
#include "ui/kit/facts.h"
#include "ui/kit/figurestrip.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/heatcell.h"
#include "ui/kit/label.h"
#include "ui/kit/look.h"
#include "ui/kit/progressstrip.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/toast.h"
#include "ui/kit/toggleswitch.h"
#include "ui/kit/wrapping.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace driftsraad;

class TestComponents : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpLook(*qApp, Scheme::Light); }

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

    void aMarkNeverTouchesTheEdgeOfItsCell()
    {
        for (const int width : {54, 56, 58, 64, 90}) {
            QImage image(width, 28, QImage::Format_ARGB32);
            image.fill(Theme::current().paper);
            QPainter painter(&image);
            paintHeatCell(&painter, image.rect(), {.state = State::Warning, .text = QStringLiteral("99,41")});
            painter.end();
            // In the middle of the height only mark and figure differ from the tint.
            const auto isDrawn = [&](int x) {
                for (int y = 7; y < 21; ++y) {
                    if (image.pixelColor(x, y) != image.pixelColor(width / 2, 2))
                        return true;
                }
                return false;
            };
            int left = 0;
            while (left < width && !isDrawn(left))
                ++left;
            int right = 0;
            while (right < width && !isDrawn(width - 1 - right))
                ++right;
            QVERIFY2(left < width && left >= 3 && right >= 3, qPrintable(QStringLiteral("%1: %2 and %3").arg(width).arg(left).arg(right)));
        }
    }

    void aNoteIsReadWholeBesideTheTitleOrBelowIt()
    {
        Card card(QStringLiteral("NemRefusion"));
        const QString note = QStringLiteral("Tilgængelighed, oktober 2026");
        card.setNote(note);
        card.setTrailing(new StatusLabel({State::Critical, QStringLiteral("Brud med bod, foreløbig"), {}}));
        card.body()->addWidget(new Label(QStringLiteral("Indhold")));
        const auto shown = [&]() -> QLabel * {
            QLabel *only = nullptr;
            for (auto *label : card.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == note)
                    only = only ? nullptr : label;
            }
            return only;
        };
        card.resize(700, 200);
        card.show();
        QTRY_VERIFY(shown());
        const int beside = shown()->mapTo(&card, QPoint()).y();
        card.resize(440, 200);
        QTRY_VERIFY(shown() && shown()->mapTo(&card, QPoint()).y() > beside + 10);
        QVERIFY(shown()->width() >= QFontMetrics(shown()->font()).horizontalAdvance(note));
        // A longer state takes the note's room as well as a narrower window.
        card.resize(700, 200);
        QTRY_VERIFY(shown() && shown()->mapTo(&card, QPoint()).y() < beside + 10);
        card.setTrailing(new StatusLabel({State::Critical, QString(60, u'x'), {}}));
        QTRY_VERIFY(shown() && shown()->mapTo(&card, QPoint()).y() > beside + 10);
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

ROOM_TEST(TestComponents)
#include "tst_components.moc"
