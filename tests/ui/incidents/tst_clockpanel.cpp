#include "tests/support/roomtest.h"
#include "ui/incidents/clockpanel.h"
#include "ui/incidents/clockwords.h"
#include "ui/incidents/pauselist.h"
#include "ui/kit/look.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/usagebar.h"
#include "ui/kit/words.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace driftsraad;

namespace {

Instant at(int hour, int minute = 0)
{
    return Instant::local(QDate(2026, 11, 23), QTime(hour, minute));
}

IncidentClock resolution(ClockState state, qint64 used)
{
    return {.kind = ClockKind::Resolution,
            .clock = {.state = state, .limit = {4, LimitUnit::WorkingHours}, .due = at(14, 20), .warnAt = at(13), .allowed = 240, .used = used},
            .stopped = state == ClockState::Met};
}

QList<QPushButton *> buttonsOf(const QWidget &widget, const QString &text)
{
    QList<QPushButton *> found;
    for (QPushButton *each : widget.findChildren<QPushButton *>()) {
        if (each->isVisibleTo(&widget) && each->text() == text)
            found.append(each);
    }
    return found;
}

} // namespace

/// What the drawer says of clocks and pauses.
class TestClockPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setUpLook(*qApp, Scheme::Light);
        setLanguage("en");
    }

    void runningClockSaysWhatIsLeftAndUntilWhen()
    {
        ClockPanel panel;
        panel.setClocks({resolution(ClockState::Running, 80)});
        QCOMPARE(panel.sentences(), QStringList{"Resolution time, 2 h 40 min left, 1 h 20 min of 4 h working time, Due 23-11-2026 14:20"});
    }

    void stateIsInWordAndIconInEveryCase()
    {
        const SlaClock running = resolution(ClockState::Running, 80).clock;
        SlaClock warned = resolution(ClockState::Running, 200).clock;
        warned.isWarning = true;
        QStringList seen;
        for (const SlaClock &clock : {running, warned, resolution(ClockState::Paused, 80).clock, resolution(ClockState::Met, 80).clock,
                                      resolution(ClockState::Missed, 300).clock, SlaClock{}}) {
            const Status status = clockStatus(clock);
            const QString look = status.icon.isEmpty() ? iconOf(status.state) : status.icon;
            QVERIFY(!status.word.isEmpty() && !look.isEmpty());
            QVERIFY2(!seen.contains(look), qPrintable(look));
            seen.append(look);
        }
        QCOMPARE(clockStatus(resolution(ClockState::Paused, 80).clock).word, QString("Paused, 2 h 40 min left"));
        QCOMPARE(clockDue(resolution(ClockState::Paused, 80).clock), QString("Due 23-11-2026 14:20 if the pause ended now"));
        QCOMPARE(clockStatus(resolution(ClockState::Missed, 300).clock).word, QString("1 h past the limit"));
    }

    void workingTimeIsToldInHours()
    {
        // 5125 of 3835 minutes of days from 7 to 18: no three days and a half.
        SlaClock late = resolution(ClockState::Missed, 5125).clock;
        late.allowed = 3835;
        late.limit = {5, LimitUnit::WorkingDays};
        QCOMPARE(clockUse(late), QString("85 h 25 min used, limit 63 h 55 min working time"));
        QCOMPARE(clockStatus(late).word, QString("21 h 30 min past the limit"));
        late.limit = {5, LimitUnit::CalendarDays};
        QCOMPARE(clockUse(late), QString("3 d 13 h used, limit 2 d 15 h"));
    }

    void timeAtAThirdPartyHasNothingToCorrect()
    {
        PauseList list;
        PauseLine stay{.pause = {.from = at(9)}, .organisationName = "E-Dagpenge", .isByContract = true};
        list.setPauses({stay}, true);
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        QVERIFY(list.findChildren<QToolButton *>().isEmpty());
        QVERIFY(buttonsOf(list, "End the pause").isEmpty());
        QCOMPARE(buttonsOf(list, "Pause …").size(), 1);
    }

    void barGoesNoFurtherThanFull()
    {
        QCOMPARE(clockShare(resolution(ClockState::Running, 60).clock), 0.25);
        QCOMPARE(clockShare(resolution(ClockState::Missed, 900).clock), 1.0);
        QCOMPARE(clockShare(SlaClock{}), 0.0);
    }

    void newMinuteLeavesTheKeyboardWhereItIs()
    {
        ClockPanel panel;
        panel.setClocks({resolution(ClockState::Running, 80)});
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QPushButton *why = buttonsOf(panel, "Why this figure?").value(0);
        QVERIFY(why);
        why->setFocus();
        panel.setClocks({resolution(ClockState::Running, 81)});
        QVERIFY(why->hasFocus());
        QSignalSpy wanted(&panel, &ClockPanel::whyWanted);
        QTest::keyClick(why, Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(why->accessibleName(), QString("Resolution time: why this figure?"));
    }

    void openPauseIsEndedAndOthersAreCorrectedOrWithdrawn()
    {
        PauseList list;
        const IncidentPause open{.id = {7}, .from = at(9), .reason = "Venter på svar", .party = "E-Dagpenge"};
        const IncidentPause past{.id = {6}, .from = at(7), .to = at(8, 30), .reason = "Adgang", .party = "Aalborg Kommune"};
        const IncidentPause wrong{.id = {5}, .from = at(6), .to = at(6, 30), .reason = "Fejl", .party = "ATP", .withdrawn = true, .withdrawnReason = "Forkert sag"};
        list.setPauses({{open, {}}, {past, {}}, {wrong, {}}}, true);
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        QVERIFY(buttonsOf(list, "Pause …").isEmpty());
        QSignalSpy ended(&list, &PauseList::endWanted);
        QTest::keyClick(buttonsOf(list, "End the pause").value(0), Qt::Key_Space);
        QCOMPARE(ended.value(0).value(0).toLongLong(), 7);
        // A withdrawn one has nothing left to do with it.
        const auto more = list.findChildren<QToolButton *>();
        QCOMPARE(more.size(), 2);
        QSignalSpy corrected(&list, &PauseList::correctWanted);
        QTest::keyClick(more[1], Qt::Key_Space);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = more[1]->findChild<QMenu *>()) && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(corrected.value(0).value(0).toLongLong(), 6);
    }

    void closedIncidentOffersNoPause()
    {
        PauseList list;
        list.setPauses({}, false);
        QVERIFY(buttonsOf(list, "Pause …").isEmpty());
        list.setPauses({}, true);
        QCOMPARE(buttonsOf(list, "Pause …").size(), 1);
    }
};

ROOM_TEST(TestClockPanel)
#include "tst_clockpanel.moc"
