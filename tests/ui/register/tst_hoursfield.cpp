#include "core/storage/table.h"
#include "tests/support/roomtest.h"
#include "ui/kit/look.h"
#include "ui/kit/words.h"
#include "ui/register/holidaypreview.h"
#include "ui/register/hoursfield.h"

#include <QApplication>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace driftsraad;

/// Hours and closing days of a contract as they are typed and read back.
class TestHoursField : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setUpLook(*qApp, Scheme::Light);
        setLanguage("da");
    }

    void whatWasUnderstoodIsSaidWhileTyping()
    {
        HoursField field(QStringLiteral("Supporttid"), QStringLiteral("Som driftstiden"));
        QCOMPARE(field.reading(), QStringLiteral("Som driftstiden"));
        QTest::keyClicks(field.findChild<QLineEdit *>(), QStringLiteral("man-tor 8-12, 13-16; fre 8-14"));
        QVERIFY(field.isReadable());
        QVERIFY2(field.reading().contains(QStringLiteral("08:00-12:00")) || field.reading().contains(QStringLiteral("8")), qPrintable(field.reading()));
        // Four days of seven hours and one of six.
        QVERIFY2(field.reading().contains(language().duration(4 * 7 * 60 + 6 * 60)), qPrintable(field.reading()));
        QCOMPARE(field.findChild<QLineEdit *>()->accessibleDescription(), field.reading());
    }

    void halfAWordIsNotAnErrorUntilItIsSaved()
    {
        HoursEditor editor(QStringLiteral("Supporttid"), {});
        auto *field = static_cast<HoursField *>(editor.widget());
        QTest::keyClicks(field->findChild<QLineEdit *>(), QStringLiteral("man-fre 8-"));
        QVERIFY(!field->isReadable());
        QVERIFY(!editor.problem().isEmpty());
        QTest::keyClicks(field->findChild<QLineEdit *>(), QStringLiteral("16"));
        QVERIFY(editor.problem().isEmpty());
        QCOMPARE(editor.value().text(), QStringLiteral("man-fre 8-16"));
    }

    void anEmptyFieldIsNoProblem()
    {
        HoursEditor editor(QStringLiteral("Supporttid"), {});
        editor.setValue(QString());
        QVERIFY(editor.problem().isEmpty());
    }

    void yearsDaysAreShownByProfile()
    {
        HolidayPreview preview(2026);
        const auto official = preview.lines();
        QCOMPARE(official.size(), 10);
        QVERIFY2(official.first().contains(QStringLiteral("1. januar 2026")), qPrintable(official.first()));
        preview.setProfile(StandardProfile::OfficialAndCustom);
        QCOMPARE(preview.lines().size(), 13);
        preview.setProfile(StandardProfile::Kl);
        const QStringList half = preview.lines().filter(QStringLiteral("12:00"));
        QCOMPARE(half.size(), 3);
        preview.findChild<QSpinBox *>()->setValue(2023);
        preview.setProfile(StandardProfile::Official);
        QCOMPARE(preview.lines().size(), 11);
    }

    void ownDaysStandAmongTheOthers()
    {
        HolidayPreview preview(2026);
        preview.setProfile(CalendarProfile(StandardProfile::Official, {HolidayRule::once(Message::verbatim(QStringLiteral("Flytning")), QDate(2026, 5, 15))}));
        QCOMPARE(preview.lines().filter(QStringLiteral("Flytning")).size(), 1);
        QVERIFY(preview.lines().indexOf(preview.lines().filter(QStringLiteral("Flytning")).first()) == 6);
    }
};

ROOM_TEST(TestHoursField)
#include "tst_hoursfield.moc"
