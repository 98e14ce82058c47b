#include "tests/support/roomtest.h"
#include "ui/kit/form.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/look.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace driftsraad;

/// Forms and their dialogs: errors beside their fields, and nothing that is typed gets lost.
class TestFormDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpLook(*qApp, Scheme::Light); }

    void errorIsSaidAtItsFieldAndGoesAway()
    {
        Form form;
        auto *name = new QLineEdit;
        auto *count = new QLineEdit;
        form.addRow(QStringLiteral("Navn"), name, true);
        form.addRow(QStringLiteral("Antal"), count);
        QCOMPARE(count->accessibleName(), QStringLiteral("Antal"));
        QVERIFY(name->accessibleName() != QStringLiteral("Navn"));
        form.setError(count, QStringLiteral("Skriv et tal."));
        QVERIFY(form.hasErrors());
        QCOMPARE(count->accessibleDescription(), QStringLiteral("Skriv et tal."));
        form.clearErrors();
        QVERIFY(!form.hasErrors());
        QCOMPARE(count->accessibleDescription(), QString());
    }

    void firstErrorGetsTheKeyboard()
    {
        Form form;
        auto *name = new QLineEdit;
        auto *count = new QLineEdit;
        form.addRow(QStringLiteral("Navn"), name);
        form.addRow(QStringLiteral("Antal"), count);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.setError(count, QStringLiteral("Skriv et tal."));
        form.focusFirstError();
        QVERIFY(count->hasFocus());
    }

    void dialogKeepsWhatWasTypedWhenStoringIsRefused()
    {
        QWidget window;
        window.show();
        FormDialog dialog(QStringLiteral("Ny aktion"), QStringLiteral("Gem"), &window);
        auto *title = new QLineEdit;
        dialog.form().addRow(QStringLiteral("Titel"), title);
        dialog.open();
        QSignalSpy submitted(&dialog, &FormDialog::submitted);
        QTest::keyClicks(title, QStringLiteral("Skabelon"));
        QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 1);
        dialog.setBusy(true);
        QVERIFY(!title->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 1);
        dialog.showProblem(QStringLiteral("Det delte drev svarer ikke."));
        QVERIFY(dialog.isVisible());
        QVERIFY(title->isEnabled());
        QCOMPARE(title->text(), QStringLiteral("Skabelon"));
    }

    void closingAskedOnlyWhenSomethingWasTyped()
    {
        QWidget window;
        window.show();
        FormDialog dialog(QStringLiteral("Ny aktion"), QStringLiteral("Gem"), &window);
        auto *title = new QLineEdit(QStringLiteral("Udfyldt på forhånd"));
        dialog.form().addRow(QStringLiteral("Titel"), title);
        auto *reason = new QPlainTextEdit;
        dialog.form().addRow(QStringLiteral("Begrundelse"), reason);
        dialog.open();
        emit reason->textChanged(); // as the spelling does when it looks for the first time
        dialog.reject();
        QVERIFY(!dialog.isVisible());
        dialog.open();
        QTest::keyClicks(title, QStringLiteral("x"));
        dialog.reject();
        QVERIFY(dialog.isVisible());
        auto *question = dialog.findChild<QMessageBox *>();
        QVERIFY(question);
        for (QAbstractButton *choice : question->buttons()) {
            if (question->buttonRole(choice) == QMessageBox::DestructiveRole)
                choice->click();
        }
        QVERIFY(!dialog.isVisible());
    }

    void aSentenceMakesTheDialogHigherAndPressesNothingTogether()
    {
        QWidget window;
        window.show();
        FormDialog dialog(QStringLiteral("Ny aktion"), QStringLiteral("Gem"), &window);
        auto *note = new QPlainTextEdit;
        auto *day = new QLineEdit;
        dialog.form().addRow(QStringLiteral("Note"), note);
        dialog.form().addNote(QStringLiteral("Hvad der er aftalt, og hvem der har sagt det; det står på udskriften, som den der har skrevet det, skrev det."));
        dialog.form().addRow(QStringLiteral("Dag"), day);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const int before = dialog.height();
        const int room = note->height();
        dialog.showProblem(QStringLiteral("Disken er fuld. Intet blev gemt; gør plads, og prøv igen."));
        QTRY_VERIFY(dialog.height() > before);
        QVERIFY(note->height() >= room);
        const int said = dialog.height();
        dialog.form().setError(day, QStringLiteral("Skriv en dag, for eksempel 24-12-2026."));
        QTRY_VERIFY(dialog.height() > said);
        QVERIFY(note->height() >= room);
    }
};

ROOM_TEST(TestFormDialog)
#include "tst_formdialog.moc"
