#include "tests/support/roomtest.h"
#include "ui/kit/form.h"
#include "ui/kit/momentedit.h"

#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTest>

using namespace driftsraad;

/// A point in time as it is typed, and what is said of one that is none.
class TestMomentEdit : public QObject
{
    Q_OBJECT
private slots:
    void typedTextIsRead_data();
    void typedTextIsRead();
    void whatIsNoTimeStaysAndIsSaid_data();
    void whatIsNoTimeStaysAndIsSaid();
    void untouchedFieldGivesBackItsSeconds();
    void formSaysWhatCannotBeReadUntilItIsMended();
    void fieldOutOfSightIsAskedNothing();
    void arrowsGoAStepInThePartWithTheCursor();
    void calendarChangesTheDayAlone();
};

void TestMomentEdit::typedTextIsRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    const QDate day(2026, 10, 13);
    const QDate before(2026, 11, 27);
    QTest::newRow("as it is shown") << "13-10-2026 10:05" << day << QTime(10, 5);
    QTest::newRow("with full stops") << "13.10.2026 10.05" << day << QTime(10, 5);
    QTest::newRow("digits alone") << "131020261005" << day << QTime(10, 5);
    QTest::newRow("single digits") << "1/6-27 7:05" << QDate(2027, 6, 1) << QTime(7, 5);
    QTest::newRow("of this year") << "13.10 10.05" << day << QTime(10, 5);
    QTest::newRow("of this year, time as digits") << "13.10 1005" << day << QTime(10, 5);
    QTest::newRow("ISO") << "2026-10-13T10:05:00" << day << QTime(10, 5);
    QTest::newRow("a day alone keeps the time") << "13-10-2026" << day << QTime(23, 40);
    QTest::newRow("a time alone keeps the day") << "7:05" << before << QTime(7, 5);
    QTest::newRow("in words") << "13-10-2026 kl. 10.05" << day << QTime(10, 5);
    QTest::newRow("a day that the old month has not") << "31-10-2026 10:05" << QDate(2026, 10, 31) << QTime(10, 5);
    QTest::newRow("a leap day") << "29-02-2028 10:05" << QDate(2028, 2, 29) << QTime(10, 5);
}

void TestMomentEdit::typedTextIsRead()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QFETCH(QTime, time);
    MomentEdit edit;
    edit.setMoment(Instant::local(QDate(2026, 11, 27), QTime(23, 40)));
    edit.selectAll();
    QTest::keyClicks(&edit, typed);
    QVERIFY2(edit.isReadable(), qPrintable(edit.problem()));
    QCOMPARE(edit.moment(), Instant::local(day, time));
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.text(), QDateTime(day, time).toString("dd-MM-yyyy HH:mm"));
}

void TestMomentEdit::whatIsNoTimeStaysAndIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("neither day nor time") << "31-02-2026 25:70";
    QTest::newRow("no such day") << "31-09-2026 10:05";
    QTest::newRow("no such hour") << "13-10-2026 24:10";
    QTest::newRow("no leap year") << "29-02-2026 10:05";
    QTest::newRow("the hour that spring leaves out") << "29-03-2026 02:30";
    QTest::newRow("half a time") << "13-10-2026 10";
    QTest::newRow("words") << "i morgen";
    QTest::newRow("nothing") << " ";
}

void TestMomentEdit::whatIsNoTimeStaysAndIsSaid()
{
    QFETCH(QString, typed);
    const Instant before = Instant::local(QDate(2026, 11, 27), QTime(23, 40));
    MomentEdit edit;
    edit.setMoment(before);
    QSignalSpy changed(&edit, &MomentEdit::momentChanged);
    edit.selectAll();
    QTest::keyClicks(&edit, typed);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.text(), typed);
    QVERIFY(!edit.isReadable());
    QVERIFY(edit.problem().contains(typed.trimmed()));
    QCOMPARE(edit.moment(), before);
}

void TestMomentEdit::untouchedFieldGivesBackItsSeconds()
{
    const Instant at{Instant::local(QDate(2026, 11, 27), QTime(23, 40)).ms + 12'345};
    MomentEdit edit;
    edit.setMoment(at);
    QCOMPARE(edit.moment(), at);
    edit.selectAll();
    QTest::keyClicks(&edit, "27.11 23.41");
    QCOMPARE(edit.moment(), Instant::local(QDate(2026, 11, 27), QTime(23, 41)));
}

void TestMomentEdit::formSaysWhatCannotBeReadUntilItIsMended()
{
    Form form;
    auto *from = new MomentEdit;
    auto *to = new MomentEdit;
    form.addRow("From", from);
    form.addRow("To", to);
    from->setMoment(Instant::local(QDate(2026, 11, 27), QTime(23, 40)));
    to->setMoment(Instant::local(QDate(2026, 11, 28), QTime(23, 40)));
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    to->setFocus();
    to->selectAll();
    QTest::keyClicks(to, "31-02-2026 25:70");
    QVERIFY(!form.hasErrors()); // still typing
    from->setFocus();
    QVERIFY(form.hasErrors());
    QVERIFY2(to->accessibleDescription().contains("31-02-2026 25:70"), qPrintable(to->accessibleDescription()));
    // A check of the form does not take it away, and nothing else is said of a time that is none.
    form.clearErrors();
    QVERIFY(form.hasErrors());
    form.setError(to, "It must end after it begins.");
    QVERIFY(to->accessibleDescription().contains("31-02-2026 25:70"));
    form.focusFirstError();
    QVERIFY(to->hasFocus());
    to->selectAll();
    QTest::keyClicks(to, "28-02-2026 23:10");
    QVERIFY(!form.hasErrors());
}

void TestMomentEdit::fieldOutOfSightIsAskedNothing()
{
    Form form;
    auto *at = new MomentEdit;
    form.addRow("At", at);
    form.show();
    at->setText("31-02-2026 25:70");
    form.setRowVisible(at, false);
    form.clearErrors();
    QVERIFY(!form.hasErrors());
    form.setRowVisible(at, true);
    at->setEnabled(false);
    form.clearErrors();
    QVERIFY(!form.hasErrors());
}

void TestMomentEdit::arrowsGoAStepInThePartWithTheCursor()
{
    MomentEdit edit;
    edit.setMoment(Instant::local(QDate(2026, 1, 31), QTime(23, 40)));
    edit.selectAll();
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.text(), QString("01-02-2026 23:40"));
    QCOMPARE(edit.selectedText(), QString("01"));
    edit.setCursorPosition(4);
    QTest::keyClick(&edit, Qt::Key_Down);
    QCOMPARE(edit.text(), QString("01-01-2026 23:40"));
    edit.setCursorPosition(12);
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.text(), QString("02-01-2026 00:40"));
    edit.setCursorPosition(16);
    QTest::keyClick(&edit, Qt::Key_Down);
    QCOMPARE(edit.text(), QString("02-01-2026 00:39"));
}

void TestMomentEdit::calendarChangesTheDayAlone()
{
    MomentEdit edit;
    edit.setMoment(Instant::local(QDate(2026, 11, 27), QTime(23, 40)));
    edit.show();
    QTest::keyClick(&edit, Qt::Key_F4);
    auto *calendar = edit.findChild<QCalendarWidget *>();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 27));
    emit calendar->activated(QDate(2026, 12, 3));
    QCOMPARE(edit.moment(), Instant::local(QDate(2026, 12, 3), QTime(23, 40)));
}

ROOM_TEST(TestMomentEdit)
#include "tst_momentedit.moc"
