#include "core/incidents/notices.h"
#include "core/incidents/operations.h"
#include "tests/support/demodesk.h"
#include "tests/support/roomtest.h"
#include "ui/incidents/boardview.h"
#include "ui/incidents/incidentdrawer.h"
#include "ui/incidents/incidentspage.h"
#include "ui/incidents/noticedialog.h"
#include "ui/incidents/noticelist.h"
#include "ui/incidents/smallform.h"
#include "ui/incidents/templatedialog.h"
#include "ui/incidents/timelinelist.h"
#include "ui/kit/label.h"
#include "ui/kit/momentedit.h"
#include "ui/kit/look.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/words.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace driftsraad;

/// Notices to the municipalities and corrections in the timeline, from the drawer to what the database holds.
class TestNoticeDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void drawerTellsWhatWasPublishedAndWhatIsDue();
    void noticeIsFilledInAndRegistered();
    void newPromiseIsPutIntoATextThatWasChanged();
    void missingChannelIsSaidBesideTheField();
    void copyPutsBothShapesOnTheClipboard();
    void correctionIsPublishedAndTheOldOneIsStruckOut();
    void ownStandardTextFillsTheOpenNotice();
    void entryIsCorrectedInASmallForm();
    void noteWithATimeOfItsOwnIsWritten();

private:
    IncidentDrawer *drawer() const { return m_page->findChild<IncidentDrawer *>(); }
    NoticeDialog *dialog() const { return m_page->findChild<NoticeDialog *>(); }
    Id<Incident> current() const { return drawer()->detail().incident.id; }
    IncidentDetail stored() { return incidentDetail(m_desk.reader(), current()).value(); }
    void openChainCase();
    void openNotice();
    template<class T>
    static T *named(const QObject *in, const QString &name)
    {
        for (T *each : in->findChildren<T *>()) {
            if (each->accessibleName() == name || each->property("text").toString() == name)
                return each;
        }
        return nullptr;
    }
    static QStringList textsIn(const QWidget *widget);

    DemoDesk m_desk;
    std::unique_ptr<IncidentsPage> m_page;
};

void TestNoticeDialog::initTestCase()
{
    setUpLook(*qApp);
    setLanguage("en");
    m_desk.make();
}

void TestNoticeDialog::init()
{
    m_desk.clock().set(Instant::local({2026, 11, 23}, {10, 24}));
    m_desk.open();
    m_page = std::make_unique<IncidentsPage>(m_desk.store());
    m_page->resize(1360, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activate();
    QTRY_VERIFY(m_page->findChild<BoardView *>()->board().total() > 0);
    openChainCase();
}

void TestNoticeDialog::cleanup()
{
    m_page.reset();
    m_desk.close();
}

void TestNoticeDialog::openChainCase()
{
    const qint64 id = m_desk.count("SELECT id FROM incident WHERE title LIKE 'Refusioner mangler%' ORDER BY id DESC");
    m_page->openRecord({QStringLiteral("incident"), id});
    QTRY_COMPARE(current().value, id);
}

void TestNoticeDialog::openNotice()
{
    named<QPushButton>(drawer(), "Write a notice …")->click();
    QTRY_VERIFY(dialog() && dialog()->isVisible());
}

QStringList TestNoticeDialog::textsIn(const QWidget *widget)
{
    QStringList texts;
    for (const Label *label : widget->findChildren<Label *>())
        texts.append(label->text());
    return texts;
}

void TestNoticeDialog::drawerTellsWhatWasPublishedAndWhatIsDue()
{
    const auto *list = drawer()->findChild<NoticeList *>();
    QVERIFY(textsIn(list).contains("Opdatering om fejlen på NemRefusion"));
    QVERIFY(textsIn(list).contains("Fejl på NemRefusion"));
    const Instant promised = stored().notices.first().notice.nextUpdateAt;
    m_desk.clock().set(promised.plusMinutes(-21));
    drawer()->setNow(m_desk.clock().now());
    QCOMPARE(list->findChild<StatusLabel *>()->status().word, QString("Next update in 21 min"));
    m_desk.clock().set(promised.plusMinutes(9));
    drawer()->setNow(m_desk.clock().now());
    QCOMPARE(list->findChild<StatusLabel *>()->status().word, QString("Next update overdue by 9 min"));
    // What is resolved has nothing due.
    const auto resolved = m_desk.other().write({"Resolve"}, [id = drawer()->detail().incident.id](Transaction &transaction) {
        return moveIncident(transaction, id, {.from = IncidentState::AtThirdParty, .to = IncidentState::Resolved, .author = QStringLiteral("B")});
    });
    QVERIFY(resolved);
    QTRY_COMPARE(drawer()->detail().incident.state, IncidentState::Resolved);
    QTRY_VERIFY(!list->findChild<StatusLabel *>());
}

void TestNoticeDialog::noticeIsFilledInAndRegistered()
{
    openNotice();
    QCOMPARE(dialog()->notice().kind, NoticeKind::Update);
    QCOMPARE(dialog()->notice().subject, QString("Opdatering om fejlen på NemRefusion"));
    QVERIFY2(dialog()->notice().text.contains("31 kommuner"), qPrintable(dialog()->notice().text));
    QVERIFY(dialog()->notice().text.contains("23-11-2026 11:30"));
    QCOMPARE(dialog()->notice().channel, QString("Webside og e-mail"));
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(stored().notices.size(), 3);
    QCOMPARE(stored().notices.first().notice.nextUpdateAt, Instant::local({2026, 11, 23}, {11, 30}));
    QTRY_COMPARE(drawer()->detail().notices.size(), 3);
}

void TestNoticeDialog::newPromiseIsPutIntoATextThatWasChanged()
{
    openNotice();
    auto *text = named<QPlainTextEdit>(dialog(), "Text, required");
    QVERIFY(text);
    text->appendPlainText("Hilsen KOMBIT");
    named<MomentEdit>(dialog(), "Next update due")->setMoment(Instant::local(QDate(2026, 11, 23), QTime(12, 15)));
    QVERIFY(dialog()->notice().text.contains("23-11-2026 12:15"));
    QVERIFY(!dialog()->notice().text.contains("11:30"));
    QVERIFY(dialog()->notice().text.contains("Hilsen KOMBIT"));
    named<QCheckBox>(dialog(), "The municipalities are promised a next update")->setChecked(false);
    QVERIFY(!dialog()->notice().text.contains("12:15"));
    QVERIFY(dialog()->notice().text.contains("Hilsen KOMBIT"));
    QVERIFY(!dialog()->notice().nextUpdateAt.isSet());
}

void TestNoticeDialog::missingChannelIsSaidBesideTheField()
{
    openNotice();
    named<QComboBox>(dialog(), "Published where, required")->setCurrentText({});
    named<QPlainTextEdit>(dialog(), "Text, required")->setPlainText("Se {løsning}");
    emit dialog()->submitted();
    QVERIFY(dialog());
    QVERIFY(textsIn(dialog()).contains("Write where it is published."));
    QVERIFY(textsIn(dialog()).contains("{løsning} is not filled in."));
    QCOMPARE(stored().notices.size(), 2);
}

void TestNoticeDialog::copyPutsBothShapesOnTheClipboard()
{
    openNotice();
    named<QPlainTextEdit>(dialog(), "Text, required")->setPlainText("Et <b>\n\n- to");
    named<QLineEdit>(dialog(), "Subject, required")->setText("A & B");
    auto *pasted = named<QPlainTextEdit>(dialog(), "As it is pasted");
    QCOMPARE(pasted->toPlainText(), QString("A & B\n\nEt <b>\n\n- to\n"));
    dialog()->findChild<SegmentedControl *>()->setCurrentIndex(1);
    QVERIFY(pasted->toPlainText().contains("<li>to</li>"));
    named<QPushButton>(dialog(), "Copy")->click();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), QString("A & B\n\nEt <b>\n\n- to\n"));
    QCOMPARE(QString::fromUtf8(data->data("text/html")), QString("<h2>A &amp; B</h2>\n<p>Et &lt;b&gt;</p>\n<ul>\n<li>to</li>\n</ul>\n"));
}

void TestNoticeDialog::correctionIsPublishedAndTheOldOneIsStruckOut()
{
    const Id<OperationsNotice> wrong = drawer()->detail().notices.first().notice.id;
    emit drawer()->noticeCorrectionWanted(wrong.value);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(dialog()->notice().subject, QString("Rettelse: Opdatering om fejlen på NemRefusion"));
    emit dialog()->submitted();
    QTRY_COMPARE(drawer()->detail().notices.size(), 3);
    QCOMPARE(drawer()->detail().notices.first().notice.corrects, wrong);
    bool struck = false;
    for (const Label *label : drawer()->findChild<NoticeList *>()->findChildren<Label *>())
        struck = struck || (label->text() == "Opdatering om fejlen på NemRefusion" && label->font().strikeOut());
    QVERIFY(struck);
    QVERIFY(textsIn(drawer()->findChild<NoticeList *>()).join('|').contains("corrected 23-11-2026 10:24"));
}

void TestNoticeDialog::ownStandardTextFillsTheOpenNotice()
{
    openNotice();
    named<QPushButton>(dialog(), "Standard texts …")->click();
    QTRY_VERIFY(dialog()->findChild<TemplateDialog *>() && dialog()->findChild<TemplateDialog *>()->isVisible());
    auto *texts = dialog()->findChild<TemplateDialog *>();
    QCOMPARE(texts->edited().base.kind, NoticeKind::Update);
    named<QPlainTextEdit>(texts, "Text, required")->setPlainText("Nyt om {løsning}: {status}");
    emit texts->submitted();
    QTRY_COMPARE(dialog()->notice().text, QString("Nyt om NemRefusion: Hos tredjepart"));
    QCOMPARE(m_desk.count("SELECT COUNT(*) FROM notice_template"), 1);
}

void TestNoticeDialog::entryIsCorrectedInASmallForm()
{
    const auto &lines = drawer()->detail().timeline;
    const auto note = std::find_if(lines.cbegin(), lines.cend(), [](const TimelineLine &line) { return line.entry.text.startsWith("Årsagen er fundet"); });
    QVERIFY(note != lines.cend());
    const TimelineEntry wrong = note->entry;
    emit drawer()->correctWanted(wrong.id.value);
    QTRY_VERIFY(m_page->findChild<SmallForm *>());
    auto *text = m_page->findChild<SmallForm *>()->findChild<QLineEdit *>();
    QCOMPARE(text->text(), wrong.text);
    text->setText("Årsagen er fundet hos E-Dagpenge");
    QTest::keyClick(text, Qt::Key_Return);
    const auto corrected = [this](const QString &beginning) {
        for (const TimelineLine &line : drawer()->detail().timeline) {
            if (line.entry.text.startsWith(beginning) && !line.entry.corrects.isValid())
                return line.correctedBy.isValid();
        }
        return false;
    };
    QTRY_VERIFY(corrected("Årsagen er fundet"));
    QVERIFY(textsIn(drawer()->findChild<TimelineList *>()).join('|').contains("Corrected"));
    QVERIFY(textsIn(drawer()->findChild<TimelineList *>()).contains("Årsagen er fundet hos E-Dagpenge"));
}

void TestNoticeDialog::noteWithATimeOfItsOwnIsWritten()
{
    emit drawer()->timedNoteWanted("Ringet til E-Dagpenge");
    QTRY_VERIFY(m_page->findChild<SmallForm *>());
    auto *form = m_page->findChild<SmallForm *>();
    form->findChild<MomentEdit *>()->setMoment(Instant::local(QDate(2026, 11, 23), QTime(9, 50)));
    form->findChild<QCheckBox *>()->setChecked(true);
    emit form->confirmed();
    QTRY_VERIFY(std::any_of(drawer()->detail().timeline.cbegin(), drawer()->detail().timeline.cend(), [](const TimelineLine &line) {
        return line.entry.text == "Ringet til E-Dagpenge" && line.entry.at == Instant::local({2026, 11, 23}, {9, 50}) && line.entry.inSummary;
    }));
}

ROOM_TEST(TestNoticeDialog)
#include "tst_noticedialog.moc"
