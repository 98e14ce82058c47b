#include "tests/support/roomtest.h"
#include "ui/kit/look.h"
#include "ui/kit/targeteditor.h"
#include "ui/kit/words.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace driftsraad;

/// Figures of service levels as people write them.
class TargetEditorTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        setUpLook(*qApp);
        setLanguage("da");
    }
    void targetsAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("metric");
        QTest::addColumn<qint64>("target");
        QTest::newRow("decimal comma") << "99,5" << int(Metric::Availability) << qint64{995'000};
        QTest::newRow("decimal point") << "99.95 %" << int(Metric::Availability) << qint64{999'500};
        QTest::newRow("four decimals") << "99,9999" << int(Metric::Availability) << qint64{999'999};
        QTest::newRow("thousands") << "1.500" << int(Metric::ResponseTime) << qint64{1'500};
        QTest::newRow("seconds") << "2 s" << int(Metric::ResponseTime) << qint64{2'000};
        QTest::newRow("half a second") << "0,5 s" << int(Metric::ResponseTime) << qint64{500};
        QTest::newRow("hours") << "4 t" << int(Metric::ResolutionTime) << qint64{240};
        QTest::newRow("half an hour") << "0,5 t" << int(Metric::ReactionTime) << qint64{30};
        QTest::newRow("minutes") << "30" << int(Metric::ReactionTime) << qint64{30};
        QTest::newRow("minutes of a call") << "2 min" << int(Metric::SupportAnswer) << qint64{120};
    }
    void targetsAreReadAsTheyAreWritten()
    {
        QFETCH(QString, typed);
        QFETCH(int, metric);
        QFETCH(qint64, target);
        const TargetUnit unit = unitOf(static_cast<Metric>(metric));
        QCOMPARE(targetIn(typed, unit), std::optional(target));
        QCOMPARE(targetIn(targetText(target, unit), unit), std::optional(target));
    }
    void whatIsNoFigureIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("metric");
        QTest::newRow("nonsense") << "soon" << int(Metric::ReactionTime);
        QTest::newRow("wrong unit") << "4 t" << int(Metric::Availability);
        QTest::newRow("more than all") << "100,1" << int(Metric::Availability);
        QTest::newRow("finer than the unit") << "0,5 ms" << int(Metric::ResponseTime);
        QTest::newRow("two points") << "1.5.2" << int(Metric::ReactionTime);
        QTest::newRow("nothing") << "" << int(Metric::ReactionTime);
    }
    void whatIsNoFigureIsRefused()
    {
        QFETCH(QString, typed);
        QFETCH(int, metric);
        QVERIFY(!targetIn(typed, unitOf(static_cast<Metric>(metric))));
    }
    void anEmptyFieldIsNoValueAndNoProblem()
    {
        auto *editor = new TargetEditor(TargetUnit::Minutes);
        editor->setValue(qint64{30});
        QCOMPARE(editor->value(), Value(30));
        editor->setValue({});
        QVERIFY(editor->value().isNull() && editor->problem().isEmpty());
        editor->edit()->setText(QStringLiteral("snart"));
        QVERIFY(editor->value().isNull());
        QVERIFY(words(editor->problem()).contains(QStringLiteral("240 min")));
        delete editor->widget();
    }
    void anotherUnitKeepsWhatIsTyped()
    {
        auto *editor = new TargetEditor(TargetUnit::Millionths);
        QSignalSpy changed(editor, &FieldEditor::changed);
        editor->edit()->setText(QStringLiteral("99,5"));
        editor->setUnit(TargetUnit::Seconds);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(editor->edit()->text(), QStringLiteral("99,5"));
        QVERIFY(editor->value().isNull());
        delete editor->widget();
    }
    void noughtIsAChoiceOfItsOwn()
    {
        auto *editor = new CountedChoiceEditor({QStringLiteral("alle"), QStringLiteral("én")});
        QCOMPARE(editor->value(), Value(0));
        editor->setValue(qint64{1});
        QCOMPARE(editor->box()->currentText(), QStringLiteral("én"));
        QCOMPARE(editor->value(), Value(1));
        delete editor->widget();
    }
};

ROOM_TEST(TargetEditorTest)
#include "tst_targeteditor.moc"
