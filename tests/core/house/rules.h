#pragma once

#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>

/// The rules of the house plan as functions over a file's path (from the top of the tree) and text. Each returns one line a fault.
namespace house {

/// C++ with its comments blanked, so that a sentence about a thing is not taken for the thing. Line breaks stay; so do string literals.
inline QString withoutComments(const QString &text)
{
    enum { Code, Line, Block, Literal } state = Code;
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (state == Code && c == u'/' && (next == u'/' || next == u'*'))
            state = next == u'/' ? Line : Block;
        else if (state == Code && c == u'"' && (i == 0 || text[i - 1] != u'\''))
            state = Literal;
        else if (state == Literal && c == u'"')
            state = Code;
        else if (state == Line && c == u'\n')
            state = Code;
        const bool escaped = state == Literal && c == u'\\';
        kept += state == Code || state == Literal || c == u'\n' ? c : QChar(u' ');
        if (escaped && i + 1 < text.size())
            kept += text[++i];
        if (state == Block && c == u'*' && next == u'/') {
            kept += u' ';
            ++i;
            state = Code;
        }
    }
    return kept;
}

inline QString where(const QString &path, const QString &text, qsizetype position)
{
    return QStringLiteral("%1:%2").arg(path).arg(text.left(position).count(u'\n') + 1);
}

/// One line for each place in the file where the pattern is found.
inline QStringList places(const QString &path, const QString &code, const QString &pattern, const QString &says)
{
    QStringList faults;
    auto matches = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        faults << QStringLiteral("%1: %2: %3").arg(where(path, code, match.capturedStart()), says, match.captured().simplified());
    }
    return faults;
}

/// How high a room of core stands; a room may include the rooms below it and itself, never its neighbours.
inline int coreHeight(const QString &room)
{
    static const QHash<QString, int> heights{
        {"base", 0},
        {"calendar", 1},
        {"exchange", 1},
        {"storage", 2},
        {"settings", 3},
        {"parties", 4},
        {"agreements", 5},
        {"governance", 6},
        {"responsibility", 7},
        {"chain", 8},
        {"incidents", 9},
        {"security", 10},
        {"supplierreports", 11},
        {"requirements", 11},
        {"changerequests", 11},
        {"meetings", 12},
        {"overview", 14},
        {"demo", 14},
        {"", 13}, // core/catalog.h: the list of every table
    };
    return heights.value(room, -1);
}

inline int uiHeight(const QString &room)
{
    return room == "kit" ? 0 : room == "papers" ? 1 : room == "shell" ? 3 : 2;
}

/// The folder below core/ or ui/: "incidents" of core/incidents/clock.h, "" of core/catalog.h.
inline QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 ? parts[1] : QString();
}

/// Does this header belong to a Qt module that is not for the model layer?
inline bool isAboveCore(const QString &header)
{
    static const QStringList modules{"QtGui", "QtWidgets",    "QtCharts", "QtPrintSupport",  "QtSvg",   "QtSvgWidgets",
                                     "QtPdf", "QtPdfWidgets", "QtOpenGL", "QtOpenGLWidgets", "QtQuick", "QtSql"};
    const QString module = header.section(u'/', 0, 0);
    if (modules.contains(module))
        return true;
    const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    return std::any_of(modules.begin(), modules.end(),
                       [&](const QString &name) { return QFile::exists(folder + '/' + name + '/' + header); });
}

/// Why `path` may not include `header` of our own tree; empty where it may.
inline QString layerFault(const QString &path, const QString &header)
{
    const QString from = path.section(u'/', 0, 0);
    const QString to = header.section(u'/', 0, 0);
    if (from == "tests")
        return {};
    if (to != "core" && to != "ui" && to != "app")
        return QStringLiteral("is not written from the top of the tree");
    if (from == "app")
        return {};
    const QString room = roomOf(path);
    const QString other = roomOf(header);
    if (from == "core") {
        if (to != "core")
            return QStringLiteral("core knows nothing above it");
        if (coreHeight(room) < 0)
            return QStringLiteral("the room core/%1 has no place in the order").arg(room);
        if (coreHeight(other) < 0)
            return QStringLiteral("the room core/%1 has no place in the order").arg(other);
        return room == other || coreHeight(other) < coreHeight(room) ? QString()
                                                                     : QStringLiteral("core/%1 stands below or beside it").arg(room);
    }
    if (to == "app")
        return QStringLiteral("ui does not know the program");
    if (to == "ui" && room != other && uiHeight(other) >= uiHeight(room))
        return QStringLiteral("ui/%1 stands below or beside it").arg(room);
    return {};
}

/// Which folder alone may speak to a library outside Qt; empty: anyone.
inline QStringList homesOf(const QString &header)
{
    if (header == "sqlite3.h")
        return {"core/storage/", "tests/"};
    if (header == "zip.h" || header == "xlsxwriter.h" || header.startsWith("xlsxwriter/"))
        return {"core/exchange/", "tests/"};
    if (header.startsWith("qpdf/"))
        return {"ui/papers/", "tests/"};
    if (header.startsWith("hunspell/"))
        return {"ui/kit/", "tests/"};
    return {};
}

inline QStringList includeFaults(const QString &path, const QString &text)
{
    static const QRegularExpression line(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])", QRegularExpression::MultilineOption);
    QStringList faults;
    auto matches = line.globalMatch(withoutComments(text));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString header = match.captured(2);
        const bool own = match.captured(1) == "\"";
        QString fault;
        if (own && !header.endsWith(".moc"))
            fault = layerFault(path, header);
        if (!own && path.startsWith("core/") && isAboveCore(header))
            fault = QStringLiteral("core draws nothing and opens no window");
        const QStringList homes = homesOf(header);
        if (!homes.isEmpty() && std::none_of(homes.begin(), homes.end(), [&](const QString &home) { return path.startsWith(home); }))
            fault = QStringLiteral("only %1 speaks to this library").arg(homes.first());
        if (!fault.isEmpty())
            faults << QStringLiteral("%1: %2: %3").arg(where(path, text, match.capturedStart(2)), header, fault);
    }
    return faults;
}

/// SQL is written all small or all capital, at the start of a literal; a sentence begins with one capital letter.
inline QStringList sqlFaults(const QString &path, const QString &text)
{
    static const QRegularExpression sql(
        R"("\s*(select\s[^"]*\bfrom\b|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|create\s+(?:table|index)\s|pragma\s))",
        QRegularExpression::CaseInsensitiveOption);
    const QString code = withoutComments(text);
    QStringList faults;
    auto matches = sql.globalMatch(code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString verb = match.captured(1).section(QRegularExpression("\\s"), 0, 0);
        if (verb == verb.toLower() || verb == verb.toUpper())
            faults
                << QStringLiteral("%1: SQL outside core: %2").arg(where(path, code, match.capturedStart()), match.captured(1).simplified());
    }
    return faults;
}

/// A dialog that holds the program inside a nested loop. A drag (which takes its actions) and the application itself are not dialogs.
inline QStringList nestedLoopFaults(const QString &path, const QString &text)
{
    return places(
        path, withoutComments(text),
        R"((?<!application)(?<!app)(?<!drag)(?<!Application)(\.|->|::)exec\(|\bQMessageBox::(question|warning|information|critical|about)\(|\bQFileDialog::(get|save)\w+\(|\bQInputDialog::get\w+\(|\bQ(Color|Font)Dialog::get\w+\(|\bQEventLoop\b|\bprocessEvents\()",
        QStringLiteral("a nested event loop; use open()"));
}

/// Qt's own file dialog and file list look into files for an icon, and drop the locks on the database by that: the kit's do not.
inline QStringList fileDialogFaults(const QString &path, const QString &text)
{
    if (path.startsWith("ui/kit/filedialog"))
        return {};
    return places(path, withoutComments(text), R"(\bnew QFile(Dialog|SystemModel)\b|\bQFileDialog::get\w+\(|\bQFile(Dialog|SystemModel|IconProvider) \w+[;({])",
                  "lists files without the kit's dialog");
}

/// Markup reaches a widget only where the program wrote it itself.
inline QStringList richTextFaults(const QString &path, const QString &text)
{
    return places(path, withoutComments(text), R"(\bQt::(RichText|AutoText)\b|\bsetHtml\()",
                  QStringLiteral("user text could become markup"));
}

/// A birth date, a hyphen and four figures. Days above 60 are the test range that no person has.
inline QStringList personNumberFaults(const QString &path, const QString &text)
{
    return places(path, text, R"((?<![\d-])(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d\d-\d{4}(?![\d-]))",
                  QStringLiteral("looks like a person's CPR number"));
}

inline QStringList sleepFaults(const QString &path, const QString &text)
{
    return places(path, withoutComments(text), R"(\bQTest::q(Wait|Sleep)\(|\bu?sleep\(|\bsleep_for\(|\bQThread::m?u?sleep\()",
                  QStringLiteral("waits for a time instead of a condition"));
}

/// Struct fields of types that point into themselves (core/base/relocatable.h); a class's own members are called m_something.
inline QStringList selfPointingFaults(const QString &path, const QString &text)
{
    return places(path, withoutComments(text), R"(\bstd::(?:string|map|multimap|set|multiset|list|unordered_\w+)\b(?:<[^;]*>)?>*\s+(?!m_)\w+\s*(?:\{[^;]*\})?;)",
                  QStringLiteral("points into itself: Qt's containers must not move it by its bytes"));
}

/// The names of icons written into the source: icon("clock"), paintIcon(painter, rect, QStringLiteral("clock"), …).
inline QStringList iconNames(const QString &text)
{
    static const QRegularExpression use(
        R"re(\b(?:icon|iconPixmap|hasIcon|paintIcon|setIconName)\((?:[^;"()]|\([^;"()]*\))*?(?:QStringLiteral\(|QLatin1String\()?"([a-z][a-z0-9-]*)")re");
    QStringList names;
    auto matches = use.globalMatch(withoutComments(text));
    while (matches.hasNext())
        names << matches.next().captured(1);
    return names;
}

inline QStringList topLevelFaults(const QStringList &entries)
{
    static const QSet<QString> allowed{"CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE", "LICENSES", "app", "core", "ui",
                                       "resources",      "translations",      "tests",     "build"};
    QStringList faults;
    for (const QString &entry : entries)
        if (!allowed.contains(entry) && !entry.startsWith(u'.') && !entry.startsWith("build-") && entry != "CMakeUserPresets.json")
            faults << entry;
    return faults;
}

struct Translations {
    QSet<QString> messages{}; ///< context | source | comment
    QStringList words{};      ///< as the reader gets them
    QStringList faults{};     ///< unfinished, empty, or with other place marks than the source
};

/// Danish is quoted »so«, English “so”, and no other way. A straight mark stands where the shell wants it, and for inches.
inline QStringList quotationFaults(const QString &words, bool isDanish)
{
    QString text = words;
    text.remove("--link \"A > B\"").remove("(\")");
    static const QRegularExpression notDanish("[\"“”„]");
    static const QRegularExpression notEnglish("[\"„»«]");
    return text.contains(isDanish ? notDanish : notEnglish) ? QStringList{words} : QStringList();
}

/// The place marks of a sentence, sorted: %1, %2, %n.
inline QStringList placeMarks(const QString &sentence)
{
    static const QRegularExpression mark("%L?([1-9]|n)");
    QSet<QString> marks;
    auto matches = mark.globalMatch(sentence);
    while (matches.hasNext())
        marks << matches.next().captured(1);
    QStringList sorted(marks.begin(), marks.end());
    sorted.sort();
    return sorted;
}

/// Reads a .ts file. A plural form may leave the number out ("one incident"); any other sentence must keep every mark.
inline Translations readTranslations(const QByteArray &file)
{
    Translations found;
    QString context;
    QString source;
    QString comment;
    bool counted = false;
    QXmlStreamReader xml(file);
    const auto judge = [&](const QString &words) {
        found.words << words;
        QStringList want = placeMarks(source);
        QStringList have = placeMarks(words);
        if (counted) {
            want.removeAll("n");
            have.removeAll("n");
        }
        if (words.isEmpty())
            found.faults << QStringLiteral("%1: no words for “%2”").arg(context, source);
        else if (want != have)
            found.faults << QStringLiteral("%1: other place marks in “%2” than in “%3”").arg(context, words, source);
    };
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            counted = xml.attributes().value("numerus") == QLatin1String("yes");
            comment.clear();
        } else if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const QString type = xml.attributes().value("type").toString();
            if (!type.isEmpty()) {
                found.faults << QStringLiteral("%1: “%2” is %3").arg(context, source, type);
                xml.skipCurrentElement();
            } else if (!counted) {
                judge(xml.readElementText());
            }
            found.messages << context + u'|' + source + u'|' + comment;
        } else if (xml.name() == QLatin1String("numerusform")) {
            judge(xml.readElementText());
        }
    }
    if (xml.hasError())
        found.faults << xml.errorString();
    return found;
}

} // namespace house
