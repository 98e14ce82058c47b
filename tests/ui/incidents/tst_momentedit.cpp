#include "tests/support/roomtest.h"
#include "ui/incidents/moments.h"

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

ROOM_TEST(TestMomentEdit)
#include "tst_momentedit.moc"
