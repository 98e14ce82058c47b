#include "core/catalog.h"
#include "core/parties/organisation.h"
#include "tests/support/roomtest.h"
#include "ui/kit/conflictdialog.h"
#include "ui/kit/look.h"
#include "ui/kit/saving.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace driftsraad;

/// Two people with the same record in their forms, each with a store of her own on one file.
class SavingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void differentFieldsMergeSilently();
    void theSameFieldIsAskedAboutAndNothingIsChosenBeforehand();
    void mineMayStand();
    void theOthersMayStand();
    void aThirdChangeUnderTheOpenDialogIsAskedAboutToo();
    void leavingTheDialogKeepsTheForm();
    void aDeletedRecordIsSaid();

private:
    void mineSaves(const QString &name, const QString &note);
    void otherSaves(const QString &name, const QString &note = {});
    Organisation stored();
    ConflictDialog *dialog() const;
    void choose(const char *start);
    void press(const char *text);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(Instant::local(QDate(2026, 11, 23), QTime(10, 24)));
    std::unique_ptr<AsyncStore> m_mine;
    std::unique_ptr<Store> m_other;
    std::unique_ptr<QWidget> m_form;
    Organisation m_base;
    std::optional<Result<CommittedChanges>> m_answer;
};

void SavingTest::initTestCase()
{
    setUpLook(*qApp);
}

void SavingTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const QString path = m_dir->filePath(QStringLiteral("t.driftsraad"));
    auto other = Store::open({.path = path, .access = Access::Create}, catalog(), *m_clock, {.author = {.name = QStringLiteral("Den anden")}, .seed = {}});
    QVERIFY(other.isOk());
    m_other = std::move(other).value();
    QVERIFY(m_other->write({"Make"}, [this](Transaction &transaction) -> Result<void> {
        const auto id = transaction.insert(Organisation{.name = QStringLiteral("Leverandør A"), .note = QStringLiteral("Før")});
        if (!id)
            return id.error();
        m_base.id = *id;
        return {};
    }));
    m_base = stored();
    m_mine = std::make_unique<AsyncStore>(catalog(), m_clock);
    QSignalSpy opened(m_mine.get(), &AsyncStore::opened);
    m_mine->open({.path = path}, {.name = QStringLiteral("Mig")});
    QTRY_COMPARE(opened.size(), 1);
    m_form = std::make_unique<QWidget>();
    m_form->resize(900, 700);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    m_answer.reset();
}

void SavingTest::cleanup()
{
    m_form.reset();
    m_mine.reset();
    m_other.reset();
}

void SavingTest::mineSaves(const QString &name, const QString &note)
{
    Organisation mine = m_base;
    mine.name = name;
    mine.note = note;
    saveEdited<Organisation>(*m_mine, m_form.get(), {"Save"}, {m_base, mine}, [this](Result<CommittedChanges> answer) { m_answer = std::move(answer); });
}

void SavingTest::otherSaves(const QString &name, const QString &note)
{
    QVERIFY(m_other->write({"Other"}, [&](Transaction &transaction) -> Result<void> {
        auto now = transaction.get(m_base.id);
        if (!now)
            return now.error();
        now->name = name;
        if (!note.isEmpty())
            now->note = note;
        return transaction.put(*now);
    }));
}

Organisation SavingTest::stored()
{
    const auto now = m_other->reader().get(m_base.id);
    return now ? *now : Organisation{};
}

ConflictDialog *SavingTest::dialog() const
{
    const auto dialogs = m_form->findChildren<ConflictDialog *>();
    for (ConflictDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void SavingTest::choose(const char *start)
{
    const auto radios = dialog()->findChildren<QRadioButton *>();
    for (QRadioButton *radio : radios) {
        if (radio->text().startsWith(QLatin1String(start))) {
            radio->click();
            return;
        }
    }
    QFAIL(start);
}

void SavingTest::press(const char *text)
{
    const auto buttons = dialog()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == QLatin1String(text)) {
            QVERIFY(button->isEnabled());
            button->click();
            return;
        }
    }
    QFAIL(text);
}

void SavingTest::differentFieldsMergeSilently()
{
    otherSaves(QStringLiteral("Leverandør B"));
    mineSaves(m_base.name, QStringLiteral("Min note"));
    QTRY_VERIFY(m_answer);
    QVERIFY(m_answer->isOk());
    QVERIFY(!dialog());
    QCOMPARE(stored().name, QStringLiteral("Leverandør B"));
    QCOMPARE(stored().note, QStringLiteral("Min note"));
}

void SavingTest::theSameFieldIsAskedAboutAndNothingIsChosenBeforehand()
{
    otherSaves(QStringLiteral("Leverandør B"));
    mineSaves(QStringLiteral("Leverandør M"), m_base.note);
    QTRY_VERIFY(dialog());
    QVERIFY(!m_answer);
    QString said;
    const auto labels = dialog()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        said += label->text() + u'\n';
    QVERIFY(said.contains(QStringLiteral("Leverandør B")) && said.contains(QStringLiteral("Leverandør M")));
    bool named = false;
    const auto radios = dialog()->findChildren<QRadioButton *>();
    QVERIFY(radios.size() >= 3);
    for (const QRadioButton *radio : radios) {
        QVERIFY(!radio->isChecked());
        named = named || (radio->text().contains(QLatin1String("Den anden")) && radio->text().contains(QLatin1String("10:24")));
    }
    QVERIFY(named);
    const auto buttons = dialog()->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        QCOMPARE(button->isEnabled(), button->text() != QLatin1String("Save my choices"));
    if (const QString folder = qEnvironmentVariable("DRIFTSRAAD_PICTURES"); !folder.isEmpty())
        QVERIFY(dialog()->grab().save(folder + QStringLiteral("/conflict.png")));
}

void SavingTest::mineMayStand()
{
    otherSaves(QStringLiteral("Leverandør B"), QStringLiteral("Den andens note"));
    mineSaves(QStringLiteral("Leverandør M"), m_base.note);
    QTRY_VERIFY(dialog());
    choose("Mine");
    press("Save my choices");
    QTRY_VERIFY(m_answer);
    QVERIFY(m_answer->isOk());
    QCOMPARE(stored().name, QStringLiteral("Leverandør M"));
    QCOMPARE(stored().note, QStringLiteral("Den andens note"));
}

void SavingTest::theOthersMayStand()
{
    otherSaves(QStringLiteral("Leverandør B"));
    mineSaves(QStringLiteral("Leverandør M"), QStringLiteral("Min note"));
    QTRY_VERIFY(dialog());
    // Enter is the answer of whoever chose by the keyboard; before a choice it does nothing.
    QTest::keyClick(dialog(), Qt::Key_Return);
    QVERIFY(dialog() && !m_answer);
    choose("Den anden");
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(m_answer);
    QVERIFY(m_answer->isOk());
    QCOMPARE(stored().name, QStringLiteral("Leverandør B"));
    QCOMPARE(stored().note, QStringLiteral("Min note"));
}

void SavingTest::aThirdChangeUnderTheOpenDialogIsAskedAboutToo()
{
    otherSaves(QStringLiteral("Leverandør B"));
    mineSaves(QStringLiteral("Leverandør M"), m_base.note);
    QTRY_VERIFY(dialog());
    otherSaves(QStringLiteral("Leverandør C"));
    dialog()->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Leverandør M og B"));
    const ConflictDialog *first = dialog();
    press("Save my choices");
    QTRY_VERIFY(dialog() && dialog() != first);
    QVERIFY(!m_answer);
    QCOMPARE(stored().name, QStringLiteral("Leverandør C"));
    QCOMPARE(dialog()->findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("Leverandør M og B"));
    choose("Mine");
    press("Save my choices");
    QTRY_VERIFY(m_answer);
    QVERIFY(m_answer->isOk());
    QCOMPARE(stored().name, QStringLiteral("Leverandør M og B"));
}

void SavingTest::leavingTheDialogKeepsTheForm()
{
    otherSaves(QStringLiteral("Leverandør B"));
    mineSaves(QStringLiteral("Leverandør M"), m_base.note);
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(m_answer);
    QVERIFY(!m_answer->isOk());
    QCOMPARE(m_answer->error().code, ErrorCode::Cancelled);
    QCOMPARE(stored().name, QStringLiteral("Leverandør B"));
}

void SavingTest::aDeletedRecordIsSaid()
{
    QVERIFY(m_other->write({"Delete"}, [this](Transaction &transaction) { return transaction.remove(m_base.id); }));
    mineSaves(QStringLiteral("Leverandør M"), m_base.note);
    QTRY_VERIFY(m_answer);
    QVERIFY(!m_answer->isOk());
    QCOMPARE(m_answer->error().code, ErrorCode::NotFound);
    QVERIFY(!dialog());
}

ROOM_TEST(SavingTest)
#include "tst_saving.moc"
