#include "tests/support/roomtest.h"
#include "tests/ui/chain/ownchain.h"
#include "ui/chain/chaincards.h"
#include "ui/chain/escalationactions.h"
#include "ui/chain/escalationsview.h"
#include "ui/kit/drawer.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/label.h"
#include "ui/kit/look.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"
#include "ui/kit/words.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace driftsraad;

/// What the panel lists and proposes: long lists are opened to their end, a link is named one way, an escalation goes to one level.
class ChainListsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { m_own.open(); }
    void cleanup() { m_own.close(); }
    void aLongListIsOpenedToItsEndByTheKeyboard();
    void whatIsOpenedStaysOpenWhenTheListIsBuiltAnew();
    void aShortListHasNothingToOpen();
    void aLinkIsNamedOneWayEverywhere();
    void aLinkOutsideKombitIsEscalatedToKombit();
    void aLinkOfKombitsIsEscalatedToTheSupplier();
    void whatIsOpenAboutALinkIsTakenUp();
    void theClosedPanelOfTheListStaysClosed();
    void aRejectedEscalationIsClosedWithItsReason();
    void hundredsOfThingsLeftOpenAreReachedInThePanel();
    void theMenuLeadsToTheFilesOfWhatIsShown();

private:
    static QList<SentenceLink *> linesOf(QWidget *list);
    static SentenceLink *moreOf(QWidget *list, const char *name);
    ChainPanel *panel() const { return m_own.panel(); }
    FormDialog *escalating(Id<Link> link);

    OwnChain m_own;
};

void ChainListsTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty())
        QSKIP("Graphviz is not installed");
    setUpLook(*qApp);
    setLanguage("da");
    QVERIFY(m_own.prepare());
}

QList<SentenceLink *> ChainListsTest::linesOf(QWidget *list)
{
    QList<SentenceLink *> lines = list->findChildren<SentenceLink *>();
    lines.removeIf([](const SentenceLink *line) { return line->isHidden(); });
    return lines;
}

SentenceLink *ChainListsTest::moreOf(QWidget *list, const char *name)
{
    for (auto *line : linesOf(list)) {
        if (line->objectName() == QLatin1String("more of ") + QLatin1String(name))
            return line;
    }
    return nullptr;
}

void ChainListsTest::aLongListIsOpenedToItsEndByTheKeyboard()
{
    QWidget window;
    auto *rows = new QVBoxLayout(&window);
    const auto opened = std::make_shared<OpenedLists::element_type>();
    addLongList(rows, "lines", 230, opened, [](QVBoxLayout *list, qsizetype i) {
        list->addWidget(new SentenceLink(QStringLiteral("Linje %1").arg(i + 1), QStringLiteral("link"), Tone::Accent));
    });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(linesOf(&window).size(), 13);
    QCOMPARE(moreOf(&window, "lines")->text(), QStringLiteral("og 218 flere"));
    for (const auto &[lines, first] : {std::pair(112 + 1, 13), std::pair(212 + 1, 113), std::pair(230, 213)}) {
        SentenceLink *more = moreOf(&window, "lines");
        QVERIFY(more);
        QVERIFY(more->focusPolicy() & Qt::TabFocus);
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Return);
        QCOMPARE(linesOf(&window).size(), lines);
        // The keyboard goes on in the first line that came.
        auto *focused = qobject_cast<SentenceLink *>(window.focusWidget());
        QVERIFY(focused);
        QCOMPARE(focused->text(), QStringLiteral("Linje %1").arg(first));
    }
    QVERIFY(!moreOf(&window, "lines"));
    QStringList shown;
    for (const SentenceLink *line : linesOf(&window))
        shown.append(line->text());
    QCOMPARE(shown.removeDuplicates(), 0);
}

void ChainListsTest::whatIsOpenedStaysOpenWhenTheListIsBuiltAnew()
{
    const auto opened = std::make_shared<OpenedLists::element_type>();
    const auto add = [](QVBoxLayout *list, qsizetype i) { list->addWidget(new SentenceLink(QString::number(i), QStringLiteral("link"), Tone::Accent)); };
    for (const bool again : {false, true}) {
        QWidget window;
        auto *rows = new QVBoxLayout(&window);
        addLongList(rows, "lines", 40, opened, add);
        addLongList(rows, "others", 40, opened, add);
        window.show();
        QCOMPARE(moreOf(&window, "lines") == nullptr, again);
        QVERIFY(moreOf(&window, "others"));
        if (!again)
            moreOf(&window, "lines")->click();
    }
}

void ChainListsTest::aShortListHasNothingToOpen()
{
    QWidget window;
    addLongList(new QVBoxLayout(&window), "lines", 12, std::make_shared<OpenedLists::element_type>(), [](QVBoxLayout *list, qsizetype i) {
        list->addWidget(new SentenceLink(QString::number(i), QStringLiteral("link"), Tone::Accent));
    });
    window.show();
    QCOMPARE(linesOf(&window).size(), 12);
    QVERIFY(!moreOf(&window, "lines"));
}

void ChainListsTest::aLinkIsNamedOneWayEverywhere()
{
    QVERIFY(m_own.page->openRecord({table<Link>().nameText(), m_own.last.value}));
    QCOMPARE(panel()->content(), ChainPanel::Content::Link);
    // From who uses to who delivers, as the list of what failed and the escalation's title.
    const QString named = QStringLiteral("Prøveplatform → Prøveregister");
    QCOMPARE(panel()->accessibleName(), named);
    FormDialog *form = escalating(m_own.last);
    QVERIFY(form);
    QCOMPARE(form->findChild<QLineEdit *>()->text(), named);
    form->reject();
    m_own.page->findChild<SegmentedControl *>()->setCurrentIndex(1);
    QVERIFY(panel()->findChild<QComboBox *>()->findText(named, Qt::MatchContains) >= 0);
}

FormDialog *ChainListsTest::escalating(Id<Link> link)
{
    if (!m_own.page->openRecord({table<Link>().nameText(), link.value}))
        return nullptr;
    m_own.view()->setFocus();
    QTest::keyClick(m_own.view(), Qt::Key_E, Qt::ControlModifier);
    return m_own.page->findChild<EscalationActions *>()->openForm();
}

void ChainListsTest::aLinkOutsideKombitIsEscalatedToKombit()
{
    FormDialog *form = escalating(m_own.last);
    QVERIFY(form);
    const auto boxes = form->findChildren<QComboBox *>();
    QCOMPARE(boxes[1]->currentData().toInt(), static_cast<int>(EscalationLevel::Kombit));
    form->reject();
    // The fault's way says the same of the same link.
    m_own.page->findChild<SegmentedControl *>()->setCurrentIndex(1);
    auto *choice = panel()->findChild<QComboBox *>();
    choice->setCurrentIndex(choice->findText(QStringLiteral("Prøveplatform → Prøveregister"), Qt::MatchContains));
    emit choice->activated(choice->currentIndex());
    QTRY_VERIFY(!panel()->followUp()->shown().steps.isEmpty());
    QCOMPARE(panel()->followUp()->shown().way.next, std::optional(EscalationLevel::Kombit));
}

void ChainListsTest::aLinkOfKombitsIsEscalatedToTheSupplier()
{
    const Id<Link> inside{m_own.other->reader().number("SELECT id FROM chain_link WHERE consumer = ?", {m_own.start}).valueOr(0)};
    FormDialog *form = escalating(inside);
    QVERIFY(form);
    QCOMPARE(form->findChildren<QComboBox *>()[1]->currentData().toInt(), static_cast<int>(EscalationLevel::Supplier));
    form->reject();
}

void ChainListsTest::whatIsOpenAboutALinkIsTakenUp()
{
    const Id<Organisation> by{m_own.other->reader().number("SELECT min(id) FROM organisation").valueOr(0)};
    const qint64 before = m_own.count("SELECT count(*) FROM escalation");
    QVERIFY(m_own.other->write("Raise", [&](Transaction &transaction) -> Result<void> {
        DRIFTSRAAD_TRY(raiseEscalation(transaction, {.about = "Prøve", .reason = "Haster", .raisedBy = by, .level = EscalationLevel::Kombit, .solution = m_own.solution, .link = m_own.last}));
        return {};
    }));
    // The page has read it once its card tells of it.
    QVERIFY(m_own.page->openRecord({table<Link>().nameText(), m_own.last.value}));
    const auto isTold = [this] {
        const QList<SentenceLink *> lines = linesOf(panel());
        return std::any_of(lines.cbegin(), lines.cend(), [](const SentenceLink *line) { return line->text().endsWith(QStringLiteral(": Prøve")); });
    };
    QTRY_VERIFY(isTold());
    FormDialog *form = escalating(m_own.last);
    QVERIFY(form);
    QVERIFY(form->findChildren<QComboBox *>().isEmpty()); // a level up, no second one
    form->reject();
    QCOMPARE(m_own.count("SELECT count(*) FROM escalation"), before + 1);
}

void ChainListsTest::theClosedPanelOfTheListStaysClosed()
{
    const auto write = [this](const QString &about) {
        const Id<Organisation> by{m_own.other->reader().number("SELECT min(id) FROM organisation").valueOr(0)};
        QVERIFY(m_own.other->write("Raise", [&](Transaction &transaction) -> Result<void> {
            DRIFTSRAAD_TRY(raiseEscalation(transaction, {.about = about, .reason = "Haster", .raisedBy = by, .solution = m_own.solution}));
            return {};
        }));
    };
    write(QStringLiteral("Den første"));
    m_own.page->findChild<SegmentedControl *>()->setCurrentIndex(3);
    QTRY_COMPARE(panel()->content(), ChainPanel::Content::Escalation);
    QTRY_VERIFY(panel()->isOpen());
    const auto *rows = m_own.page->findChild<EscalationsView *>()->list()->model();
    QTRY_COMPARE(qint64{rows->rowCount()}, m_own.count("SELECT count(*) FROM escalation"));
    const int before = rows->rowCount();
    QTRY_VERIFY(m_own.store->isIdle());
    QVERIFY(m_own.page->closePane());
    write(QStringLiteral("Den anden"));
    QTRY_COMPARE(rows->rowCount(), before + 1);
    QTRY_VERIFY(m_own.store->isIdle());
    QVERIFY(!panel()->isOpen());
    // The row that is the current one opens it again.
    TableView *list = m_own.page->findChild<EscalationsView *>()->list();
    QVERIFY(list->currentIndex().isValid());
    emit list->activated(list->currentIndex());
    QTRY_VERIFY(panel()->isOpen());
}

void ChainListsTest::aRejectedEscalationIsClosedWithItsReason()
{
    const Id<Organisation> by{m_own.other->reader().number("SELECT min(id) FROM organisation").valueOr(0)};
    Id<Escalation> id;
    QVERIFY(m_own.other->write("Raise", [&](Transaction &transaction) -> Result<void> {
        const auto raised = raiseEscalation(transaction, {.about = "Afvises", .reason = "Haster", .raisedBy = by, .solution = m_own.solution});
        if (!raised)
            return raised.error();
        id = *raised;
        return {};
    }));
    QVERIFY(m_own.page->openRecord({table<Escalation>().nameText(), id.value}));
    QTRY_COMPARE(panel()->record().id, id.value);
    emit panel()->rejectWanted();
    FormDialog *form = m_own.page->findChild<EscalationActions *>()->openForm();
    QVERIFY(form);
    emit form->submitted(); // without a reason: refused beside the field
    QVERIFY(form->isVisible());
    form->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Hører ikke under aftalen"));
    emit form->submitted();
    QTRY_COMPARE(m_own.other->reader().get(id)->outcome, EscalationOutcome::Rejected);
    QCOMPARE(m_own.other->reader().get(id)->answer, QStringLiteral("Hører ikke under aftalen"));
    const auto said = [this](const QString &text) {
        const auto labels = panel()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    QTRY_VERIFY(said(QStringLiteral("Hører ikke under aftalen")));
}

void ChainListsTest::hundredsOfThingsLeftOpenAreReachedInThePanel()
{
    // Components that nothing leads to: each is left open in the drawing of all solutions.
    QVERIFY(m_own.other->write("Fill", [](Transaction &transaction) -> Result<void> {
        for (int i = 0; i < 60; ++i)
            DRIFTSRAAD_TRY(addComponent(transaction, {.name = QStringLiteral("Løs del %1").arg(i)}));
        return {};
    }));
    auto *chooser = m_own.page->findChild<QComboBox *>();
    QTRY_VERIFY(m_own.store->isIdle());
    const int all = chooser->findData(qint64{0});
    chooser->setCurrentIndex(all);
    emit chooser->activated(all);
    QTRY_COMPARE(panel()->content(), ChainPanel::Content::Promise);
    QTRY_VERIFY(moreOf(panel(), "open"));
    const auto before = linesOf(panel()).size();
    moreOf(panel(), "open")->setFocus();
    QTest::keyClick(moreOf(panel(), "open"), Qt::Key_Return);
    QTRY_VERIFY(linesOf(panel()).size() >= before + 40);
    // The minute builds the panel anew; what was opened stays open.
    const auto opened = linesOf(panel()).size();
    QVERIFY(moreOf(panel(), "open"));
    const QString left = moreOf(panel(), "open")->text();
    QVERIFY(m_own.other->write("Fill", [](Transaction &transaction) -> Result<void> {
        DRIFTSRAAD_TRY(addComponent(transaction, {.name = QStringLiteral("Endnu en del")}));
        return {};
    }));
    QTRY_VERIFY(moreOf(panel(), "open") && moreOf(panel(), "open")->text() != left);
    QCOMPARE(linesOf(panel()).size(), opened);
}

void ChainListsTest::theMenuLeadsToTheFilesOfWhatIsShown()
{
    const RecordRef link{table<Link>().nameText(), m_own.last.value};
    QVERIFY(m_own.page->openRecord(link));
    QTRY_COMPARE(panel()->content(), ChainPanel::Content::Link);
    QSignalSpy wanted(m_own.page.get(), &Page::showAttachments);
    auto *menu = panel()->findChild<QMenu *>();
    QVERIFY(menu);
    emit menu->aboutToShow();
    const QList<QAction *> actions = menu->actions();
    const auto files = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) { return action->text() == QLatin1String("Bilag"); });
    QVERIFY(files != actions.cend());
    (*files)->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<RecordRef>(), link);
}

ROOM_TEST(ChainListsTest)
#include "tst_chainlists.moc"
