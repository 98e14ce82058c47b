#include "core/catalog.h"
#include "core/demo/demo.h"
#include "tests/support/roomtest.h"
#include "tests/ui/papers/paperprobe.h"
#include "ui/kit/type.h"
#include "ui/papers/incidentpaper.h"

#include <QTest>

using namespace driftsraad;

/// The incident papers over the demo world.
class IncidentPaperTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    FixedClock clock{Instant::local({2026, 11, 23}, {10, 24})};
    std::unique_ptr<Store> store;
    Language danish = Language::load(QStringLiteral("da"));

    Id<Incident> titled(const QString &beginning)
    {
        return {store->reader().number("SELECT max(id) FROM incident WHERE title LIKE ?", {beginning + QLatin1Char('%')}).valueOr(0)};
    }
    QByteArray pdfOf(Id<Incident> incident)
    {
        const auto content = incidentContent(store->reader(), incident);
        return content ? paginate(incidentPaper(*content, danish)).pdf() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        loadFonts();
        const QString path = folder.filePath(QStringLiteral("demo.db"));
        QVERIFY(makeDemo(path, {2026, 11, 23}));
        auto opened = Store::open({.path = path, .access = Access::ReadOnly}, catalog(), clock, {});
        QVERIFY(opened);
        store = std::move(*opened);
    }
    void reportTellsFactsCourseMunicipalitiesAndNotices()
    {
        const QByteArray pdf = pdfOf(titled(QStringLiteral("Refusioner mangler")));
        const QString text = probe::textOf(pdf);
        for (const char *said : {"Hændelsesrapport", "Refusioner mangler ydelser fra E-Dagpenge", "NemRefusion", "Hos tredjepart", "E-Dagpenge", "31 kommuner",
                                 "Årsagen er fundet hos tredjepart", "Opdatering om fejlen på NemRefusion", "Webside og e-mail", "23-11-2026 12:00", "Eksempeldata"})
            QVERIFY2(text.contains(QString::fromUtf8(said)), said);
        probe::keep(pdf, "incident.pdf");
    }
    void shortAccountLeavesOutWhatWasCorrectedOrNotMarked()
    {
        const auto content = incidentContent(store->reader(), titled(QStringLiteral("Refusioner mangler")));
        QVERIFY(content);
        const auto corrected = std::count_if(content->detail.timeline.cbegin(), content->detail.timeline.cend(), [](const TimelineLine &line) { return !line.stands(); });
        QCOMPARE(corrected, 1);
        const QString text = probe::textOf(paginate(incidentPaper(*content, danish)).pdf());
        QVERIFY(!text.contains(QStringLiteral("Egen drift er afprøvet")));
        QVERIFY(text.contains(QStringLiteral("Givet videre til E-Dagpenge, svarfrist 23-11-2026 10:20")));
    }
    void aCourseThatNobodyWroteHasNoEmptyColumn()
    {
        auto content = incidentContent(store->reader(), titled(QStringLiteral("Refusioner mangler")));
        QVERIFY(content);
        QVERIFY(probe::textOf(paginate(incidentPaper(*content, danish)).pdf()).contains(QStringLiteral("Skrevet af")));
        for (TimelineLine &line : content->detail.timeline)
            line.entry.author.clear();
        const QString text = probe::textOf(paginate(incidentPaper(*content, danish)).pdf());
        QVERIFY(!text.contains(QStringLiteral("Skrevet af")));
        QVERIFY(text.contains(QStringLiteral("Hvad skete der")));
    }
    void partsAndLinkedIncidentsAreNamedWithTheirState()
    {
        auto content = incidentContent(store->reader(), titled(QStringLiteral("Refusioner mangler")));
        QVERIFY(content);
        content->detail.parent.reset();
        content->detail.parts.clear();
        content->detail.linked.clear();
        QVERIFY(!probe::textOf(paginate(incidentPaper(*content, danish)).pdf()).contains(QStringLiteral("Dele og forbundne hændelser")));
        content->detail.parent = RelatedIncident{{}, QStringLiteral("H-100"), QStringLiteral("Netværket er ustabilt"), IncidentState::Resolved};
        content->detail.parts = {{{}, QStringLiteral("H-301"), QStringLiteral("Breve mangler"), IncidentState::UnderInvestigation},
                                 {{}, QStringLiteral("H-302"), QStringLiteral("Login fejler"), IncidentState::Closed}};
        const QString text = probe::textOf(paginate(incidentPaper(*content, danish)).pdf());
        QVERIFY2(text.contains(QStringLiteral("H-100 Netværket er ustabilt Helheden Løst")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("H-301 Breve mangler Del af denne Under udredning")));
        QVERIFY(text.contains(QStringLiteral("H-302 Login fejler Del af denne Lukket")));
    }
    void clocksAddUpToTheirFigure()
    {
        const auto content = incidentContent(store->reader(), titled(QStringLiteral("Refusioner mangler")));
        QVERIFY(content);
        QCOMPARE(content->traces.size(), content->clocks.clocks.size());
        for (const ClockTrace &trace : content->traces)
            QCOMPARE(minutesOf(trace.spans, SpanKind::Counted), trace.clock.used);
    }
    void theDecksBreachIsPrinted()
    {
        const QByteArray pdf = pdfOf(titled(QStringLiteral("Køreelevers CPR-numre")));
        const QString text = probe::textOf(pdf);
        QVERIFY(text.contains(QStringLiteral("39 kommuner")));
        QVERIFY(text.contains(QStringLiteral("Ingen driftsmeddelelse er udsendt.")));
        probe::keep(pdf, "incident-breach.pdf");
    }
    void listKeepsToItsPeriodAndSolution()
    {
        const Id<Solution> nemRefusion = store->reader().list<Solution>("WHERE name = 'NemRefusion'")->first().id;
        const auto year = incidentListContent(store->reader(), {.from = {2025, 11, 24}, .to = {2026, 11, 23}});
        QVERIFY(year);
        QVERIFY(year->incidents.size() > 60);
        for (const IncidentCard &card : year->incidents)
            QVERIFY(card.reportedAt >= Instant::local({2025, 11, 24}, {0, 0}) && card.reportedAt < Instant::local({2026, 11, 24}, {0, 0}));
        const auto one = incidentListContent(store->reader(), {.from = {2025, 11, 24}, .to = {2026, 11, 23}, .solutions = {nemRefusion}});
        QVERIFY(one);
        QCOMPARE(one->solutions, QStringList{"NemRefusion"});
        QVERIFY(!one->incidents.isEmpty() && one->incidents.size() < year->incidents.size());
        for (const IncidentCard &card : one->incidents)
            QCOMPARE(card.solution, nemRefusion);
    }
    void longListRepeatsItsHead()
    {
        const auto year = incidentListContent(store->reader(), {.from = {2025, 11, 24}, .to = {2026, 11, 23}});
        const LaidPaper laid = paginate(incidentListPaper(*year, danish));
        const QByteArray pdf = laid.pdf();
        QVERIFY(laid.isLandscape());
        QVERIFY(laid.pageCount() > 1);
        for (int page = 0; page < laid.pageCount(); ++page)
            QVERIFY(probe::textOf(pdf, page).contains(QStringLiteral("Genoprettet")));
        for (const IncidentCard &card : year->incidents)
            QVERIFY(probe::textOf(pdf).contains(card.reference));
        probe::keep(pdf, "incidents.pdf");
    }
    void everyLimitSaysWhetherItWasKept()
    {
        const auto year = incidentListContent(store->reader(), {.from = {2025, 11, 24}, .to = {2026, 11, 23}});
        int exceeded = 0;
        for (const IncidentCard &card : year->incidents) {
            const auto clocks = clocksOf(store->reader(), card.id, year->made);
            QVERIFY(year->clocks.value(card.id.value) == *clocks);
            for (const IncidentClock &one : clocks->clocks)
                exceeded += one.kind != ClockKind::NextUpdate && one.clock.state == ClockState::Missed;
        }
        QVERIFY(exceeded > 0);
        const QString text = probe::textOf(paginate(incidentListPaper(*year, danish)).pdf());
        QVERIFY(text.contains(QStringLiteral("Løsning")) && text.contains(QStringLiteral("Reaktion")));
        QCOMPARE(text.count(QStringLiteral("Overskredet")), exceeded);
    }
    void emptyPeriodSaysSo()
    {
        const auto none = incidentListContent(store->reader(), {.from = {2019, 1, 1}, .to = {2019, 1, 31}});
        QVERIFY(probe::textOf(paginate(incidentListPaper(*none, danish)).pdf()).contains(QStringLiteral("Ingen hændelse er meldt i perioden.")));
    }
    void numberIsFoundInEitherCase()
    {
        const QString reference = store->reader().get(titled(QStringLiteral("Refusioner mangler")))->reference;
        QCOMPARE(incidentNumbered(store->reader(), reference.toLower()).value(), titled(QStringLiteral("Refusioner mangler")));
        QCOMPARE(incidentNumbered(store->reader(), QStringLiteral("H-9999")).error().code, ErrorCode::NotFound);
    }
};

ROOM_TEST(IncidentPaperTest)
#include "tst_incidentpaper.moc"
