#include "core/catalog.h"
#include "core/demo/demo.h"
#include "core/storage/history.h"
#include "tests/support/roomtest.h"
#include "ui/kit/look.h"
#include "ui/kit/words.h"
#include "ui/register/importdialog.h"
#include "ui/register/planmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace driftsraad;

/// The import dialog from the file to the register.
class TestRegisterImportDialog : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(Instant::local({2026, 11, 23}, {10, 24}));
    std::unique_ptr<AsyncStore> store;
    std::unique_ptr<QWidget> window;
    ImportDialog *dialog = nullptr;

    PlanModel *model() const { return dialog->findChild<PlanModel *>(); }
    RegisterImportSession &session() const { return dialog->session(); }
    bool isReady() const { return session().stage() == RegisterImportSession::Stage::Ready && !session().isBusy(); }
    qint64 count(const QByteArray &sql)
    {
        std::optional<Result<qint64>> answer;
        store->read(this, {"count"}, [sql](Reader &reader) { return reader.number(sql); }, [&](Result<qint64> number) { answer = number; });
        return QTest::qWaitFor([&] { return answer.has_value(); }) ? answer->valueOr(-1) : -1;
    }
    QComboBox *box(const QString &name) const
    {
        for (auto *found : dialog->findChildren<QComboBox *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }
    /// As a person does it: the list, and the choice in it.
    void choose(QComboBox *box, const QString &text)
    {
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
        emit box->activated(index);
    }

private slots:
    void initTestCase()
    {
        setUpLook(*qApp);
        setLanguage(QStringLiteral("en"));
        QVERIFY(makeDemo(folder.filePath(QStringLiteral("demo.db")), QDate(2026, 11, 23)));
        store = std::make_unique<AsyncStore>(catalog(), clock);
        QSignalSpy opened(store.get(), &AsyncStore::opened);
        store->open({.path = folder.filePath(QStringLiteral("demo.db"))}, {.name = QStringLiteral("Service manager A")});
        QTRY_COMPARE(opened.size(), 1);
    }
    void init()
    {
        window = std::make_unique<QWidget>();
        window->resize(1280, 800);
        window->show();
        dialog = new ImportDialog(*store, RegisterSection::Organisations, window.get());
        dialog->open();
    }
    void cleanup()
    {
        window.reset();
        QTRY_VERIFY(store->isIdle());
    }

    void aFileIsShownRowByRowAndStoredOnlyWhenConfirmed()
    {
        QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QFile file(folder.filePath(QStringLiteral("leverandører.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Leverandør;Telefon;Mail\nLeverandør A A/S;00 00 09 09;\nLeverandør Ny A/S;00 00 09 10;ny@example.dk\nLeverandør Skæv A/S;;skæv\n");
        file.close();
        const qint64 before = count("SELECT count(*) FROM organisation");
        session().openFile(file.fileName());
        QTRY_VERIFY(isReady());
        QTRY_COMPARE(model()->rowCount(), 3);
        // What is left out stands first, with its row, column and what to do.
        QCOMPARE(model()->index(0, 0).data().toString(), QStringLiteral("4"));
        const QString said = model()->index(0, 4).data().toString();
        QVERIFY2(said.contains(QStringLiteral("Mail")) && said.contains(QStringLiteral("C4")) && said.contains(QStringLiteral("name@example.dk")), qPrintable(said));
        // The first of them is told in full below the rows, without a click.
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->text() == QStringLiteral("Row 4: ") + said; }));
        QCOMPARE(count("SELECT count(*) FROM organisation"), before);
        QSignalSpy imported(dialog, &ImportDialog::imported);
        dialog->confirm();
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(count("SELECT count(*) FROM organisation"), before + 1);
        QVERIFY(!dialog->isVisible());
    }
    void theSameFileAgainHasNothingToImport()
    {
        session().openFile(folder.filePath(QStringLiteral("leverandører.csv")));
        QTRY_VERIFY(isReady());
        const auto buttons = dialog->findChildren<QPushButton *>();
        QVERIFY(std::none_of(buttons.cbegin(), buttons.cend(), [](const QPushButton *one) { return one->isEnabled() && one->text().startsWith(QStringLiteral("Import ")); }));
        dialog->confirm();
        QVERIFY(dialog->isVisible());
    }
    void aPastedBlockAsksWhoAnUnknownNameIs()
    {
        session().openText(QStringLiteral("Navn\tOrganisation\tMail\nKontakt N\tUkendt A/S\tn@example.dk\n"));
        QTRY_VERIFY(isReady());
        QTRY_VERIFY(box(QStringLiteral("Ukendt A/S is")));
        QCOMPARE(session().plan().count(RowAction::Problem), 1);
        choose(box(QStringLiteral("Ukendt A/S is")), QStringLiteral("Leverandør A A/S"));
        QTRY_VERIFY(isReady() && session().plan().count(RowAction::Problem) == 0);
        QCOMPARE(session().plan().count(RowAction::Add), 1);
        choose(box(QStringLiteral("Ukendt A/S is")), QStringLiteral("Add it as a new organisation"));
        QTRY_COMPARE(session().plan().count(RowAction::Add), 2);
    }
    void aColumnIsReadAsThePersonSays()
    {
        session().openText(QStringLiteral("Navn\tFarve\nLeverandør Blå A/S\tblå\n"));
        QTRY_VERIFY(isReady());
        QTRY_VERIFY(box(QStringLiteral("Farve holds")));
        choose(box(QStringLiteral("Farve holds")), QStringLiteral("Note"));
        QTRY_VERIFY(isReady() && !session().plan().rows.isEmpty());
        QCOMPARE(session().layout().tables.first().fields, (QByteArrayList{"name", "note"}));
        choose(box(QStringLiteral("The rows are")), QStringLiteral("Solutions"));
        QTRY_VERIFY(isReady() && session().plan().rows.value(0).section == ImportSection::Solutions);
    }
    void whatIsNoSpreadsheetIsRefusedInWords()
    {
        QFile file(folder.filePath(QStringLiteral("tom.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        session().openFile(file.fileName());
        QTRY_COMPARE(session().stage(), RegisterImportSession::Stage::Refused);
        QVERIFY(!words(session().refusal().message).isEmpty());
    }
    void everyControlHasAName()
    {
        session().openText(QStringLiteral("Kontrakt\tLøsning\tLeverandør\tFra\tTil\nA\tNemRefusion\tLeverandør A\t1-1-2026\t31-12-2026\n"));
        QTRY_VERIFY(isReady());
        for (const auto *one : dialog->findChildren<QComboBox *>())
            QVERIFY(!one->accessibleName().isEmpty());
    }
};

ROOM_TEST(TestRegisterImportDialog)
#include "tst_registerimportdialog.moc"
