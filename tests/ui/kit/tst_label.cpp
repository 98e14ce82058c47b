#include "tests/support/roomtest.h"
#include "ui/kit/label.h"
#include "ui/kit/look.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace driftsraad;

/// Text that wraps and can be selected: its lines end between words, and what is copied is the text.
class LabelTest : public QObject
{
    Q_OBJECT

    static QStringList linesOf(const Label &label)
    {
        QStringList lines;
        const auto *document = label.findChild<QTextDocument *>();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const QTextLine line = block.layout()->lineAt(i);
                lines.append(block.text().mid(line.textStart(), line.textLength()));
            }
        }
        return lines;
    }

private slots:
    void initTestCase() { setUpLook(*qApp); }
    void selectableTextBreaksAtNoHyphenAndNoSlash()
    {
        const QString said = QStringLiteral("Svar fra E-Dagpenge og Leverandør A A/S senest 26-11-2026, altså 98,33 %, alle dage\nE-Dagpenge kl. 10-12");
        Label label(said);
        label.setWordWrap(true);
        label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        for (int width = 90; width < 420; width += 7) {
            label.resize(width, label.heightForWidth(width));
            label.grab();
            const QStringList lines = linesOf(label);
            QVERIFY(lines.size() > 1);
            for (const QString &line : lines) {
                const QString seen = unjoined(line).trimmed();
                QVERIFY2(!seen.endsWith(u'-') && !seen.endsWith(u'/') && !seen.startsWith(u'%') && !seen.startsWith(QStringLiteral("A/S")), qPrintable(lines.join(u'|')));
            }
            // There is room for all of them.
            QVERIFY(label.findChild<QTextDocument *>()->documentLayout()->documentSize().height() <= label.height());
        }
        QCOMPARE(label.text(), said);
    }
    void whatIsCopiedIsTheTextItself()
    {
        const QString said = QStringLiteral("E-Dagpenge svarer 98,33 %\nkl. 10-12");
        Label label(said);
        label.setWordWrap(true);
        label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label.resize(400, 100);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        label.grab();
        label.setFocus();
        QTest::keyClick(&label, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(label.hasSelectedText());
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), said);
    }
    void aLongFileNameBreaksWhereNothingElseBreaksIt()
    {
        const QString name = QStringLiteral("leverandoer-a_nemrefusion_2026-10.csv");
        const QFontMetrics metrics(textFont());
        Label label(name);
        label.setWordWrap(true);
        label.setTextInteractionFlags(Qt::TextSelectableByMouse);
        label.resize(metrics.horizontalAdvance(QStringLiteral("a_nemrefusion_20")), 80);
        label.grab();
        const QStringList lines = linesOf(label);
        QVERIFY(lines.size() > 2);
        for (const QString &line : lines)
            QVERIFY2(metrics.horizontalAdvance(unjoined(line)) <= label.width(), qPrintable(lines.join(u'|')));
        QCOMPARE(unjoined(unbroken(name)), name);
    }
    void anotherTextIsJoinedToo()
    {
        Label label(QStringLiteral("E-Dagpenge"));
        label.setWordWrap(true);
        label.setTextInteractionFlags(Qt::TextSelectableByMouse);
        label.resize(110, 80);
        label.grab();
        label.setText(QStringLiteral("Svar fra E-Dagpenge"));
        label.grab();
        QCOMPARE(linesOf(label).size(), 2);
        QCOMPARE(unjoined(linesOf(label).last()), QStringLiteral("E-Dagpenge"));
    }
};

ROOM_TEST(LabelTest)
#include "tst_label.moc"
