#include "tests/support/roomtest.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/look.h"
#include "ui/kit/spanmodel.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/tableview.h"
#include "ui/kit/toggleswitch.h"
#include "ui/kit/whydialog.h"
#include "ui/kit/words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace driftsraad;

namespace {

/// Friday 20 November 2026 at 14:00 until Monday at 10:30 in hours of 8 to 16, with a pause of half an hour on Monday.
QList<TimeSpan> weekend()
{
    const auto at = [](int day, int hour, int minute = 0) { return Instant::local(QDate(2026, 11, day), QTime(hour, minute)); };
    const Message hours = Message::verbatim(QStringLiteral("Mon-Fri 8-16"));
    return {{.from = at(20, 14), .to = at(20, 16), .kind = SpanKind::Counted, .reason = hours},
            {.from = at(20, 16), .to = at(23, 8), .kind = SpanKind::Closed, .reason = hours},
            {.from = at(23, 8), .to = at(23, 9), .kind = SpanKind::Counted, .reason = hours},
            {.from = at(23, 9), .to = at(23, 9, 30), .kind = SpanKind::Paused, .reason = Message::verbatim(QStringLiteral("=Waiting"))},
            {.from = at(23, 9, 30), .to = at(23, 10, 30), .kind = SpanKind::Counted, .reason = hours}};
}

FigureTrace trace()
{
    return {.title = QStringLiteral("H-214, resolution time"),
            .result = QStringLiteral("4 h of 8 h"),
            .reasons = {Message::verbatim(QStringLiteral("Counted in the hours Mon-Fri 8-16"))},
            .spans = weekend(),
            .countedName = Message::verbatim(QStringLiteral("Used")),
            .countedMillionths = 240'000'000};
}

QStringList statesOf(const QWidget &widget)
{
    QStringList all;
    for (const auto *status : widget.findChildren<StatusLabel *>())
        all.append(status->status().word);
    return all;
}

} // namespace

class TestWhyDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setUpLook(*qApp, Scheme::Light);
        setLanguage("en");
    }

    void spansAreSaidWithIconAndWord()
    {
        SpanModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSpans(weekend());
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(1, SpanModel::Kind).data().toString(), QString("Outside the hours"));
        QStringList icons;
        for (int row = 0; row < 4; ++row)
            icons.append(model.index(row, SpanModel::Kind).data(StateIconRole).toString());
        QCOMPARE(icons, (QStringList{"circle-dot", "moon", "circle-dot", "pause"}));
        QCOMPARE(model.index(0, SpanModel::From).data().toString(), QString("20-11-2026 14:00"));
        QCOMPARE(model.index(0, SpanModel::Counts).data().toString(), QString("120"));
        QCOMPARE(model.index(1, SpanModel::Minutes).data().toString(), language().number(qint64{3840}));
        QCOMPARE(model.index(1, SpanModel::Counts).data().toString(), QString("0"));
    }

    void hourThatComesTwiceIsTold()
    {
        SpanModel model;
        const auto utc = [](int hour) { return Instant::of(QDateTime({2026, 10, 25}, {hour, 30}, Qt::UTC)); };
        model.setSpans({{.from = utc(0), .to = utc(1), .kind = SpanKind::Counted}, {.from = utc(1), .to = utc(2), .kind = SpanKind::Counted}});
        QCOMPARE(model.index(0, SpanModel::From).data().toString(), QString("25-10-2026 02:30 (summer time)"));
        QCOMPARE(model.index(0, SpanModel::To).data().toString(), QString("25-10-2026 02:30 (winter time)"));
        QCOMPARE(model.index(0, SpanModel::Minutes).data().toString(), QString("60"));
        QCOMPARE(model.index(1, SpanModel::To).data().toString(), QString("25-10-2026 03:30"));
    }

    void onlyWhatCountsLeavesTheSumAlone()
    {
        SpanModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSpans(weekend());
        model.setOnlyCounted(true);
        QCOMPARE(model.rowCount(), 3);
        qint64 sum = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            sum += SpanModel::countedMillionths(model.span(row));
        QCOMPARE(sum, 240'000'000);
        QCOMPARE(model.content().rows.size(), 5);
    }

    void weightCutsTheMinutesThatCount()
    {
        QList<TimeSpan> spans = weekend();
        spans[0].weight = {250'000};
        SpanModel model;
        model.setSpans(spans);
        QVERIFY(model.isWeighted());
        QCOMPARE(model.index(0, SpanModel::Minutes).data().toString(), QString("120"));
        QCOMPARE(model.index(0, SpanModel::Counts).data().toString(), QString("30"));
        QCOMPARE(minutesText(30'500'000), QString("30.50"));
    }

    void sumBelowTheTableIsTheFigure()
    {
        const WhyDialog dialog(trace(), nullptr);
        const QStringList said = statesOf(dialog);
        QVERIFY2(said.contains("Used: 240 min, the sum of what counts"), qPrintable(said.join('|')));
        QVERIFY(said.contains("Paused: 30 min"));
        QVERIFY(said.contains("Outside the hours: 3,840 min"));
    }

    void sumThatIsNotTheFigureIsToldAndNotHidden()
    {
        FigureTrace wrong = trace();
        wrong.countedMillionths = 239'000'000;
        const WhyDialog dialog(wrong, nullptr);
        QVERIFY(statesOf(dialog).contains("Used: 240 min, which is not the figure above"));
    }

    void allOfItIsCopiedAsTextAndAsATable()
    {
        WhyDialog dialog(trace(), nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(dialog.findChild<TableView *>(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
        QCOMPARE(lines.value(0), QString("H-214, resolution time: 4 h of 8 h"));
        QCOMPARE(lines.value(1), QString("Counted in the hours Mon-Fri 8-16"));
        QCOMPARE(lines.value(2), QString("Paused: 30 min · Outside the hours: 3,840 min · Used: 240 min"));
        QVERIFY(lines.value(4).startsWith("From\tTo\tHow it counts\tMinutes"));
        // What a person wrote is no formula in the spreadsheet.
        QVERIFY(lines.value(8).endsWith("\t'=Waiting"));
        const QString html = QString::fromUtf8(QGuiApplication::clipboard()->mimeData()->data("text/html"));
        QVERIFY(html.contains("<p>H-214, resolution time: 4 h of 8 h</p>"));
        QCOMPARE(html.count("<tr>"), 6);
    }

    void keyboardReachesAllAndEscapeCloses()
    {
        QWidget window;
        window.show();
        QPointer<WhyDialog> dialog = WhyDialog::showOver(trace(), &window);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *table = dialog->findChild<TableView *>();
        QVERIFY(table->hasFocus());
        QCOMPARE(table->accessibleName(), QString("Spans of time"));
        QTest::keyClick(table, Qt::Key_Tab);
        QVERIFY(dialog->findChild<ToggleSwitch *>()->hasFocus());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
        QCOMPARE(table->model()->rowCount(), 3);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void picturesAreTaken()
    {
        const QString folder = qEnvironmentVariable("DRIFTSRAAD_PICTURES");
        if (folder.isEmpty())
            QSKIP("set DRIFTSRAAD_PICTURES");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            Theme::set(scheme);
            WhyDialog dialog(trace(), nullptr);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            QVERIFY(dialog.grab().save(QDir(folder).filePath(scheme == Scheme::Light ? "why-light.png" : "why-dark.png")));
        }
        Theme::set(Scheme::Light);
    }
};

ROOM_TEST(TestWhyDialog)
#include "tst_whydialog.moc"
