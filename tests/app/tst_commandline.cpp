#include "core/catalog.h"
#include "tests/app/programrun.h"
#include "tests/support/roomtest.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace driftsraad;

/// The program itself, without a display.
class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysItsVersionAndHelp();
    void speaksBothLanguages();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void sameDayMakesTheSameDemo();
    void demoDatabaseIsSound();
    void exportsTables();
    void printsTheMatrixOfAnotherDay();
    void printsTheWayOfALinkThatFailed();
    void writesTheIncidentPapers();
    void takesAnIncidentListInOnce();
    void neverOverwritesADatabase();
    void foundDamageGivesAnExitCode();
    void aWatchedWindowNotesItsSlowTurns();
    void writesIntoAPipeAndLeavesItThere();

private:
    using Answer = ProgramAnswer;
    static Answer run(const QStringList &arguments) { return runProgram(arguments); }
    QTemporaryDir m_folder;
    QString m_demo;
};

void CommandLineTest::initTestCase()
{
    m_demo = m_folder.filePath("demo.db");
    const Answer answer = run({"demo", m_demo, "--today", "2026-11-23"});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
}

void CommandLineTest::writesIntoAPipeAndLeavesItThere()
{
    const QString pipe = m_folder.filePath("pipe");
    QVERIFY(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    QProcess reader;
    reader.start(QStringLiteral("cat"), {pipe});
    QVERIFY(reader.waitForStarted());
    const Answer answer = run({"report", "matrix", "--output", pipe, "--database", m_demo});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    QVERIFY(!QFileInfo(pipe).isFile());
    QVERIFY(reader.waitForFinished());
    QVERIFY(reader.readAllStandardOutput().startsWith("%PDF"));
}

void CommandLineTest::saysItsVersionAndHelp()
{
    QCOMPARE(run({"--version"}).out, QStringLiteral("Driftsråd " DRIFTSRAAD_VERSION "\n"));
    const Answer help = run({"--help"});
    QCOMPARE(help.code, 0);
    for (const char *command : {"demo", "check", "import", "export", "report matrix", "report monthly", "report contracts", "report roles", "report incident", "report incidents"})
        QVERIFY2(help.out.contains(QLatin1String("driftsraad ") + QLatin1String(command)), command);
}

void CommandLineTest::speaksBothLanguages()
{
    const QString danish = run({"--help", "--language", "da"}).out;
    const QString english = run({"--help", "--language", "en"}).out;
    QVERIFY(danish.contains("leverandør"));
    QVERIFY(english.contains("supplier"));
}

void CommandLineTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("option") << QStringList{"check", "--nonsense"} << 2;
    QTest::newRow("value missing") << QStringList{"check", "x", "--language"} << 2;
    QTest::newRow("language") << QStringList{"--help", "--language", "xx"} << 2;
    QTest::newRow("day") << QStringList{"demo", "never.db", "--today", "in March"} << 2;
    QTest::newRow("no file") << QStringList{"check"} << 2;
    QTest::newRow("missing file") << QStringList{"check", "/nowhere/at/all.db"} << 1;
    QTest::newRow("table") << QStringList{"export", "nothing"} << 2;
    QTest::newRow("no database") << QStringList{"export", "incident"} << 2;
    QTest::newRow("folder") << QStringList{"demo", "/nowhere/at/all.db"} << 1;
    QTest::newRow("paper") << QStringList{"report", "matrix"} << 2;
    QTest::newRow("window without a display") << QStringList{"/nowhere/at/all.db"} << 1;
}

void CommandLineTest::refusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Answer answer = run(arguments);
    QCOMPARE(answer.code, code);
    QVERIFY(answer.out.isEmpty());
    QCOMPARE(answer.err.trimmed().count('\n'), 0);
    QVERIFY(!answer.err.trimmed().isEmpty());
}

void CommandLineTest::sameDayMakesTheSameDemo()
{
    const QString second = m_folder.filePath("second.db");
    QCOMPARE(run({"demo", second, "--today", "2026-11-23"}).code, 0);
    for (const driftsraad::TableDescription *table : driftsraad::catalog()) {
        const QStringList arguments{"export", table->nameText(), "--format", "csv", "--language", "da", "--database"};
        const Answer first = run(arguments + QStringList{m_demo});
        QVERIFY2(first.code == 0, qPrintable(first.err));
        QCOMPARE(run(arguments + QStringList{second}).out, first.out);
    }
}

void CommandLineTest::demoDatabaseIsSound()
{
    const Answer answer = run({"check", m_demo});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
}

void CommandLineTest::exportsTables()
{
    const Answer csv = run({"export", "task", "--format", "csv", "--database", m_demo, "--language", "da"});
    QCOMPARE(csv.code, 0);
    QCOMPARE(csv.out.count('\n'), 12);
    QVERIFY(csv.out.contains("Vedligeholdelse og drift af løsning"));
    // What is stored as a whole number is written as what it stands for.
    QVERIFY(run({"export", "service_level", "--format", "csv", "--database", m_demo, "--language", "da"}).out.contains("99,50 %"));
    const QString figures = run({"export", "measurement", "--format", "csv", "--database", m_demo, "--language", "da"}).out;
    QVERIFY(figures.contains("99,52 %") && !figures.contains("995200"));
    const QString book = m_folder.filePath("task.xlsx");
    QCOMPARE(run({"export", "task", "--output", book, "--database", m_demo}).code, 0);
    QFile file(book);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("PK"));
}

void CommandLineTest::printsTheMatrixOfAnotherDay()
{
    const QString paper = m_folder.filePath("matrix.pdf");
    const QStringList matrix{"report", "matrix", "--solution", "NemRefusion", "--output", paper, "--database", m_demo};
    const Answer then = run(matrix + QStringList{"--day", "2026-11-01", "--known", "2026-06-01"});
    QVERIFY2(then.code == 0, qPrintable(then.err));
    QFile file(paper);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF"));
    QCOMPARE(run(matrix + QStringList{"--day", "1. juni"}).code, 2);
    QCOMPARE(run(matrix + QStringList{"--known", "2026-02-30"}).code, 2);
}

void CommandLineTest::printsTheWayOfALinkThatFailed()
{
    const QString paper = m_folder.filePath("chain.pdf");
    const auto report = [&](const QString &link) {
        return run({"report", "chain", "--solution", "NemRefusion", "--link", link, "--output", paper, "--database", m_demo});
    };
    for (const char *written : {"NemRefusion > Virk", "nemrefusion → virk", "NemRefusion -> Virk (Indberetninger)"}) {
        QFile::remove(paper);
        const Answer made = report(QString::fromUtf8(written));
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QFile file(paper);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }
    // No link at all, one of another chain, the wrong way round: the answer names those that there are.
    for (const char *wrong : {"Virk", "Parkeringslicens > Lokal kopi af adresser", "Virk > NemRefusion"}) {
        const Answer answer = report(QString::fromUtf8(wrong));
        QVERIFY(answer.code != 0);
        QVERIFY2(answer.err.contains("NemRefusion → Virk (Indberetninger)"), qPrintable(answer.err));
    }
}

void CommandLineTest::writesTheIncidentPapers()
{
    const QString one = m_folder.filePath("incident.pdf");
    const Answer written = run({"report", "incident", "--reference", "h-01", "--output", one, "--database", m_demo});
    QVERIFY2(written.code == 0, qPrintable(written.err));
    QFile file(one);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF"));
    QCOMPARE(run({"report", "incident", "--reference", "H-9999", "--output", one, "--database", m_demo}).code, 1);
    QCOMPARE(run({"report", "incident", "--output", one, "--database", m_demo}).code, 2);

    const QStringList list{"report", "incidents", "--output", m_folder.filePath("incidents.pdf"), "--database", m_demo};
    QCOMPARE(run(list + QStringList{"--from", "2026-10-01", "--to", "2026-10-31", "--solution", "NemRefusion"}).code, 0);
    QCOMPARE(run(list + QStringList{"--from", "2026-10-31", "--to", "2026-10-01"}).code, 2);
    QCOMPARE(run(list + QStringList{"--from", "October"}).code, 2);
}

void CommandLineTest::takesAnIncidentListInOnce()
{
    const QString database = m_folder.filePath("list.db");
    QCOMPARE(run({"demo", database, "--today", "2026-11-23"}).code, 0);
    QFile list(m_folder.filePath("liste.csv"));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("Nr;Titel;Oprettet\n1;Login fejler;20-11-2023 08:00\n2;Breve mangler;i g\xc3\xa5r\n");
    list.close();
    const QStringList arguments{"import", "incidents", list.fileName(), "--database", database, "--language", "en"};
    const Answer none = run(arguments);
    QCOMPARE(none.code, 1);
    QVERIFY2(none.err.startsWith("No incident was taken in from liste.csv"), qPrintable(none.err));
    const QStringList withSolution = arguments + QStringList{"--solution", "NemRefusion"};
    const Answer first = run(withSolution);
    QVERIFY2(first.out.startsWith("1 incident taken in from liste.csv"), qPrintable(first.out + first.err));
    QVERIFY(first.out.contains("C3"));
    QVERIFY(run(withSolution).out.contains("Nothing of liste.csv is new"));
    QVERIFY(run({"export", "incident", "--format", "csv", "--database", database}).out.contains("Login fejler"));
    // The same row with another title is said and left, or taken over where that is asked for.
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("Nr;Titel;Oprettet\n1;Login fejler igen;20-11-2023 08:00\n");
    list.close();
    const Answer left = run(withSolution);
    QVERIFY2(left.out.contains("Title: Login fejler, in the list Login fejler igen"), qPrintable(left.out));
    const Answer updated = run(withSolution + QStringList{"--replace"});
    QVERIFY2(updated.out.startsWith("1 incident updated from liste.csv"), qPrintable(updated.out));
    QVERIFY(run(withSolution).out.contains("Nothing of liste.csv is new"));
    QVERIFY(run(arguments + QStringList{"--solution", "Findes ikke"}).code != 0);
    QCOMPARE(run({"check", database}).code, 0);
}

void CommandLineTest::neverOverwritesADatabase()
{
    const QString other = m_folder.filePath("other.db");
    QVERIFY(QFile::copy(m_demo, other));
    const QString alias = m_folder.filePath("./demo.db");
    const QList<QStringList> slips{
        {"demo", m_demo},
        {"export", "task", "--database", m_demo, "--output", m_demo},
        {"export", "task", "--database", m_demo, "--output", other},
        {"report", "matrix", "--database", m_demo, "--output", alias},
    };
    for (const QStringList &slip : slips) {
        const Answer answer = run(slip);
        QCOMPARE(answer.code, 1);
        QVERIFY(!answer.err.isEmpty());
    }
    QCOMPARE(run({"check", m_demo}).code, 0);
    QCOMPARE(run({"check", other}).code, 0);
}

void CommandLineTest::foundDamageGivesAnExitCode()
{
    const QString damaged = m_folder.filePath("damaged.db");
    QVERIFY(QFile::copy(m_demo, damaged));
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    const qsizetype at = bytes.lastIndexOf("Leverandørstyring");
    QVERIFY(at > 0);
    file.seek(at);
    file.write("Leverandxrstyring");
    file.close();
    const Answer answer = run({"check", damaged});
    QCOMPARE(answer.code, 1);
    QVERIFY(!answer.err.isEmpty());
}

void CommandLineTest::aWatchedWindowNotesItsSlowTurns()
{
    const QString frames = m_folder.filePath("frames");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("XDG_CONFIG_HOME", m_folder.path());
    environment.insert("DRIFTSRAAD_FRAMES", frames);
    environment.insert("DRIFTSRAAD_FRAME_MS", "1");
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PROGRAM), {m_demo});
    const auto lines = [&]() -> QByteArrayList {
        QFile file(frames);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
    };
    // Building and painting a whole window takes more than a millisecond on any machine: header, that line, and the end of it.
    QTRY_VERIFY_WITH_TIMEOUT(lines().size() >= 3, 120'000);
    QCOMPARE(lines().first(), QByteArray("at_ms turn_ms cpu_ms receiver event event_ms"));
    const QByteArrayList slow = lines().value(1).split(' ');
    QCOMPARE(slow.size(), 6);
    QVERIFY2(slow[1].toDouble() >= 1, slow[1].constData());
    // A turn may be made of many events, each too short for a decimal.
    QVERIFY2(slow[5].toDouble() >= 0 && slow[5].toDouble() <= slow[1].toDouble(), lines().value(1).constData());
    QVERIFY(!slow[3].isEmpty() && !slow[4].isEmpty());
    process.terminate();
    QVERIFY(process.waitForFinished(-1));
}

ROOM_TEST(CommandLineTest)
#include "tst_commandline.moc"
