#include "tests/support/roomtest.h"
#include "ui/kit/form.h"
#include "ui/kit/spelling.h"

#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace driftsraad;

namespace {

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const auto &[position, length] : checkableWords(text))
        words.append(text.mid(position, length));
    return words;
}

QStringList underlined(const QPlainTextEdit &edit)
{
    QStringList words;
    const QString text = edit.document()->firstBlock().text();
    const auto formats = edit.document()->firstBlock().layout()->formats();
    for (const auto &range : formats) {
        if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
            words.append(text.mid(range.start, range.length));
    }
    return words;
}

/// A line that keeps what was underlined in it last.
class Line : public QLineEdit
{
public:
    QStringList underlined() const
    {
        QStringList words;
        for (const auto &[position, length] : m_ranges)
            words.append(text().mid(position, length));
        return words;
    }

protected:
    void inputMethodEvent(QInputMethodEvent *event) override
    {
        m_ranges.clear();
        for (const QInputMethodEvent::Attribute &attribute : event->attributes()) {
            if (attribute.type == QInputMethodEvent::TextFormat && attribute.value.value<QTextFormat>().toCharFormat().underlineStyle() == QTextCharFormat::WaveUnderline)
                m_ranges.append({attribute.start + cursorPosition(), attribute.length});
        }
        QLineEdit::inputMethodEvent(event);
    }

private:
    QList<std::pair<int, int>> m_ranges;
};

} // namespace

class TestSpelling : public QObject
{
    Q_OBJECT

private slots:
    void namesNumbersAndAddressesAreLeftAlone()
    {
        QCOMPARE(wordsOf(QStringLiteral("KOMBIT ringer til NemRefusion kl. 08:12 om 3.-parts fejl")),
                 QStringList({QStringLiteral("ringer"), QStringLiteral("til"), QStringLiteral("kl"), QStringLiteral("om"),
                              QStringLiteral("parts"), QStringLiteral("fejl")}));
        QCOMPARE(wordsOf(QStringLiteral("skriv til drift@eksempel.dk eller https://eksempel.dk/fejll")),
                 QStringList({QStringLiteral("skriv"), QStringLiteral("til"), QStringLiteral("eller")}));
        QCOMPARE(wordsOf(QString()), QStringList());
    }

    void wrongWordIsUnderlinedOnceTheDictionaryIsThere()
    {
        Spelling danish(QStringLiteral("/usr/share/hunspell"), QStringLiteral("da_DK"));
        QPlainTextEdit edit;
        checkSpelling(&edit, danish);
        edit.setPlainText(QStringLiteral("En hændlse på et driftsmøde"));
        QCOMPARE(underlined(edit), QStringList());
        QTRY_COMPARE(danish.availability(), Spelling::Availability::Ready);
        QCOMPARE(underlined(edit), QStringList({QStringLiteral("hændlse")}));
        QVERIFY(danish.suggestions(QStringLiteral("hændlse")).contains(QStringLiteral("hændelse")));

        danish.setEnabled(false);
        QCOMPARE(underlined(edit), QStringList());
        danish.setEnabled(true);
        danish.ignore(QStringLiteral("Hændlse"));
        QCOMPARE(underlined(edit), QStringList());
    }

    void suggestionTakesTheWordsPlaceAndCanBeUndone()
    {
        Spelling danish(QStringLiteral("/usr/share/hunspell"), QStringLiteral("da_DK"));
        danish.prepare();
        QTRY_COMPARE(danish.availability(), Spelling::Availability::Ready);
        QPlainTextEdit edit;
        checkSpelling(&edit, danish);
        edit.show();
        edit.setPlainText(QStringLiteral("En hændlse mere"));
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(5);
        edit.setTextCursor(cursor);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, edit.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&edit, &asked);
        auto *menu = edit.findChild<QMenu *>();
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [](const QAction *action) { return action->text() == QStringLiteral("hændelse"); });
        QVERIFY(found != actions.end());
        (*found)->trigger();
        QCOMPARE(edit.toPlainText(), QStringLiteral("En hændelse mere"));
        edit.undo();
        QCOMPARE(edit.toPlainText(), QStringLiteral("En hændlse mere"));
        menu->close();
    }

    void wrongWordInALineIsUnderlinedWhileItIsTyped()
    {
        Spelling danish(QStringLiteral("/usr/share/hunspell"), QStringLiteral("da_DK"));
        Line line;
        checkSpelling(&line, danish);
        checkSpelling(&line, danish);
        QTest::keyClicks(&line, QStringLiteral("En fejll på driften"));
        QTRY_COMPARE(danish.availability(), Spelling::Availability::Ready);
        QCOMPARE(line.underlined(), QStringList({QStringLiteral("fejll")}));
        line.setCursorPosition(7);
        QTest::keyClick(&line, Qt::Key_Delete);
        QCOMPARE(line.text(), QStringLiteral("En fejl på driften"));
        QCOMPARE(line.underlined(), QStringList());
        QTest::keyClicks(&line, QStringLiteral("x"));
        QCOMPARE(line.underlined(), QStringList({QStringLiteral("fejlx")}));
        // The marks are no changes: what was typed goes back step by step.
        line.undo();
        QCOMPARE(line.text(), QStringLiteral("En fejl på driften"));
        danish.setEnabled(false);
        QCOMPARE(line.underlined(), QStringList());
    }

    void suggestionTakesTheWordsPlaceInALine()
    {
        Spelling danish(QStringLiteral("/usr/share/hunspell"), QStringLiteral("da_DK"));
        danish.prepare();
        QTRY_COMPARE(danish.availability(), Spelling::Availability::Ready);
        QLineEdit line;
        checkSpelling(&line, danish);
        line.setText(QStringLiteral("En hændlse mere"));
        line.show();
        line.setCursorPosition(5);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, line.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&line, &asked);
        auto *menu = line.findChild<QMenu *>();
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return action->text() == QStringLiteral("hændelse"); });
        QVERIFY(found != actions.end());
        (*found)->trigger();
        QCOMPARE(line.text(), QStringLiteral("En hændelse mere"));
        line.undo();
        QCOMPARE(line.text(), QStringLiteral("En hændlse mere"));
        menu->close();
    }

    void everyLongTextOfAFormIsChecked()
    {
        Form form;
        auto *text = new QPlainTextEdit;
        form.addRow(QStringLiteral("Beskrivelse"), text);
        text->setPlainText(QStringLiteral("En hændlse"));
        QTRY_COMPARE(Spelling::shared().availability(), Spelling::Availability::Ready);
        QCOMPARE(underlined(*text), QStringList({QStringLiteral("hændlse")}));
    }

    void missingDictionaryMeansSilence()
    {
        const QTemporaryDir empty;
        Spelling none(empty.path(), QStringLiteral("da_DK"));
        QSignalSpy changed(&none, &Spelling::changed);
        none.prepare();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(none.availability(), Spelling::Availability::NotInstalled);
        QVERIFY(none.isRight(QStringLiteral("hændlse")));
        QCOMPARE(none.suggestions(QStringLiteral("hændlse")), QStringList());
    }

    void dictionaryThatGoesWhileItLoadsIsNoHarm()
    {
        {
            Spelling brief(QStringLiteral("/usr/share/hunspell"), QStringLiteral("da_DK"));
            brief.prepare();
        }
        Spelling next(QStringLiteral("/usr/share/hunspell"), QStringLiteral("da_DK"));
        next.prepare();
        QTRY_COMPARE(next.availability(), Spelling::Availability::Ready);
    }
};

ROOM_TEST(TestSpelling)
#include "tst_spelling.moc"
