#include "core/agreements/terms.h"
#include "core/base/language.h"
#include "core/incidents/availability.h"
#include "core/incidents/windownotice.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace driftsraad;

/// Whether a planned window was announced early enough. The days are worked out by hand in the calendar of 2026.
class TestWindowNotice : public QObject
{
    Q_OBJECT
private slots:
    void lastDayIsFoundByWorkingDays_data();
    void lastDayIsFoundByWorkingDays();
    void noticeCountsByItsDay();
    void nothingIsAskedWithoutWorkingDays();
    void missingNoticeNamesItsLastDay();
    void ruleIsTheOneOfTheAvailability();
    void contractInForceIsAsked();

private:
    static AvailabilityTerms terms(const char *hours, int workingDays)
    {
        AvailabilityTerms made;
        made.hours = WorkingTime(*ServiceHours::parse(QString::fromUtf8(hours)));
        made.noticeWorkingDays = workingDays;
        return made;
    }
    static Instant at(int month, int day, int hour, int minute = 0) { return Instant::local({2026, month, day}, {hour, minute}); }
    static QString said(const WindowNotice &notice) { return Language::load("da").words(windowNoticeWords(notice)); }
};

void TestWindowNotice::lastDayIsFoundByWorkingDays_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<int>("days");
    QTest::addColumn<Instant>("begins");
    QTest::addColumn<QDate>("last");
    // Monday to Friday of the week before have run out on Saturday at midnight; on Sunday the 29th none of them has begun.
    QTest::newRow("Sunday night") << "Døgnet rundt" << 5 << at(12, 6, 1) << QDate(2026, 11, 29);
    // Round the clock Wednesday itself is not over yet at 22:00 …
    QTest::newRow("evening, round the clock") << "Døgnet rundt" << 5 << at(12, 2, 22) << QDate(2026, 11, 24);
    // … but its office hours are.
    QTest::newRow("evening, office hours") << "Hverdage 8-16" << 5 << at(12, 2, 22) << QDate(2026, 11, 25);
    // Maundy Thursday, Good Friday and Easter Monday are no working days: 30 March to 1 April.
    QTest::newRow("after Easter") << "Døgnet rundt" << 3 << at(4, 7, 1) << QDate(2026, 3, 29);
    QTest::newRow("one day") << "Døgnet rundt" << 1 << at(12, 1, 1) << QDate(2026, 11, 29);
}

void TestWindowNotice::lastDayIsFoundByWorkingDays()
{
    QFETCH(QString, hours);
    QFETCH(int, days);
    QFETCH(Instant, begins);
    QFETCH(QDate, last);
    const AvailabilityTerms asked = terms(hours.toUtf8().constData(), days);
    QCOMPARE(windowNotice(asked, {}, begins).lastDay, last);
    QCOMPARE(windowNotice(asked, Instant::local(last, {9, 0}), begins).standing, NoticeStanding::Kept);
    QCOMPARE(windowNotice(asked, Instant::local(last.addDays(1), {9, 0}), begins).standing, NoticeStanding::TooShort);
}

void TestWindowNotice::noticeCountsByItsDay()
{
    const AvailabilityTerms asked = terms("Døgnet rundt", 5);
    QCOMPARE(windowNotice(asked, at(11, 29, 23, 59), at(12, 6, 1)).standing, NoticeStanding::Kept);
    QCOMPARE(windowNotice(asked, at(11, 30, 0), at(12, 6, 1)).standing, NoticeStanding::TooShort);
}

void TestWindowNotice::nothingIsAskedWithoutWorkingDays()
{
    const WindowNotice notice = windowNotice(terms("Døgnet rundt", 0), {}, at(12, 6, 1));
    QCOMPARE(notice.standing, NoticeStanding::NotAsked);
    QCOMPARE(said(notice), QString("Ingen gældende kontrakt siger, hvor tidligt et servicevindue skal varsles."));
}

void TestWindowNotice::missingNoticeNamesItsLastDay()
{
    const WindowNotice notice = windowNotice(terms("Døgnet rundt", 5), {}, at(12, 6, 1));
    QCOMPARE(notice.standing, NoticeStanding::NotGiven);
    QCOMPARE(said(notice), QString("Ikke varslet endnu: der er aftalt 5 arbejdsdage, sidste dag er 29. november 2026."));
    QCOMPARE(said(windowNotice(terms("Døgnet rundt", 1), at(11, 20, 9), at(12, 6, 1))),
             QString("Varslet 20-11-2026 09:00, i tide: der er aftalt 1 arbejdsdag, sidste dag var 3. december 2026."));
}

/// The same window, judged by the month's availability: it counts as downtime exactly where the notice was too short.
void TestWindowNotice::ruleIsTheOneOfTheAvailability()
{
    const AvailabilityTerms asked = terms("Døgnet rundt", 5);
    const Instant from = at(11, 18, 2);
    for (int day = 1; day <= 17; ++day) {
        const Instant noticeAt = at(11, day, 10);
        const Stop window{.from = from, .to = from.plusHours(2), .isPlanned = true, .noticeAt = noticeAt, .name = "H-1"};
        const bool counts = availability(asked, {window}, Month::of(2026, 11), at(12, 31, 0)).downMinutes() > 0;
        QCOMPARE(windowNotice(asked, noticeAt, from).standing == NoticeStanding::TooShort, counts);
    }
}

void TestWindowNotice::contractInForceIsAsked()
{
    TestDatabase data;
    const Id<Organisation> supplier = data.insert(Organisation{.name = "Leverandør A A/S"});
    const Id<Organisation> kombit = data.insert(Organisation{.name = "KOMBIT", .kind = OrganisationKind::Kombit});
    const Id<Solution> solution = data.insert(Solution{.name = "NemRefusion", .supplier = supplier, .serviceHours = "Døgnet rundt"});
    const Id<Contract> contract = data.insert(Contract{.name = "Driftskontrakt", .solution = solution, .supplier = supplier, .holder = kombit, .validFrom = {2020, 1, 1}});
    data.insert(AvailabilityRule{.contract = contract, .noticeWorkingDays = 5, .validFrom = {2020, 1, 1}});
    const WindowNotice notice = windowNotice(data.reader(), {}, solution, at(11, 30, 9), at(12, 6, 1)).value();
    QCOMPARE(notice.contractName, QString("Driftskontrakt"));
    QCOMPARE(notice.standing, NoticeStanding::TooShort);
    QCOMPARE(windowNotice(data.reader(), {}, data.insert(Solution{.name = "Andet", .supplier = supplier}), {}, at(12, 6, 1)).value().standing, NoticeStanding::NotAsked);
}

ROOM_TEST(TestWindowNotice)
#include "tst_windownotice.moc"
