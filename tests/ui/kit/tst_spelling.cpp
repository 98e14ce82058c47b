#include "ui/kit/spelling.h"

#include <QContextMenuEvent>
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

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
