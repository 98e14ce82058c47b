#include "tests/support/roomtest.h"
#include "ui/kit/clocknote.h"
#include "ui/kit/form.h"
#include "ui/kit/momentedit.h"
#include "ui/kit/words.h"

#include <QTest>

using namespace driftsraad;

/// A form does not guess in silence which moment a time means that the clocks show twice.
class TestClockNote : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { setLanguage("en"); }
    void init();
    void cleanup() { m_form.reset(); }
    void anUsualTimeNeedsNoWords();
    void theFirstOfTwoEqualTimesIsSaidToCount();
    void theSecondOneStaysWhatItWas();
    void anArrowChoosesTheOther();
    void whatCannotBeReadIsLeftToItsError();
    void aFieldThatIsOffOrHiddenSaysNothing();

private:
    void type(const QString &text);
    QString said() const;
    static QString first() { return QStringLiteral("The clocks go back, so this time comes twice: the first one counts. Arrow up in the hours chooses the second."); }
    static QString second() { return QStringLiteral("The clocks go back, so this time comes twice: the second one counts. Arrow down in the hours chooses the first."); }

    std::unique_ptr<Form> m_form;
    MomentEdit *m_edit = nullptr;
    QWidget *m_field = nullptr;
};

void TestClockNote::init()
{
    m_form = std::make_unique<Form>();
    m_field = new QWidget;
    m_edit = new MomentEdit;
    m_edit->setParent(m_field);
    m_edit->setMoment(Instant::local(QDate(2026, 11, 23), QTime(10, 24)));
    m_form->addRow(QStringLiteral("Reported at"), m_field, true);
    m_form->show();
}

void TestClockNote::type(const QString &text)
{
    m_edit->selectAll();
    QTest::keyClicks(m_edit, text);
}

QString TestClockNote::said() const
{
    const auto *note = m_form->findChild<ClockNote *>();
    return note->isVisibleTo(m_form.get()) ? note->text() : QString();
}

void TestClockNote::anUsualTimeNeedsNoWords()
{
    QCOMPARE(said(), QString());
    type(QStringLiteral("25-10-2026 03:00"));
    QCOMPARE(said(), QString());
}

void TestClockNote::theFirstOfTwoEqualTimesIsSaidToCount()
{
    type(QStringLiteral("25-10-2026 02:30"));
    QCOMPARE(m_edit->moment().utc(), QDateTime({2026, 10, 25}, {0, 30}, Qt::UTC));
    QCOMPARE(said(), first());
}

void TestClockNote::theSecondOneStaysWhatItWas()
{
    m_edit->setMoment(Instant::of(QDateTime({2026, 10, 25}, {1, 30, 12}, Qt::UTC)));
    QCOMPARE(m_edit->moment().utc(), QDateTime({2026, 10, 25}, {1, 30, 12}, Qt::UTC));
    QCOMPARE(said(), second());
}

void TestClockNote::anArrowChoosesTheOther()
{
    type(QStringLiteral("25-10-2026 02:30"));
    m_edit->setCursorPosition(12);
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(m_edit->text(), QString("25-10-2026 02:30"));
    QCOMPARE(m_edit->moment().utc(), QDateTime({2026, 10, 25}, {1, 30}, Qt::UTC));
    QCOMPARE(said(), second());
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(m_edit->moment().utc(), QDateTime({2026, 10, 25}, {0, 30}, Qt::UTC));
    QCOMPARE(said(), first());
}

void TestClockNote::whatCannotBeReadIsLeftToItsError()
{
    type(QStringLiteral("25-10-2026 02:30"));
    type(QStringLiteral("29-03-2026 02:30"));
    QVERIFY(!m_edit->isReadable());
    QCOMPARE(said(), QString());
}

void TestClockNote::aFieldThatIsOffOrHiddenSaysNothing()
{
    type(QStringLiteral("25-10-2026 02:30"));
    m_edit->setEnabled(false);
    QCOMPARE(said(), QString());
    m_edit->setEnabled(true);
    QVERIFY(!said().isEmpty());
    m_form->setRowVisible(m_field, false);
    QCOMPARE(said(), QString());
}

ROOM_TEST(TestClockNote)
#include "tst_clocknote.moc"
