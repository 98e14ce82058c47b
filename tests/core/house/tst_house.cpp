#include "tests/core/house/rules.h"
#include "tests/support/roomtest.h"

#include <QDirIterator>
#include <QtTest>

using namespace house;

/// The house plan (core/README.md) as a test: it reads the source tree, not the program. Every rule is first shown a sample that breaks it.
class HouseTest : public QObject
{
    Q_OBJECT

private slots:
    void includesKeepToTheLayers_data();
    void includesKeepToTheLayers();
    void everyIncludeOfTheTreeIsAllowed();
    void sqlStaysInCore();
    void noDialogHoldsTheProgram();
    void filesAreListedByTheKitOnly();
    void userTextIsNeverMarkup();
    void testsWaitForConditions();
    void structsAreMovedByTheirBytes();
    void nobodysPersonNumberIsInTheTree();
    void everyIconNamedInTheSourceIsThere();
    void theTopLevelHoldsNothingElse();
    void translationRulesFindWhatIsWrong();
    void everySentenceIsTranslated();
    void countsHaveTheirThousandsMark();
    void aLanguageIsQuotedOneWay_data();
    void aLanguageIsQuotedOneWay();

private:
    using Rule = QStringList (*)(const QString &, const QString &);
    static QString read(const QString &path);
    static QStringList files(const QStringList &folders, const QStringList &patterns = {"*.cpp", "*.h"});
    static QString apply(Rule rule, const QStringList &paths);
};

QString HouseTest::read(const QString &path)
{
    QFile file(QStringLiteral(SOURCE_TREE "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList HouseTest::files(const QStringList &folders, const QStringList &patterns)
{
    const QDir top(QStringLiteral(SOURCE_TREE));
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator it(top.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            paths << top.relativeFilePath(it.next());
    }
    paths.sort();
    return paths;
}

QString HouseTest::apply(Rule rule, const QStringList &paths)
{
    QStringList faults;
    for (const QString &path : paths)
        faults << rule(path, read(path));
    return faults.join(u'\n');
}

void HouseTest::includesKeepToTheLayers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("down") << "core/incidents/clock.cpp"
                          << "#include \"core/parties/person.h\"" << true;
    QTest::newRow("own room") << "core/incidents/clock.cpp"
                              << "#include \"core/incidents/clock.h\"" << true;
    QTest::newRow("up") << "core/parties/person.h"
                        << "#include \"core/incidents/incident.h\"" << false;
    QTest::newRow("neighbour") << "core/requirements/audit.h"
                               << "#include \"core/changerequests/change.h\"" << false;
    QTest::newRow("list of tables") << "core/demo/demo.cpp"
                                    << "#include \"core/catalog.h\"" << true;
    QTest::newRow("room reads the list") << "core/incidents/board.cpp"
                                         << "#include \"core/catalog.h\"" << false;
    QTest::newRow("unknown room") << "core/misc/things.h"
                                  << "#include \"core/base/id.h\"" << false;
    QTest::newRow("window in core") << "core/base/text.cpp"
                                    << "#include <QWidget>" << false;
    QTest::newRow("colour in core") << "core/base/text.cpp"
                                    << "#include <QtGui/QColor>" << false;
    QTest::newRow("plain Qt in core") << "core/base/text.cpp"
                                      << "#include <QString>" << true;
    QTest::newRow("ui in core") << "core/demo/demo.cpp"
                                << "#include \"ui/kit/theme.h\"" << false;
    QTest::newRow("kit in a room") << "ui/incidents/board.cpp"
                                   << "#include \"ui/kit/theme.h\"" << true;
    QTest::newRow("room in a room") << "ui/incidents/board.cpp"
                                    << "#include \"ui/parties/page.h\"" << false;
    QTest::newRow("room in the kit") << "ui/kit/theme.cpp"
                                     << "#include \"ui/incidents/board.h\"" << false;
    QTest::newRow("paper in a room") << "ui/responsibility/page.cpp"
                                     << "#include \"ui/papers/matrix.h\"" << true;
    QTest::newRow("room in a paper") << "ui/papers/matrix.cpp"
                                     << "#include \"ui/responsibility/page.h\"" << false;
    QTest::newRow("shell over all") << "ui/shell/window.cpp"
                                    << "#include \"ui/incidents/board.h\"" << true;
    QTest::newRow("shell from a room") << "ui/incidents/board.cpp"
                                       << "#include \"ui/shell/window.h\"" << false;
    QTest::newRow("beside itself") << "ui/kit/theme.cpp"
                                   << "#include \"theme.h\"" << false;
    QTest::newRow("SQLite at home") << "core/storage/engine.cpp"
                                    << "#include <sqlite3.h>" << true;
    QTest::newRow("SQLite abroad") << "core/incidents/board.cpp"
                                   << "#include <sqlite3.h>" << false;
    QTest::newRow("in a comment") << "core/base/text.cpp"
                                  << "// #include <QWidget>" << true;
}

void HouseTest::includesKeepToTheLayers()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, allowed);
    QCOMPARE(includeFaults(path, line).isEmpty(), allowed);
}

void HouseTest::everyIncludeOfTheTreeIsAllowed()
{
    const QStringList paths = files({"app", "core", "ui", "tests"});
    QVERIFY(paths.size() > 20);
    const QString faults = apply(includeFaults, paths);
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void HouseTest::sqlStaysInCore()
{
    QVERIFY(!sqlFaults("ui/a.cpp", "reader.rows(\"select id from incident\")").isEmpty());
    QVERIFY(!sqlFaults("ui/a.cpp", "run(\"UPDATE incident SET title = ?\")").isEmpty());
    QVERIFY(sqlFaults("ui/a.cpp", "tr(\"Select a file from the list\"); // \"select id from incident\"").isEmpty());
    const QString faults = apply(sqlFaults, files({"app", "ui"}));
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void HouseTest::noDialogHoldsTheProgram()
{
    QVERIFY(!nestedLoopFaults("ui/a.cpp", "dialog.exec();").isEmpty());
    QVERIFY(!nestedLoopFaults("ui/a.cpp", "menu->exec(pos);").isEmpty());
    QVERIFY(!nestedLoopFaults("ui/a.cpp", "QMessageBox::question(this, a, b);").isEmpty());
    QVERIFY(nestedLoopFaults("app/main.cpp", "return application.exec();").isEmpty());
    QVERIFY(nestedLoopFaults("app/window.cpp", "return QApplication::exec();").isEmpty());
    QVERIFY(nestedLoopFaults("ui/a.cpp", "drag->exec(Qt::MoveAction); dialog->open();").isEmpty());
    const QString faults = apply(nestedLoopFaults, files({"app", "ui"}));
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void HouseTest::filesAreListedByTheKitOnly()
{
    QCOMPARE(fileDialogFaults("ui/x/y.cpp", "auto *d = new QFileDialog(this);\nQFileDialog::getOpenFileName(this);\nQFileSystemModel model;\n").size(), 3);
    QCOMPARE(fileDialogFaults("ui/x/y.cpp", "QFileDialog *d = fileDialog(this);\nd->setFileMode(QFileDialog::ExistingFile);\n").size(), 0);
    const QString faults = apply(&fileDialogFaults, files({"ui", "app"}));
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void HouseTest::userTextIsNeverMarkup()
{
    QVERIFY(!richTextFaults("ui/a.cpp", "label->setTextFormat(Qt::RichText);").isEmpty());
    QVERIFY(richTextFaults("ui/a.cpp", "label->setTextFormat(Qt::PlainText);").isEmpty());
    const QString faults = apply(richTextFaults, files({"app", "ui"}));
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void HouseTest::testsWaitForConditions()
{
    QVERIFY(!sleepFaults("tests/a.cpp", "QTest::qWait(200);").isEmpty());
    QVERIFY(sleepFaults("tests/a.cpp", "QTRY_VERIFY(done); // no QTest::qWait(200)").isEmpty());
    QStringList paths = files({"tests"});
    paths.removeIf([](const QString &path) { return path.startsWith("tests/core/house/"); });
    const QString faults = apply(sleepFaults, paths);
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void HouseTest::structsAreMovedByTheirBytes()
{
    QVERIFY(!selfPointingFaults("core/a.h", "struct A {\n    std::string name;\n};").isEmpty());
    QVERIFY(!selfPointingFaults("core/a.cpp", "struct A {\n    std::map<int, QString> names{};\n};").isEmpty());
    QVERIFY(!selfPointingFaults("core/a.h", "    std::optional<std::set<int>> days{};").isEmpty());
    QVERIFY(selfPointingFaults("core/a.h", "    std::unordered_map<QByteArray, Handle> m_statements;").isEmpty());
    QVERIFY(selfPointingFaults("core/a.cpp", "    const std::string language = code();").isEmpty());
    QVERIFY(selfPointingFaults("core/a.h", "    std::vector<int> days{}; // not a std::set<int> days;").isEmpty());
    const QString faults = apply(selfPointingFaults, files({"app", "core", "ui"}));
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void HouseTest::nobodysPersonNumberIsInTheTree()
{
    // Put together here, so that the sample is not itself in the tree.
    QVERIFY(!personNumberFaults("a.txt", QStringLiteral("born 0101") + "70-" + "1234.").isEmpty());
    QVERIFY(personNumberFaults("a.txt", QStringLiteral("test 6101") + "70-" + "1234.").isEmpty());
    const QString faults =
        apply(personNumberFaults, files({"app", "core", "ui", "tests", "resources", "translations"},
                                        {"*.cpp", "*.h", "*.csv", "*.tsv", "*.txt", "*.md", "*.ts", "*.sql", "*.xml", "*.html"}));
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void HouseTest::everyIconNamedInTheSourceIsThere()
{
    QCOMPARE(iconNames("icon(\"clock\"); paintIcon(p, QRectF(rect), QStringLiteral(\"circle-x\"), c); tr(\"clock\");"),
             (QStringList{"clock", "circle-x"}));
    QStringList missing;
    for (const QString &path : files({"app", "ui"}))
        for (const QString &name : iconNames(read(path)))
            if (!QFile::exists(QStringLiteral(SOURCE_TREE "/resources/icons/%1.svg").arg(name)))
                missing << path + ": " + name;
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void HouseTest::theTopLevelHoldsNothingElse()
{
    QCOMPARE(topLevelFaults({"core", "notes.txt", ".gitignore", "build"}), QStringList{"notes.txt"});
    const QStringList faults =
        topLevelFaults(QDir(QStringLiteral(SOURCE_TREE)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

static QByteArray sampleTranslation(const QByteArray &message)
{
    return "<TS><context><name>C</name><message>" + message + "</message></context></TS>";
}

void HouseTest::translationRulesFindWhatIsWrong()
{
    const auto faults = [](const QByteArray &message) { return readTranslations(sampleTranslation(message)).faults.size(); };
    QCOMPARE(faults("<source>Save %1</source><translation>Gem %1</translation>"), 0);
    QCOMPARE(faults("<source>Save %1</source><translation type=\"unfinished\"></translation>"), 1);
    QCOMPARE(faults("<source>Save %1</source><translation></translation>"), 1);
    QCOMPARE(faults("<source>Save %1</source><translation>Gem</translation>"), 1);
    const QByteArray counted =
        "<TS><context><name>C</name><message numerus=\"yes\"><source>%n open</source><translation>"
        "<numerusform>én åben</numerusform><numerusform>%n åbne</numerusform></translation></message></context></TS>";
    QCOMPARE(readTranslations(counted).faults, QStringList());
    QCOMPARE(readTranslations(counted).messages, QSet<QString>{"C|%n open|"});
}

void HouseTest::everySentenceIsTranslated()
{
    const Translations danish = readTranslations(read("translations/driftsraad_da.ts").toUtf8());
    const Translations english = readTranslations(read("translations/driftsraad_en.ts").toUtf8());
    QVERIFY2(danish.faults.isEmpty(), qPrintable("Danish:\n" + danish.faults.join(u'\n')));
    QVERIFY2(english.faults.isEmpty(), qPrintable("English:\n" + english.faults.join(u'\n')));
    const QStringList onlyDanish = (danish.messages - english.messages).values();
    const QStringList onlyEnglish = (english.messages - danish.messages).values();
    QVERIFY2(onlyDanish.isEmpty(), qPrintable("not in English:\n" + onlyDanish.join(u'\n')));
    QVERIFY2(onlyEnglish.isEmpty(), qPrintable("not in Danish:\n" + onlyEnglish.join(u'\n')));
}

/// Qt writes %n without one and %Ln with; what core says is written by Language, with one.
void HouseTest::countsHaveTheirThousandsMark()
{
    static const QStringList said{"Messages", "Papers", "Charts"};
    QStringList bare;
    for (const QString &message : readTranslations(read("translations/driftsraad_da.ts").toUtf8()).messages) {
        if (message.contains("%n") && !said.contains(message.section(u'|', 0, 0)))
            bare.append(message);
    }
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
}

void HouseTest::aLanguageIsQuotedOneWay_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("da") << "da";
    QTest::newRow("en") << "en";
}

void HouseTest::aLanguageIsQuotedOneWay()
{
    QFETCH(QString, language);
    const bool isDanish = language == "da";
    QCOMPARE(quotationFaults("»%1«", isDanish).size(), isDanish ? 0 : 1);
    QCOMPARE(quotationFaults("“%1”", isDanish).size(), isDanish ? 1 : 0);
    QCOMPARE(quotationFaults("\"%1\"", isDanish).size(), 1);
    QStringList texts = readTranslations(read("translations/driftsraad_" + language + ".ts").toUtf8()).words;
    QVERIFY(texts.size() > 1000);
    const QStringList pages = files({"resources/help/" + language}, {"*.md"});
    QVERIFY(pages.size() > 5);
    for (const QString &page : pages)
        texts << read(page);
    QStringList faults;
    for (const QString &text : texts)
        faults += quotationFaults(text, isDanish);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

ROOM_TEST(HouseTest)
#include "tst_house.moc"
