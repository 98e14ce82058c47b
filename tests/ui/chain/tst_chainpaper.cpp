#include "core/agreements/figurewords.h"
#include "core/catalog.h"
#include "core/demo/demo.h"
#include "tests/support/roomtest.h"
#include "tests/ui/papers/paperprobe.h"
#include "ui/chain/chainpapers.h"
#include "ui/kit/look.h"
#include "ui/papers/promisewords.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace driftsraad;

/// The chain on paper, over the demo world: the drawing, the fault's way and the promise, as a reader finds them in the file.
class ChainPaperTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    FixedClock clock{Instant::local({2026, 11, 23}, {10, 24})};
    std::unique_ptr<Store> store;
    Language danish = Language::load(QStringLiteral("da"));

    Id<Solution> solution(const char *name) { return store->reader().list<Solution>("WHERE name = ?", {QString::fromUtf8(name)})->value(0).id; }
    Id<Link> link(const char *consumer, const char *provider)
    {
        return {store->reader()
                    .number("SELECT l.id FROM chain_link l JOIN component a ON a.id = l.consumer JOIN component b ON b.id = l.provider WHERE a.name = ? AND b.name = ?",
                            {QString::fromUtf8(consumer), QString::fromUtf8(provider)})
                    .valueOr(0)};
    }
    QByteArray pdfOf(Id<Solution> of, const Fault &fault, bool wantsFault, const Language &language)
    {
        const auto reading = readChainPaper(store->reader(), of, fault, wantsFault);
        return reading ? paginate(makeChainPaper(*reading, language)).pdf() : QByteArray();
    }
    QString textOf(Id<Solution> of, const Fault &fault, bool wantsFault) { return probe::textOf(pdfOf(of, fault, wantsFault, danish)).simplified(); }

private slots:
    void initTestCase()
    {
        setUpLook(*qApp);
        const QString path = folder.filePath(QStringLiteral("demo.db"));
        QVERIFY(makeDemo(path, {2026, 11, 23}));
        auto opened = Store::open({.path = path, .access = Access::ReadOnly}, catalog(), clock, {});
        QVERIFY(opened);
        store = std::move(*opened);
    }
    void theIncidentsFaultIsToldStepByStep()
    {
        const QByteArray pdf = pdfOf(solution("NemRefusion"), {}, true, danish);
        probe::keep(pdf, "chain-fault.pdf");
        const QString text = probe::textOf(pdf).simplified();
        const QString reference = store->reader().list<Incident>("WHERE title = 'Refusioner mangler ydelser fra E-Dagpenge' ORDER BY reported_at DESC")->value(0).reference;
        QVERIFY2(!reference.isEmpty() && text.contains(QStringLiteral("NemRefusion: fejl %1").arg(reference)), qPrintable(text));
        for (const char *said : {"Kædeansvar", "Gælder 23. november 2026", "Hvem følger op?", "Kommuner → KOMBIT og Leverandør A A/S", "Leverandør C A/S → E-Dagpenge",
                                 "Driftskontrakt, NemRefusion (K-101)", "Uden for KOMBITs ansvar", "kommunen selv", "Kan kæden holde løftet?", "Eksempeldata"})
            QVERIFY2(text.contains(QString::fromUtf8(said)), qPrintable(QString::fromUtf8(said) + u'\n' + text));
        // What nobody is responsible for is said on paper, too.
        QVERIFY2(text.contains(QStringLiteral("Mangler")) && text.contains(QStringLiteral("Driftsopfølgning i ansvarsmatricen.")), qPrintable(text));
    }
    void everyHopBringsItsContractItsPromisesAndWhomToCall()
    {
        const auto reading = readChainPaper(store->reader(), solution("NemRefusion"), {}, true);
        QVERIFY(reading);
        const ChainPaper::Content &content = reading->content;
        QVERIFY(content.priority > 0);
        const Paper paper = makeChainPaper(*reading, danish);
        QList<PaperTable> tables;
        for (const PaperBlock &block : paper.blocks) {
            if (const auto *table = std::get_if<PaperTable>(&block); table && !table->caption.isEmpty())
                tables.append(*table);
        }
        const QList<WalkStep> steps = walkThrough(content.chain, content.route, content.way);
        QCOMPARE(tables.value(0).rows.size(), steps.size());
        QCOMPARE(tables.value(1).rows.size(), steps.size());
        qsizetype promised = 0;
        qsizetype called = 0;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            if (steps[i].hop < 0)
                continue;
            const Hop &hop = content.route.hops[steps[i].hop];
            QStringList told;
            for (const PaperCell &cell : tables[0].rows[i])
                told += cell.text.split(u'\n');
            QStringList wanted{danish.words(contractWords(content.chain, hop)), danish.words(followUpWords(hop))};
            wanted += promiseLines(hop.promises, content.priority, danish) + contactLines(content.chain, hop.contact);
            for (const QString &each : std::as_const(wanted))
                QVERIFY2(told.contains(each), qPrintable(each + u'\n' + told.join(u'|')));
            promised += promiseLines(hop.promises, content.priority, danish).filter(danish.words(word(Metric::ReactionTime))).size();
            called += contactLines(content.chain, hop.contact).size() > 1 ? 1 : 0;
            // Each reason and each lack stands whole beside the same number.
            QCOMPARE(tables[1].rows[i].first().text, tables[0].rows[i].first().text);
            for (const Reason &reason : hop.reasons)
                QVERIFY(tables[1].rows[i][2].text.split(u'\n').contains(danish.words(reason.message)));
            for (const Missing &missing : hop.missing)
                QVERIFY(tables[1].rows[i][3].text.split(u'\n').contains(danish.words(missing.message)));
        }
        QVERIFY(promised > 0);
        QVERIFY(called > 0);
    }
    void hoursOfAllThatIsPromisedAreSaidOnce()
    {
        QList<HopPromise> promises{{.metric = Metric::Availability, .target = 995'000, .serviceHours = QStringLiteral("Mo-Su 06:00-24:00")},
                                   {.metric = Metric::ReactionTime, .priority = 1, .target = 30, .serviceHours = QStringLiteral("Mo-Su 06:00-24:00")},
                                   {.metric = Metric::ReactionTime, .priority = 2, .target = 60, .serviceHours = QStringLiteral("24/7")}};
        const QString hours = danish.words(hoursWords(promises.first().serviceHours));
        // Of another priority, other hours take nothing from it.
        QCOMPARE(promiseLines(promises, 1, danish), (QStringList{hours + u':', QStringLiteral("Tilgængelighed: 99,50 %"), QStringLiteral("Reaktionstid: 30 min (prioritet 1)")}));
        QCOMPARE(promiseLines(promises, 0, danish).filter(hours).size(), 2);
        QCOMPARE(promiseLines(promises.mid(0, 1), 0, danish), QStringList{QStringLiteral("Tilgængelighed: 99,50 %, ") + hours});
    }
    void theDrawingHasThePageAndTheLastPageIsNoRest()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty())
            QSKIP("Graphviz is not installed");
        for (const bool wantsFault : {true, false}) {
            const auto reading = readChainPaper(store->reader(), solution("NemRefusion"), {}, wantsFault);
            QVERIFY(reading);
            const Paper paper = makeChainPaper(*reading, danish);
            const auto figure = std::find_if(paper.blocks.cbegin(), paper.blocks.cend(), [](const PaperBlock &block) { return std::holds_alternative<PaperFigure>(block); });
            QVERIFY(figure != paper.blocks.cend());
            const QSizeF size = std::get<PaperFigure>(*figure).size;
            QVERIFY2(size.width() > 0.93 * ChainPaper::drawingWidth && size.height() > 0.9 * ChainPaper::drawingHeight,
                     qPrintable(QStringLiteral("%1 x %2").arg(size.width()).arg(size.height())));
            const LaidPaper laid = paginate(paper);
            QCOMPARE(laid.pageCount(), 4);
            const qsizetype lines = probe::textOf(laid.pdf(), laid.pageCount() - 1).split(u'\n', Qt::SkipEmptyParts).size();
            QVERIFY2(lines > 8, qPrintable(QString::number(lines)));
        }
    }
    void aFailedLinkHasItsOwnWay()
    {
        const Id<Link> failed = link("NemRefusion", "Virk");
        QVERIFY(failed.isValid());
        const QString text = textOf(solution("NemRefusion"), {.link = failed}, true);
        QVERIFY2(text.contains(QStringLiteral("NemRefusion: fejl Virk")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Leverandør A A/S → Virk")));
        QVERIFY(!text.contains(QStringLiteral("Leverandør C A/S → E-Dagpenge")));
    }
    void aLinkOfAnotherChainIsRefused()
    {
        const auto reading = readChainPaper(store->reader(), solution("NemRefusion"), {.link = link("Parkeringslicens", "Lokal kopi af adresser")}, true);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::NotFound);
    }
    void withoutAFaultEveryLinkIsListed()
    {
        const QString text = textOf(solution("NemRefusion"), {}, false);
        for (const char *said : {"NemRefusion → Serviceplatformen (Ydelsesdata)", "NemRefusion → Drift af NemRefusion (Drift og vagt)", "Serviceplatformen → ATP (Ydelsesdata)", "KOMBITs ansvar"})
            QVERIFY2(text.contains(QString::fromUtf8(said)), qPrintable(QString::fromUtf8(said) + u'\n' + text));
        QVERIFY(!text.contains(QStringLiteral("Hvem følger op?")));
    }
    void allSolutionsFitOneDrawing()
    {
        const QString text = textOf({}, {}, false);
        QVERIFY2(text.contains(QStringLiteral("Alle løsninger")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Parkeringslicens → Lokal kopi af adresser")));
    }
    void theDrawingIsLinesAndLettersAndNoPicture()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty())
            QSKIP("Graphviz is not installed");
        const QByteArray pdf = pdfOf(solution("NemRefusion"), {}, true, danish);
        // What stands only in the drawing can be searched for.
        const QString drawn = probe::textOf(pdf, 0);
        for (const char *said : {"KOMBITs kontrakter", "E-Dagpenge", "Fejl siden kl. 0", "Servere og overvågning"})
            QVERIFY2(drawn.contains(QString::fromUtf8(said)), qPrintable(drawn));
        if (const auto images = probe::asked(QStringLiteral("pdfimages"), {QStringLiteral("-list")}, pdf))
            QVERIFY2(images->count(u'\n') <= 2, qPrintable(*images));
    }
    void theReaderChoosesTheLanguage()
    {
        const QString text = probe::textOf(pdfOf(solution("NemRefusion"), {}, true, Language::load(QStringLiteral("en")))).simplified();
        QVERIFY2(text.contains(QStringLiteral("Who follows up?")) && text.contains(QStringLiteral("Outside KOMBIT's responsibility")), qPrintable(text));
    }
    void withoutADrawingTheTablesAreStillThere()
    {
        const auto reading = readChainPaper(store->reader(), solution("NemRefusion"), {}, true);
        QVERIFY(reading);
        const QString text = probe::textOf(paginate(chainPaper(reading->content, danish, QPicture(), {})).pdf()).simplified();
        QVERIFY2(text.contains(QStringLiteral("Tegningen kunne ikke")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Hvem følger op?")));
    }
};

ROOM_TEST(ChainPaperTest)
#include "tst_chainpaper.moc"
