#include "core/supplierreports/headingwords.h"
#include "tests/core/supplierreports/layoutprobe.h"
#include "tests/support/roomtest.h"

#include <QtTest>

using namespace driftsraad;
using namespace Qt::StringLiterals;

/// What a column means: proposed from its words, chosen by a person, and known again next month.
class TestReportMapping : public QObject
{
    Q_OBJECT

private slots:
    void mappingIsRememberedForTheNextMonth();
    void strangeJsonIsNoMapping();
    void wordsMeanTheirMeasures_data();
    void wordsMeanTheirMeasures();
};

void TestReportMapping::mappingIsRememberedForTheNextMonth()
{
    const Workbook first = csv(u"Nedbrud i tal\nLøsning;Juli;August;Tid\nNemRefusion;1;2;3\n"_s);
    Mapping chosen = proposeMapping(first, context());
    QCOMPARE(chosen.tables.size(), 1);
    chosen.tables[0].columns[1].field = Field::Figure;
    chosen.tables[0].columns[1].measure = Measure::Incidents;
    chosen.tables[0].columns[1].part = 2;
    chosen.tables[0].columns[3].field = Field::Figure;
    chosen.tables[0].columns[3].measure = Measure::Downtime;
    chosen.tables[0].columns[3].unit = FigureUnit::Hours;
    const Mapping remembered = Mapping::fromJson(chosen.toJson());
    QCOMPARE(remembered.layout(), chosen.layout());

    const Workbook next = csv(u"Nedbrud i tal 2026\nny linje\nLøsning;September;Oktober;Tid\nNemRefusion;1;2;3\n"_s);
    const Mapping proposed = proposeMapping(next, context());
    QCOMPARE(proposed.layout(), chosen.layout());
    Mapping recalled = recallMapping(remembered, proposed);
    QCOMPARE(recalled.tables[0].headerRow, 2);
    recalled.tables[0].month = october;
    QCOMPARE(shown(previewImport(next, recalled, context())),
             QStringList({u"NemRefusion 2026-09 Incidents #2 1"_s, u"NemRefusion 2026-10 Incidents #2 2"_s,
                          u"NemRefusion 2026-10 Downtime 180"_s}));
    QCOMPARE(recallMapping(remembered, proposeMapping(csv(u"Løsning;Måned;Oppetid\nNemRefusion;2026-10;99,95\n"_s), context()))
                 .tables[0]
                 .columns[2]
                 .measure,
             Measure::Availability);
}

void TestReportMapping::strangeJsonIsNoMapping()
{
    QVERIFY(Mapping::fromJson("").tables.isEmpty());
    QVERIFY(Mapping::fromJson("[1,2").tables.isEmpty());
    const Mapping odd = Mapping::fromJson(R"({"tables":[{"columns":[{"field":"hat","measure":99,"part":-7,"unit":44}],"style":9},3]})");
    QCOMPARE(odd.tables[0].columns[0], ColumnMapping());
    QCOMPARE(odd.tables[0].style, NumberStyle::Unknown);
}

void TestReportMapping::wordsMeanTheirMeasures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meaning");
    const QList<std::pair<QString, QString>> rows = {
        {u"Tilgængelighed, driftstid (%)"_s, u"Availability"_s},
        {u"Uptime %"_s, u"Availability"_s},
        {u"Svartid (sek.)"_s, u"Response time"_s},
        {u"Response time, slowest (ms)"_s, u"Response time, slowest"_s},
        {u"Svartid inden for 2 sek. (%)"_s, u"Answers within the limit"_s},
        {u"Reaktionstid, kategori B (min)"_s, u"Reaction time #2"_s},
        {u"Løsningstid P1 i %"_s, u"Resolved in time #1"_s},
        {u"Antal hændelser"_s, u"Incidents"_s},
        {u"Incidents P1"_s, u"Incidents #1"_s},
        {u"P2"_s, u"-"_s},
        {u"2nd line calls"_s, u"Calls to support #2"_s},
        {u"Niveau 3"_s, u"Calls to support #3"_s},
        {u"Nedetid i minutter"_s, u"Downtime"_s},
        {u"Besvarelse af telefon (sek.)"_s, u"Support answer"_s},
        {u"Svartid p95"_s, u"-"_s},
        {u"Løsning"_s, u"-"_s},
        {u"Kundetilfredshed"_s, u"-"_s},
    };
    for (const auto &[text, meaning] : rows)
        QTest::newRow(qPrintable(text)) << text << meaning;
}

void TestReportMapping::wordsMeanTheirMeasures()
{
    QFETCH(QString, text);
    const auto named = measureOfText(text, unitOfText(text));
    const QString part = named && named->part ? u" #"_s + QString::number(named->part) : QString();
    QTEST(named ? QString::fromUtf8(word(named->measure).id()) + part : u"-"_s, "meaning");
}

ROOM_TEST(TestReportMapping)
#include "tst_reportmapping.moc"
