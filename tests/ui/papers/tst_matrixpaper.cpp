#include "core/catalog.h"
#include "core/demo/demo.h"
#include "core/responsibility/operations.h"
#include "tests/support/roomtest.h"
#include "tests/ui/papers/paperprobe.h"
#include "ui/kit/type.h"
#include "ui/papers/matrixpaper.h"

#include <QTest>

using namespace driftsraad;

namespace {

MatrixPaper::Content matrix(int tasks)
{
    MatrixPaper::Content content{.solution = QStringLiteral("NemRefusion"),
                                 .parties = {QStringLiteral("KOMBIT"), QStringLiteral("Kommuner"), QStringLiteral("Leverandør")},
                                 .day = {2026, 11, 23},
                                 .made = Instant::local({2026, 11, 23}, {10, 24}),
                                 .example = true};
    for (int i = 1; i <= tasks; ++i) {
        content.rows.append({QStringLiteral("Opgave %1: ændringsønsker").arg(i),
                             {{.degree = Degree::Responsible}, {.degree = Degree::Partly, .condition = QStringLiteral("Kun i åbningstiden %1.").arg(i)}, {}}});
    }
    return content;
}

} // namespace

class MatrixPaperTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void theDecksMatrixFitsOnOneLandscapePage()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("demo.db"));
        QVERIFY(makeDemo(path, {2026, 11, 23}).isOk());
        FixedClock clock(Instant::local({2026, 11, 23}, {10, 24}));
        auto store = Store::open({.path = path}, catalog(), clock, {.author = {"Service manager A", "test", "test"}, .seed = {}});
        QVERIFY(store.isOk());
        Reader &reader = (*store)->reader();
        const auto solutions = solutionDeviations(reader, clock.today());
        QVERIFY(solutions.isOk());
        for (const SolutionDeviations &solution : *solutions) {
            const auto content = matrixContent(reader, solution.solution, clock.today());
            QVERIFY(content.isOk());
            const LaidPaper laid = paginate(matrixPaper(*content, Language::load(QStringLiteral("da"))));
            QCOMPARE(laid.pageCount(), 1);
            QVERIFY(laid.isLandscape());
            if (solution.name == QLatin1String("NemRefusion")) {
                const QByteArray pdf = laid.pdf();
                const QString text = probe::textOf(pdf);
                QVERIFY2(text.contains(QStringLiteral("≠ (X)")), qPrintable(text));
                QVERIFY(text.contains(QStringLiteral("uden for kommunens åbningstid.")));
                QVERIFY(text.contains(QStringLiteral("Styregrupper")));
                probe::keep(pdf, "matrix.pdf");
            }
        }
        const auto standard = matrixContent(reader, {}, clock.today());
        QVERIFY(standard.isOk());
        QVERIFY(standard->example);
        const QByteArray pdf = paginate(matrixPaper(*standard, Language::load(QStringLiteral("en")))).pdf();
        QVERIFY(probe::textOf(pdf).contains(QStringLiteral("The standard matrix")));
        QVERIFY(!probe::textOf(pdf).contains(QStringLiteral("≠ X")));
        probe::keep(pdf, "matrix-standard.pdf");
    }

    void everyConditionIsANumberedNote()
    {
        const QString text = probe::textOf(paginate(matrixPaper(matrix(3), Language::load(QStringLiteral("da")))).pdf());
        QVERIFY(text.contains(QStringLiteral("(X)³")));
        QVERIFY(text.contains(QStringLiteral("Opgave 3: ændringsønsker, Kommuner: Kun i åbningstiden 3.")));
    }

    void aDeviationSaysWhatTheStandardSays()
    {
        auto content = matrix(1);
        content.rows[0].cells[0] = {.degree = Degree::Empty, .deviates = true, .standard = Degree::Responsible, .contact = QStringLiteral("Kontakt A"), .decided = QStringLiteral("Styregruppen, møde 1")};
        content.problems = {Message::verbatim(QStringLiteral("Opgave 1 har ingen ansvarlig."))};
        const QString text = probe::textOf(paginate(matrixPaper(content, Language::load(QStringLiteral("en")))).pdf());
        QVERIFY2(text.contains(QStringLiteral("empty, where the standard says X. Contact: Kontakt A. Decided: Styregruppen, møde 1.")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Opgave 1 har ingen ansvarlig.")));
    }

    void twoHundredTasksLoseNothingAndRepeatTheHead()
    {
        const LaidPaper laid = paginate(matrixPaper(matrix(200), Language::load(QStringLiteral("da"))));
        const QByteArray pdf = laid.pdf();
        const QString text = probe::textOf(pdf);
        for (int i = 1; i <= 200; ++i)
            QVERIFY(text.contains(QStringLiteral("Opgave %1: ændringsønsker").arg(i)) && text.contains(QStringLiteral("Kun i åbningstiden %1.").arg(i)));
        for (int page = 0; page < 5; ++page)
            QVERIFY(probe::textOf(pdf, page).contains(QStringLiteral("Leverandør")));
        probe::keep(pdf, "matrix-200.pdf");
    }

    void paperNamesTheDayAndWhatWasKnown()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("demo.db"));
        QVERIFY(makeDemo(path, {2026, 11, 23}).isOk());
        FixedClock clock(Instant::local({2026, 11, 23}, {10, 24}));
        auto store = Store::open({.path = path, .access = Access::ReadOnly}, catalog(), clock, {});
        QVERIFY(store.isOk());
        const auto solutions = (*store)->reader().list<Solution>("WHERE name = 'NemRefusion'");
        const auto content = matrixContent((*store)->reader(), solutions->first().id, {2026, 11, 1}, QDate(2026, 6, 1));
        QVERIFY(content.isOk());
        const QByteArray pdf = paginate(matrixPaper(*content, Language::load(QStringLiteral("da")))).pdf();
        const QString text = probe::textOf(pdf);
        QVERIFY2(text.contains(QStringLiteral("Gælder 1. november 2026, efter det vi vidste 1. juni 2026")), qPrintable(text));
        // The condition as it was first written down.
        QVERIFY(text.contains(QStringLiteral("Spørgsmål om sager hos tredjepart går til KOMBIT.")));
        probe::keep(pdf, "matrix-known.pdf");
    }

    void emptyMatrixSaysSo()
    {
        QVERIFY(probe::textOf(paginate(matrixPaper({.day = {2026, 11, 23}}, Language::load(QStringLiteral("en")))).pdf())
                    .contains(QStringLiteral("The matrix has no tasks yet.")));
    }
};

ROOM_TEST(MatrixPaperTest)
#include "tst_matrixpaper.moc"
