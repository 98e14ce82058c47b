#include "tests/support/roomtest.h"
#include "ui/kit/momentedit.h"

#include <QTest>

using namespace driftsraad;

/// A point in time as it is typed: over what stands there, or from where the keyboard came in.
class TestMomentEdit : public QObject
{
    Q_OBJECT
private slots:
    void wholeTextIsTypedOver_data();
    void wholeTextIsTypedOver();
    void signBetweenTwoPartsSkipsNone();
    void singleDigitIsEndedByItsSign();
    void dayThatTheOldMonthHasNotIsKept_data();
    void dayThatTheOldMonthHasNotIsKept();
    void dayThatNoMonthHasIsCut();
    void dayIsNotGivenBackOnceAnotherIsChosen();
};

void TestMomentEdit::wholeTextIsTypedOver_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as it is shown") << "13-10-2026 10:05";
    QTest::newRow("with full stops") << "13.10.2026 10.05";
    QTest::newRow("digits alone") << "131020261005";
}

void TestMomentEdit::wholeTextIsTypedOver()
{
    QFETCH(QString, typed);
    MomentEdit edit;
    edit.setMoment(Instant::local(QDate(2026, 11, 27), QTime(23, 40)));
    edit.selectAll();
    QTest::keyClicks(&edit, typed);
    QCOMPARE(edit.moment(), Instant::local(QDate(2026, 10, 13), QTime(10, 5)));
}

void TestMomentEdit::signBetweenTwoPartsSkipsNone()
{
    MomentEdit edit;
    edit.setMoment(Instant::local(QDate(2026, 8, 17), QTime(7, 15)));
    edit.setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClicks(&edit, QStringLiteral("05-06-2026"));
    QCOMPARE(edit.moment(), Instant::local(QDate(2026, 6, 5), QTime(7, 15)));
}

void TestMomentEdit::singleDigitIsEndedByItsSign()
{
    MomentEdit edit;
    edit.setMoment(Instant::local(QDate(2026, 8, 17), QTime(7, 15)));
    edit.setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClicks(&edit, QStringLiteral("5-6-2026"));
    QCOMPARE(edit.moment(), Instant::local(QDate(2026, 6, 5), QTime(7, 15)));
}

void TestMomentEdit::dayThatTheOldMonthHasNotIsKept_data()
{
    QTest::addColumn<QDate>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("after");
    QTest::newRow("as it is shown") << QDate(2026, 11, 27) << "31-10-2026 10:05" << QDate(2026, 10, 31);
    QTest::newRow("with full stops") << QDate(2026, 11, 27) << "31.10.2026 10.05" << QDate(2026, 10, 31);
    QTest::newRow("digits alone") << QDate(2026, 11, 27) << "311020261005" << QDate(2026, 10, 31);
    QTest::newRow("over February") << QDate(2026, 2, 3) << "30-06-2026 10:05" << QDate(2026, 6, 30);
    QTest::newRow("over February, digits alone") << QDate(2026, 2, 3) << "310320261005" << QDate(2026, 3, 31);
    QTest::newRow("a third over February") << QDate(2026, 2, 14) << "3-10-2026 10:05" << QDate(2026, 10, 3);
    QTest::newRow("a leap day") << QDate(2026, 11, 27) << "29-02-2028 10:05" << QDate(2028, 2, 29);
    QTest::newRow("a month of one digit") << QDate(2026, 11, 27) << "31-1-2027 10:05" << QDate(2027, 1, 31);
}

void TestMomentEdit::dayThatTheOldMonthHasNotIsKept()
{
    QFETCH(QDate, before);
    QFETCH(QString, typed);
    QFETCH(QDate, after);
    MomentEdit edit;
    edit.setMoment(Instant::local(before, QTime(23, 40)));
    edit.selectAll();
    QTest::keyClicks(&edit, typed);
    QCOMPARE(edit.moment(), Instant::local(after, QTime(10, 5)));
}

void TestMomentEdit::dayThatNoMonthHasIsCut()
{
    MomentEdit edit;
    edit.setMoment(Instant::local(QDate(2026, 11, 27), QTime(10, 5)));
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("31-09-2026 10:05"));
    QCOMPARE(edit.moment(), Instant::local(QDate(2026, 9, 30), QTime(10, 5)));
}

void TestMomentEdit::dayIsNotGivenBackOnceAnotherIsChosen()
{
    MomentEdit edit;
    edit.setMoment(Instant::local(QDate(2026, 11, 27), QTime(10, 5)));
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("31-11-2026 10:05"));
    edit.setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClick(&edit, Qt::Key_Down);
    edit.setSelectedSection(QDateTimeEdit::MonthSection);
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.moment(), Instant::local(QDate(2026, 12, 29), QTime(10, 5)));
}

ROOM_TEST(TestMomentEdit)
#include "tst_momentedit.moc"
