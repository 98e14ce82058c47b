#include "tests/support/roomtest.h"
#include "tests/ui/papers/paperprobe.h"
#include "ui/kit/charts/linepicture.h"
#include "ui/kit/type.h"
#include "ui/papers/paginator.h"
#include "ui/papers/paginatorengine.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/QPDF.hh>

#include <thread>

using namespace driftsraad;
using namespace driftsraad::probe;

namespace {

Paper danish(const QString &title = QStringLiteral("Prøvepapir"))
{
    Paper paper;
    paper.language = Language::load(QStringLiteral("da"));
    paper.frame = {.title = title,
                   .headLeft = QStringLiteral("Rådgivningsgruppen for drift"),
                   .headRight = QStringLiteral("Møde 23. november 2026"),
                   .made = Instant::local({2026, 11, 23}, {10, 24}),
                   .example = true};
    return paper;
}

PaperTable longTable(int rows)
{
    PaperTable table;
    table.caption = QStringLiteral("Tabel 1. Opgaver");
    table.columns = {{QStringLiteral("Nr."), true, 0}, {QStringLiteral("Opgave")}, {QStringLiteral("Ansvarlig")}, {QStringLiteral("Status"), false, 0}};
    for (int i = 1; i <= rows; ++i) {
        table.rows.append({{.text = QString::number(i)},
                           {.text = QStringLiteral("Opgave %1: følg op på driften").arg(i), .strong = true},
                           {.text = QStringLiteral("Leverandør")},
                           {.text = QStringLiteral("Opfyldt"), .state = State::Positive}});
    }
    return table;
}

LineChartData chart()
{
    LineChartData data{.title = QStringLiteral("NemRefusion"), .lines = {{QStringLiteral("Observeret"), {}, 1}, {QStringLiteral("Rapporteret"), {}, 2}},
                       .target = 99.5, .measure = ChartMeasure::percent()};
    const double observed[] = {99.71, 99.68, 99.74, 99.81, 99.62, 99.58, 99.77, 99.80, 99.73, 99.69, 99.41, 99.12};
    for (int i = 0; i < 12; ++i) {
        data.months.append(Month::of(2025, 11).plus(i));
        data.lines[0].values.append(observed[i]);
        data.lines[1].values.append(i < 10 ? observed[i] + 0.02 : 99.52);
    }
    return data;
}

/// The two pages of the design's picture 10, so that a look at it compares like with like.
Paper meetingPack()
{
    Paper paper = danish(QStringLiteral("Mødepakke"));
    paper.add(PaperCover{QStringLiteral("Rådgivningsgruppen for drift"), QStringLiteral("Mødepakke"),
                         QStringLiteral("Mandag 23. november 2026 kl. 13:00–15:00"), QStringLiteral("KOMBIT og video. Mødeleder: Formand")});
    paper.add(PaperHeading{QStringLiteral("Dagsorden")});
    PaperTable agenda;
    agenda.columns = {{QStringLiteral("Nr."), false, 0}, {QStringLiteral("Punkt"), false, 1}, {QStringLiteral("Type"), false, 0.2},
                      {QStringLiteral("Oplæg ved"), false, 0.3}, {QStringLiteral("Kl."), true, 0}, {QStringLiteral("Side"), true, 0}};
    const QStringList items{QStringLiteral("Velkomst og godkendelse af referat"), QStringLiteral("Opfølgning på aktioner"),
                            QStringLiteral("SLA og månedsrapporter for oktober")};
    for (qsizetype i = 0; i < items.size(); ++i) {
        agenda.rows.append({{.text = QString::number(i + 1)}, {.text = items[i], .strong = true}, {.text = QStringLiteral("Orientering")},
                            {.text = QStringLiteral("Formand")}, {.text = QStringLiteral("13:%1").arg(5 * i, 2, 10, QLatin1Char('0'))},
                            {.pageOf = QStringLiteral("item%1").arg(i + 1)}});
    }
    paper.add(agenda);
    paper.add(PaperHeading{QStringLiteral("Deltagere")});
    PaperGrid people;
    for (int i = 0; i < 7; ++i)
        people.items.append({QStringLiteral("Deltager %1").arg(i + 1), i == 1 ? QStringLiteral("afbud") : QString(), QStringLiteral("Aabenraa Kommune (KITA)")});
    paper.add(people);
    paper.add(PaperBox{QStringLiteral("Bilag:"), QStringLiteral("referat af 10. september, Redegørelse S-03 (udkast), månedsrapporter for oktober. "
                                                                "Pakken indeholder ingen CPR-numre.")});
    paper.add(PaperBreak{});
    for (int i = 1; i <= 2; ++i) {
        paper.add(PaperTitle{QStringLiteral("Punkt %1 · Orientering").arg(i), items[i - 1], QStringLiteral("item%1").arg(i)});
        paper.add(PaperParagraph{QStringLiteral("Sagsfremstilling på dansk med æ, ø og å.")});
    }
    paper.add(PaperBreak{});
    paper.add(PaperTitle{QStringLiteral("Punkt 3 · Beslutning · 20 minutter · Formand"), items[2], QStringLiteral("item3")});
    paper.add(PaperCallout{QStringLiteral("Indstilling"), QStringLiteral("At gruppen anbefaler KOMBIT at fremsætte krav om bod på 18.600 kr. for NemRefusion, og at "
                                                                         "leverandør og kommuner aftaler et fælles målepunkt inden 11. december.")});
    PaperTable table;
    table.caption = QStringLiteral("Tabel 1. Tilgængelighed i oktober 2026, %");
    table.columns = {{QStringLiteral("Løsning")}, {QStringLiteral("Mål"), true}, {QStringLiteral("Rapporteret"), true}, {QStringLiteral("Observeret"), true},
                     {QStringLiteral("Status")}};
    const State states[] = {State::Critical, State::Warning, State::Positive, State::Neutral, State::InProgress};
    const QStringList words{QStringLiteral("Brud med bod"), QStringLiteral("Under mål"), QStringLiteral("Opfyldt"), QStringLiteral("Mangler"), QStringLiteral("I gang")};
    for (int i = 0; i < 5; ++i) {
        table.rows.append({{.text = QStringLiteral("Løsning %1").arg(i), .strong = true}, {.text = QStringLiteral("99,50")}, {.text = QStringLiteral("99,52")},
                           {.text = QStringLiteral("99,12"), .strong = true}, {.text = words[i], .state = states[i]}});
    }
    paper.add(table);
    LinePicture picture;
    picture.setLanguage(paper.language);
    picture.setData(chart());
    const QSizeF size(494, 150);
    paper.add(PaperFigure{QStringLiteral("Figur 1. NemRefusion, rapporteret og observeret"), picture.record(size), size,
                          QStringLiteral("Kilder: leverandørens månedsrapporter og kommunernes målinger.")});
    paper.add(PaperFigures{{{QStringLiteral("Åbne hændelser"), QStringLiteral("9"), QStringLiteral("2 med prioritet 1"), State::Critical},
                            {QStringLiteral("SLA opfyldt"), QStringLiteral("7 af 10"), QStringLiteral("løsninger"), {}}}});
    paper.add(PaperKeyValues{{{QStringLiteral("Sted"), {.text = QStringLiteral("KOMBIT")}},
                              {QStringLiteral("Referat"), {.text = QStringLiteral("Mangler"), .state = State::Warning}}}});
    paper.add(PaperList{{QStringLiteral("Første"), QStringLiteral("Anden")}, true});
    return paper;
}

} // namespace

class PaginatorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void headsFeetAndPageNumbersAreOnEveryPage()
    {
        Paper paper = danish();
        paper.add(longTable(200));
        const LaidPaper laid = paginate(paper);
        const QByteArray pdf = laid.pdf();
        QVERIFY(laid.pageCount() > 4);
        for (int page = 0; page < laid.pageCount(); ++page) {
            const QString text = textOf(pdf, page);
            const QString foot = paper.say("page %1 of %2").arg(page + 1).arg(laid.pageCount());
            QVERIFY2(text.contains(foot), qPrintable(text));
            QVERIFY(text.contains(QStringLiteral("23. november 2026")));
            QVERIFY(text.contains(paper.say("Example data")));
            QVERIFY(text.contains(QStringLiteral("Rådgivningsgruppen for drift")));
            QVERIFY2(text.contains(QStringLiteral("Ansvarlig")), "the table's head is repeated");
        }
        QVERIFY(textOf(pdf).contains(QStringLiteral("Opgave 200: følg op på driften")));
        keep(pdf, "long-table.pdf");
    }

    void whatBelongsTogetherIsNotBrokenInATable()
    {
        const PaperType type;
        const QString said = QStringLiteral("Meld fejlen til Leverandør A A/S: Alle dage 06:00–24:00, tilgængelighed 99,50 %, svar fra E-Dagpenge på 120 s, senest 26-11-2026");
        for (double width = type.widestWord(said, PaperFont::Body); width < 400; width += 3) {
            const QStringList lines = type.broken(said, PaperFont::Body, width).lines;
            QVERIFY(lines.size() > 1);
            QCOMPARE(lines.join(u' '), said);
            for (const QString &line : lines)
                QVERIFY2(type.width(line, PaperFont::Body) <= width + 0.5, qPrintable(line));
        }
        // A word that no line is wide enough for is broken all the same.
        QVERIFY(type.broken(said, PaperFont::Body, 20).lines.size() > said.size() / 6);
    }
    void aLongParagraphLeavesAListOfShortOnesItsLines()
    {
        const QString promise = QStringLiteral("Svar fra support: 120 s, Alle dage 06:00–24:00");
        Paper paper = danish();
        paper.frame.landscape = true;
        PaperTable table;
        table.columns = {{QStringLiteral("Nr."), true}, {QStringLiteral("Hvad gøres der")}, {QStringLiteral("Kontrakt")}, {QStringLiteral("Kontakt")}, {QStringLiteral("Lovet")}};
        for (int i = 1; i < 4; ++i) {
            table.rows.append({{.text = QString::number(i)},
                               {.text = QStringLiteral("Meld fejlen til KOMBIT og Leverandør A A/S: hvad der ses, siden hvornår og hos hvem, og aftal en svarfrist. ").repeated(2).trimmed()},
                               {.text = QStringLiteral("Underdatabehandling og drift, NemRefusion (UA-7)")},
                               {.text = QStringLiteral("driftsvagt-underleverandoer-a@example.dk")},
                               {.text = QStringList{promise, promise, promise, promise, promise}.join(u'\n')}});
        }
        paper.add(table);
        const QString text = textOf(paginate(paper).pdf());
        QVERIFY2(text.contains(promise), qPrintable(text));
    }
    void danishLettersAreFoundAndTheFontIsEmbedded()
    {
        const QByteArray pdf = paginate(meetingPack()).pdf();
        const QString text = textOf(pdf);
        for (const QString &expected : {QStringLiteral("månedsrapporter for oktober"), QStringLiteral("13:00–15:00"), QStringLiteral("S-03 (udkast)"),
                                        QStringLiteral("(KITA)"), QStringLiteral("Rapporteret 99,52")})
            QVERIFY2(text.contains(expected), qPrintable(text));
        if (const auto fonts = asked(QStringLiteral("pdffonts"), {}, pdf)) {
            QVERIFY2(fonts->contains(QStringLiteral("Inter")), qPrintable(*fonts));
            for (const QString &line : fonts->split(QLatin1Char('\n')).mid(2)) {
                if (!line.isEmpty())
                    QVERIFY2(line.contains(QRegularExpression(QStringLiteral("Inter.*\\byes (yes|no)\\s+yes\\b"))), qPrintable(*fonts));
            }
        }
        if (const auto images = asked(QStringLiteral("pdfimages"), {QStringLiteral("-list")}, pdf))
            QCOMPARE(images->trimmed().split(QLatin1Char('\n')).size(), 2);
        keep(pdf, "meeting-pack.pdf");
    }

    void languageTitleBookmarksAndLinksAreInTheFile()
    {
        const QByteArray pdf = paginate(meetingPack()).pdf();
        QPDF file;
        file.processMemoryFile("paper", pdf.constData(), static_cast<size_t>(pdf.size()));
        QPDFObjectHandle root = file.getRoot();
        QCOMPARE(root.getKey("/Lang").getUTF8Value(), std::string("da-DK"));
        QCOMPARE(file.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value(), std::string("Mødepakke"));
        QCOMPARE(file.getTrailer().getKey("/Info").getKey("/Creator").getUTF8Value(), std::string("Driftsråd"));
        QPDFObjectHandle first = root.getKey("/Outlines").getKey("/First");
        QCOMPARE(first.getKey("/Title").getUTF8Value(), std::string("Mødepakke"));
        QCOMPARE(first.getKey("/First").getKey("/Title").getUTF8Value(), std::string("Dagsorden"));
        QVERIFY(first.getKey("/Next").getKey("/Title").isString());
        QPDFObjectHandle front = file.getAllPages().front();
        QCOMPARE(front.getKey("/Annots").getArrayNItems(), 3);
        QVERIFY(file.getWarnings().empty());
    }

    void contentsNameThePageOfEachItem()
    {
        const LaidPaper laid = paginate(meetingPack());
        QCOMPARE(laid.pageCount(), 3);
        const QString front = textOf(laid.pdf(), 0);
        QVERIFY2(front.contains(QRegularExpression(QStringLiteral("SLA og månedsrapporter for oktober[\\s\\S]*13:10\\s+3"))), qPrintable(front));
    }

    void rowIsNeverSplitUnlessHigherThanAPage()
    {
        Paper paper = danish();
        PaperTable table;
        table.columns = {{QStringLiteral("Opgave")}, {QStringLiteral("Betingelse")}};
        for (int i = 0; i < 12; ++i) {
            QStringList lines;
            for (int line = 0; line < 9; ++line)
                lines += QStringLiteral("r%1l%2.").arg(i).arg(line);
            table.rows.append({{.text = QStringLiteral("Opgave")}, {.text = lines.join(QLatin1Char('\n'))}});
        }
        paper.add(table);
        const LaidPaper laid = paginate(paper);
        const QByteArray pdf = laid.pdf();
        for (int i = 0; i < 12; ++i) {
            int pages = 0;
            for (int page = 0; page < laid.pageCount(); ++page)
                pages += textOf(pdf, page).contains(QStringLiteral("r%1l").arg(i)) ? 1 : 0;
            QCOMPARE(pages, 1);
        }
        QStringList many;
        for (int line = 0; line < 150; ++line)
            many += QStringLiteral("linje%1.").arg(line);
        table.rows = {{{.text = QStringLiteral("Høj")}, {.text = many.join(QLatin1Char('\n'))}}};
        Paper high = danish();
        high.add(table);
        const QByteArray split = paginate(high).pdf();
        const QString text = textOf(split);
        for (int line = 0; line < 150; ++line)
            QVERIFY2(text.contains(QStringLiteral("linje%1.").arg(line)), qPrintable(QString::number(line)));
        keep(split, "high-row.pdf");
    }

    void nothingLeavesThePageHoweverLongTheWord()
    {
        Paper paper = danish();
        const QString word = QString(QStringLiteral("Donaudampfschifffahrt")).repeated(12);
        PaperTable table;
        table.columns = {{word.left(60)}, {QStringLiteral("Tal"), true}, {QStringLiteral("Status")}};
        table.rows = {{{.text = word}, {.text = QStringLiteral("99,12")}, {.text = word, .state = State::Critical}}};
        paper.add(PaperTitle{word, word, {}}).add(PaperHeading{word}).add(PaperParagraph{word}).add(table);
        paper.add(PaperCallout{QStringLiteral("Indstilling"), word}).add(PaperBox{QStringLiteral("Bilag:"), word}).add(PaperKeyValues{{{word, {.text = word}}}});
        paper.add(PaperGrid{{{word, {}, word}}, 3}).add(PaperFigures{{{word, QStringLiteral("9"), word, State::Warning}, {word, QStringLiteral("9"), word, {}}}});
        paper.add(PaperList{{word}, false});
        const QByteArray pdf = paginate(paper).pdf();
        keep(pdf, "long-words.pdf");
        const auto boxes = asked(QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}, pdf);
        if (!boxes)
            QSKIP("pdftotext is not installed");
        static const QRegularExpression box(QStringLiteral("<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\""));
        int words = 0;
        for (auto match = box.globalMatch(*boxes); match.hasNext(); ++words) {
            const auto one = match.next();
            QVERIFY2(one.captured(1).toDouble() > 49 && one.captured(3).toDouble() < 595 - 49, qPrintable(one.captured()));
            QVERIFY2(one.captured(4).toDouble() < 830, qPrintable(one.captured()));
        }
        QVERIFY(words > 30);
    }

    void whatIsJoinedStaysOnOneLine()
    {
        Paper paper = danish();
        PaperTable table;
        table.columns = {{QStringLiteral("Titel"), false, 9}, {QStringLiteral("Tid"), true, 0.1}};
        table.rows = {{{.text = QStringLiteral("Opslag i ydelser ").repeated(12)}, {.text = QStringLiteral("29 t 37 min").replace(u' ', QChar::Nbsp)}}};
        paper.add(table);
        const QString text = textOf(paginate(paper).pdf()).replace(QChar::Nbsp, u' ');
        QVERIFY2(text.contains(QStringLiteral("29 t 37 min")), qPrintable(text));
    }

    void emptyTableSaysSo()
    {
        Paper paper = danish();
        PaperTable table = longTable(0);
        table.empty = QStringLiteral("Ingen afbrud i oktober.");
        paper.add(table).add(PaperTable{}).add(PaperGrid{}).add(PaperFigures{}).add(PaperList{}).add(PaperKeyValues{});
        QVERIFY(textOf(paginate(paper).pdf()).contains(QStringLiteral("Ingen afbrud i oktober.")));
        QCOMPARE(paginate(danish()).pageCount(), 1);
    }

    void aTablesHeadIsNeverLeftWithoutARow()
    {
        for (int lines = 25; lines < 50; ++lines) {
            Paper paper = danish();
            QStringList before;
            for (int i = 0; i < lines; ++i)
                before.append(QStringLiteral("linje"));
            paper.add(PaperParagraph{before.join(u'\n'), PaperVoice::Body});
            PaperTable table;
            table.columns = {{QStringLiteral("Hoved")}, {QStringLiteral("Indhold")}};
            table.rows.append({{.text = QStringLiteral("Krop")}, {.text = QStringLiteral("1\n2\n3\n4\n5\n6")}});
            paper.add(table);
            const LaidPaper laid = paginate(paper);
            const QByteArray pdf = laid.pdf();
            for (int page = 0; page < laid.pageCount(); ++page)
                QCOMPARE(textOf(pdf, page).contains(QStringLiteral("Hoved")), textOf(pdf, page).contains(QStringLiteral("Krop")));
        }
    }
    void aSmallTableStandsOnOnePage()
    {
        for (int lines = 25; lines < 50; ++lines) {
            Paper paper = danish();
            paper.add(PaperParagraph{QStringList(lines, QStringLiteral("linje")).join(u'\n'), PaperVoice::Body});
            paper.add(PaperHeading{QStringLiteral("Overskrift")});
            PaperTable table;
            table.columns = {{QStringLiteral("Tal")}, {QStringLiteral("Lovet")}};
            table.rows = {{{.text = QStringLiteral("Første")}, {.text = QStringLiteral("1")}}, {{.text = QStringLiteral("Anden")}, {.text = QStringLiteral("2")}},
                          {{.text = QStringLiteral("Tredje")}, {.text = QStringLiteral("3")}}};
            paper.add(table);
            const LaidPaper laid = paginate(paper);
            const QByteArray pdf = laid.pdf();
            for (int page = 0; page < laid.pageCount(); ++page) {
                const QString text = textOf(pdf, page);
                QCOMPARE(text.contains(QStringLiteral("Overskrift")), text.contains(QStringLiteral("Tredje")));
                QCOMPARE(text.contains(QStringLiteral("Første")), text.contains(QStringLiteral("Tredje")));
            }
        }
    }
    void aFewLinesLeftOverAreDrawnIn()
    {
        int most = 0;
        while (paginate(danish().add(longTable(most + 1))).pageCount() == 1)
            ++most;
        // One more than the page holds with its usual air: the table gives of its air, until it holds no more; then a page begins that is worth it.
        QVERIFY2(most >= 37, qPrintable(QString::number(most)));
        const LaidPaper two = paginate(danish().add(longTable(most + 1)));
        QCOMPARE(two.pageCount(), 2);
        const QString rest = textOf(two.pdf(), 1);
        QVERIFY2(rest.count(QStringLiteral("Opgave ")) > 5, qPrintable(rest));
    }
    void aColumnThatGainsNoLineTakesNoRoom()
    {
        const QString inTwoLines = QStringLiteral("Spørgsmål om sager hos tredjepart går først til KOMBIT, fordi leverandøren ikke får tredjepartens driftsmeddelelser ");
        PaperTable table;
        table.columns = {{QStringLiteral("Begrundelse")}, {QStringLiteral("Mangler")}};
        table.rows.append({{.text = QStringLiteral("a\nb\nc\nd\n") + inTwoLines}, {.text = QStringLiteral("NemRefusion: ingen er ansvarlig for Driftsopfølgning i ansvarsmatrixen.")}});
        const LaidPaper laid = paginate(danish().add(table));
        const QString text = textOf(laid.pdf());
        // In three lines at most, not a word a line.
        QVERIFY2(text.contains(QStringLiteral("ingen er ansvarlig")) || text.contains(QStringLiteral("er ansvarlig for")), qPrintable(text));
    }
    void headingStaysWithWhatFollows()
    {
        for (int lines = 30; lines < 62; ++lines) {
            Paper paper = danish();
            for (int i = 0; i < lines; ++i)
                paper.add(PaperSpace{13});
            paper.add(PaperParagraph{QStringLiteral("Før.")}).add(PaperHeading{QStringLiteral("Overskrift")}).add(longTable(2));
            const LaidPaper laid = paginate(paper);
            const QByteArray pdf = laid.pdf();
            for (int page = 0; page < laid.pageCount(); ++page) {
                const QString text = textOf(pdf, page);
                QCOMPARE(text.contains(QStringLiteral("Overskrift")), text.contains(QStringLiteral("Opgave 1:")));
            }
        }
    }

    void whatSaysWhatFollowsStaysWithIt()
    {
        const QStringList reasons{QStringLiteral("Kontrakten siger det"), QStringLiteral("Talt døgnet rundt")};
        for (int lines = 30; lines < 62; ++lines) {
            Paper paper = danish();
            for (int i = 0; i < lines; ++i)
                paper.add(PaperSpace{13});
            paper.add(PaperHeading{QStringLiteral("Hvorfor dette tal?")}).add(PaperList{reasons, false}).add(longTable(2));
            paper.add(PaperHeading{QStringLiteral("Hvad den viser")}).add(PaperParagraph{QStringLiteral("Talt i timer")}).add(longTable(1));
            paper.add(PaperHeading{QStringLiteral("Meddelelser")}).add(PaperParagraph{QStringLiteral("Ny fejl, 08:30"), PaperVoice::Small});
            paper.add(PaperCallout{QStringLiteral("Fejl på NemRefusion"), QStringLiteral("Der er en fejl.\nDen er ved at blive rettet.")});
            const LaidPaper laid = paginate(paper);
            const QByteArray pdf = laid.pdf();
            for (int page = 0; page < laid.pageCount(); ++page) {
                const QString text = textOf(pdf, page);
                for (const char *together : {"Kontrakten siger det", "Talt døgnet rundt"})
                    QCOMPARE(text.contains(QString::fromUtf8(together)), text.contains(QStringLiteral("Hvorfor dette tal?")));
                if (text.contains(QStringLiteral("Hvad den viser")))
                    QVERIFY(text.indexOf(QStringLiteral("Opgave 1:"), text.indexOf(QStringLiteral("Talt i timer"))) > 0);
                QCOMPARE(text.contains(QStringLiteral("Talt i timer")), text.contains(QStringLiteral("Hvad den viser")));
                for (const char *together : {"Ny fejl, 08:30", "Fejl på NemRefusion"})
                    QCOMPARE(text.contains(QString::fromUtf8(together)), text.contains(QStringLiteral("Meddelelser")));
            }
        }
    }

    void landscapeAndEnglish()
    {
        Paper paper = danish();
        paper.language = Language::load(QStringLiteral("en"));
        paper.frame.landscape = true;
        paper.add(longTable(3));
        const LaidPaper laid = paginate(paper);
        QVERIFY(laid.pageSize().width() > laid.pageSize().height());
        const QByteArray pdf = laid.pdf();
        QVERIFY(textOf(pdf).contains(QStringLiteral("page 1 of 1")));
        QPDF file;
        file.processMemoryFile("paper", pdf.constData(), static_cast<size_t>(pdf.size()));
        QCOMPARE(file.getRoot().getKey("/Lang").getUTF8Value(), std::string("en-GB"));
    }

    void printerGetsTheSamePages()
    {
        const LaidPaper laid = paginate(meetingPack());
        QTemporaryDir folder;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(2, 3);
        QVERIFY(laid.print(printer));
        QFile file(folder.filePath(QStringLiteral("printed.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray printed = file.readAll();
        QVERIFY(textOf(printed, 1).contains(QStringLiteral("At gruppen anbefaler KOMBIT")));
        QVERIFY(!textOf(printed).contains(QStringLiteral("Deltager 7")));
    }

    void pagesAreMadeOnAnyThread()
    {
        Paper paper = danish();
        paper.add(longTable(100));
        const QString expected = textOf(paginate(paper).pdf());
        QByteArray first;
        QByteArray second;
        std::thread one([&] { first = paginate(paper).pdf(); });
        std::thread two([&] { second = paginate(paper).pdf(); });
        one.join();
        two.join();
        QCOMPARE(textOf(first), expected);
        QCOMPARE(textOf(second), expected);
    }

    void fiftyPagesAreMadeWhileOneLooks()
    {
        Paper paper = danish();
        LinePicture picture;
        picture.setData(chart());
        const QSizeF size(494, 150);
        for (int i = 0; i < 20; ++i) {
            paper.add(PaperHeading{QStringLiteral("Løsning %1").arg(i)}).add(PaperFigure{QStringLiteral("Figur"), picture.record(size), size, {}});
            paper.add(longTable(80));
        }
        QElapsedTimer timer;
        timer.start();
        const LaidPaper laid = paginate(paper);
        const qint64 laidOut = timer.elapsed();
        const QByteArray pdf = laid.pdf();
        qInfo("%d pages, %lld kB: laid out in %lld ms, written in %lld ms", laid.pageCount(), static_cast<long long>(pdf.size() / 1024),
              static_cast<long long>(laidOut), static_cast<long long>(timer.elapsed() - laidOut));
        QVERIFY(laid.pageCount() >= 45);
    }
};

ROOM_TEST(PaginatorTest)
#include "tst_paginator.moc"
