#include "tests/app/programrun.h"
#include "tests/support/roomtest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace driftsraad;

/// What a command does not do, and what it says of what it did otherwise than somebody may expect.
class CommandRefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anOptionOfAnotherCommandIsRefused_data();
    void anOptionOfAnotherCommandIsRefused();
    void twoCodesMeanTwoThings_data();
    void twoCodesMeanTwoThings();
    void theHelpExplainsTheCodes();
    void aMonthWithoutFiguresGivesNoPaper();
    void aMonthThatIsHereNamesTheAnswers();
    void somebodyElsesReportIsTakenKnowinglyOnly();
    void columnsThatWentIntoTheTimelineAreNamed();
    void aChangeIsSignedByThePersonOrTheCommandLine();
    void anUnknownTableIsNamed();

private:
    QString copy(const char *name) const;
    QString exported(const QString &table, const QString &database) const { return runProgram({"export", table, "--database", database, "--language", "en"}).out; }

    QTemporaryDir m_folder;
    QString m_demo;
    const QString m_report = QStringLiteral(TEST_DATA "/reports/leverandoer-a_nemrefusion_2026-10.csv");
};

void CommandRefusalsTest::initTestCase()
{
    m_demo = m_folder.filePath("demo.db");
    const ProgramAnswer answer = runProgram({"demo", m_demo, "--today", "2026-11-23"});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
}

QString CommandRefusalsTest::copy(const char *name) const
{
    const QString path = m_folder.filePath(QString::fromLatin1(name));
    return QFile::copy(m_demo, path) ? path : QString();
}

void CommandRefusalsTest::anOptionOfAnotherCommandIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("option");
    const QString paper = m_folder.filePath("never.pdf");
    const QStringList places{"--output", paper, "--database", m_demo};
    QTest::newRow("a solution for the monthly report") << QStringList{"report", "monthly", "--month", "2026-10", "--solution", "NemRefusion"} + places << "--solution";
    QTest::newRow("a month for the matrix") << QStringList{"report", "matrix", "--month=2026-10"} + places << "--month";
    QTest::newRow("a file for the check") << QStringList{"check", m_demo, "--output", paper} << "--output";
    QTest::newRow("a database for the demo") << QStringList{"demo", m_folder.filePath("never.db"), "--database", m_demo} << "--database";
    QTest::newRow("a supplier for an export") << QStringList{"export", "task", "--supplier", "X", "--database", m_demo} << "--supplier";
    QTest::newRow("keep for an incident list") << QStringList{"import", "incidents", "list.csv", "--keep", "--database", m_demo} << "--keep";
    QTest::newRow("a month twice") << QStringList{"report", "monthly", "--month", "2026-10", "--month", "2026-09"} + places << "--month";
    QTest::newRow("a month twice, once with =") << QStringList{"report", "monthly", "--month", "2026-10", "--month=2026-10"} + places << "--month";
    QTest::newRow("an answer twice") << QStringList{"import", m_report, "--replace", "--replace", "--database", m_demo} << "--replace";
    QTest::newRow("a month for the window") << QStringList{m_demo, "--month", "2026-10"} << "--month";
}

void CommandRefusalsTest::anOptionOfAnotherCommandIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, option);
    const ProgramAnswer answer = runProgram(arguments);
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.err.contains(option), qPrintable(answer.err));
    QVERIFY(!QFile::exists(m_folder.filePath("never.pdf")));
    QVERIFY(!QFile::exists(m_folder.filePath("never.db")));
}

void CommandRefusalsTest::twoCodesMeanTwoThings_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QStringList places{"--output", m_folder.filePath("never.pdf"), "--database", m_demo};
    // Not understood, and nothing tried.
    QTest::newRow("no month") << QStringList{"report", "monthly"} + places << 2;
    QTest::newRow("a month in words") << QStringList{"report", "monthly", "--month", "oktober"} + places << 2;
    QTest::newRow("no database") << QStringList{"import", "/nowhere/report.csv"} << 2;
    QTest::newRow("no database for a list") << QStringList{"import", "incidents", "/nowhere/list.csv"} << 2;
    QTest::newRow("two answers") << QStringList{"import", m_report, "--keep", "--replace", "--database", m_demo} << 2;
    QTest::newRow("two files for the window") << QStringList{"a.db", "b.db"} << 2;
    // Understood, and not done.
    QTest::newRow("an unknown solution") << QStringList{"report", "matrix", "--solution", "Findes ikke"} + places << 1;
    QTest::newRow("an unknown supplier") << QStringList{"import", m_report, "--supplier", "Findes ikke", "--database", m_demo} << 1;
    QTest::newRow("a file that is not there") << QStringList{"import", "/nowhere/report.csv", "--database", m_demo} << 1;
    QTest::newRow("a file without figures") << QStringList{"import", QStringLiteral(TEST_DATA "/reports/beroerte-kommuner.csv"), "--database", m_demo} << 1;
    QTest::newRow("a list that is none") << QStringList{"import", "incidents", m_report, "--database", m_demo} << 1;
}

void CommandRefusalsTest::twoCodesMeanTwoThings()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const ProgramAnswer answer = runProgram(arguments);
    QVERIFY2(answer.code == code, qPrintable(answer.err));
    QVERIFY(answer.out.isEmpty());
    QVERIFY(!answer.err.isEmpty());
}

void CommandRefusalsTest::theHelpExplainsTheCodes()
{
    QVERIFY(runProgram({"--help", "--language", "en"}).out.contains("exit code is 0"));
    QVERIFY(runProgram({"--help", "--language", "da"}).out.contains("Afslutningskoden er 0"));
}

void CommandRefusalsTest::aMonthWithoutFiguresGivesNoPaper()
{
    const QString paper = m_folder.filePath("empty.pdf");
    // What the demo knows begins late in 2024, its contracts long before.
    for (const char *month : {"2031-01", "1999-01", "2020-10", "2023-12"}) {
        const ProgramAnswer answer = runProgram({"report", "monthly", "--month", month, "--output", paper, "--database", m_demo, "--language", "en"});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains(QLatin1String(month).left(4)), qPrintable(answer.err));
        QVERIFY(!QFile::exists(paper));
    }
    QCOMPARE(runProgram({"report", "monthly", "--month", "2026-10", "--output", paper, "--database", m_demo}).code, 0);
    QVERIFY(QFile::exists(paper));
}

void CommandRefusalsTest::aMonthThatIsHereNamesTheAnswers()
{
    const QString database = copy("month.db");
    const QStringList arguments{"import", m_report, "--database", database, "--language", "en"};
    const QString before = exported("measurement", database);
    const ProgramAnswer asked = runProgram(arguments);
    QCOMPARE(asked.code, 1);
    QVERIFY2(asked.err.contains("--replace") && asked.err.contains("--keep"), qPrintable(asked.err));
    QCOMPARE(exported("measurement", database), before);
    const ProgramAnswer kept = runProgram(arguments + QStringList{"--keep"});
    QVERIFY2(kept.code == 0 && kept.out.contains("what was here was kept"), qPrintable(kept.out + kept.err));
    QCOMPARE(exported("measurement", database), before);
    const ProgramAnswer replaced = runProgram(arguments + QStringList{"--replace"});
    QVERIFY2(replaced.code == 0, qPrintable(replaced.err));
    QVERIFY(exported("measurement", database) != before);
}

void CommandRefusalsTest::somebodyElsesReportIsTakenKnowinglyOnly()
{
    const QString database = copy("other.db");
    const QStringList arguments{"import", m_report, "--supplier", QStringLiteral("Leverandør B A/S"), "--replace", "--database", database, "--language", "en"};
    const QString before = exported("supplier_report", database);
    const ProgramAnswer asked = runProgram(arguments);
    QCOMPARE(asked.code, 1);
    QVERIFY2(asked.err.contains(QStringLiteral("Leverandør B A/S holds no contract on NemRefusion")) && asked.err.contains("--anyway"), qPrintable(asked.err));
    QCOMPARE(exported("supplier_report", database), before);
    const ProgramAnswer taken = runProgram(arguments + QStringList{"--anyway"});
    QVERIFY2(taken.code == 0, qPrintable(taken.err));
    QVERIFY(taken.out.contains("holds no contract on NemRefusion"));
    QVERIFY(exported("supplier_report", database) != before);
}

void CommandRefusalsTest::columnsThatWentIntoTheTimelineAreNamed()
{
    const QString database = copy("columns.db");
    QFile list(m_folder.filePath("liste.csv"));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("Nr;Titel;Oprettet;Journalkode\n1;Login fejler;20-11-2023 08:00;J-17\n");
    list.close();
    const ProgramAnswer taken = runProgram({"import", "incidents", list.fileName(), "--solution", "NemRefusion", "--database", database, "--language", "en"});
    QVERIFY2(taken.code == 0, qPrintable(taken.err));
    QVERIFY2(taken.out.contains("into the timeline") && taken.out.contains("Journalkode"), qPrintable(taken.out));
}

void CommandRefusalsTest::aChangeIsSignedByThePersonOrTheCommandLine()
{
    const QString settings = m_folder.filePath("settings");
    QVERIFY(QDir().mkpath(settings + QStringLiteral("/driftsraad")));
    QFile list(m_folder.filePath("signed.csv"));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("Nr;Titel;Oprettet\n7;Breve mangler;20-11-2023 08:00\n");
    list.close();
    const auto importInto = [&](const QString &database) {
        return runProgram({"import", "incidents", list.fileName(), "--solution", "NemRefusion", "--database", database, "--language", "en"}, settings);
    };
    const QString nameless = copy("nameless.db");
    QCOMPARE(importInto(nameless).code, 0);
    QVERIFY(exported("timeline_entry", nameless).contains("The command line ("));
    QFile person(settings + QStringLiteral("/driftsraad/driftsraad.ini"));
    QVERIFY(person.open(QIODevice::WriteOnly));
    person.write("[person]\nname=Service manager D\n");
    person.close();
    const QString named = copy("named.db");
    QCOMPARE(importInto(named).code, 0);
    QVERIFY(exported("timeline_entry", named).contains("Service manager D"));
    QVERIFY(!exported("timeline_entry", named).contains("The command line ("));
}

void CommandRefusalsTest::anUnknownTableIsNamed()
{
    const ProgramAnswer answer = runProgram({"export", "solutions", "--database", m_demo, "--language", "en"});
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.err.contains("solutions") && answer.err.contains("export list"), qPrintable(answer.err));
}

ROOM_TEST(CommandRefusalsTest)
#include "tst_commandrefusals.moc"
