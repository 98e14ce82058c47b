#include "app/commandline.h"

#include "app/commands.h"

#include <QHash>
#include <QLoggingCategory>
#include <QTextStream>

namespace driftsraad {

namespace {

/// What lay behind a refusal, for whoever looks for it: QT_LOGGING_RULES="driftsraad.causes=true".
Q_LOGGING_CATEGORY(causes, "driftsraad.causes", QtInfoMsg)

Error notUnderstood(const char *text, const QString &argument)
{
    return {.code = ErrorCode::NotUnderstood, .message = Message(text, {argument})};
}

const QHash<QString, QString CommandLine::*> &valueOptions()
{
    static const QHash<QString, QString CommandLine::*> options{
        {"--database", &CommandLine::database}, {"--output", &CommandLine::output}, {"--supplier", &CommandLine::supplier},
        {"--solution", &CommandLine::solution}, {"--month", &CommandLine::month},   {"--format", &CommandLine::format},
        {"--months", &CommandLine::months},     {"--link", &CommandLine::link},         {"--reference", &CommandLine::reference},
        {"--from", &CommandLine::from},         {"--to", &CommandLine::to},         {"--day", &CommandLine::day},           {"--known", &CommandLine::known},
        {"--today", &CommandLine::today},       {"--language", &CommandLine::language},
    };
    return options;
}

const QHash<QString, bool CommandLine::*> &flags()
{
    static const QHash<QString, bool CommandLine::*> options{
        {"--replace", &CommandLine::replace}, {"--keep", &CommandLine::keep}, {"--anyway", &CommandLine::anyway},
        {"--help", &CommandLine::help},       {"-h", &CommandLine::help},     {"--version", &CommandLine::version},
    };
    return options;
}

using Run = Result<QString> (*)(const CommandLine &, const Language &);

const QHash<QString, Run> &commands()
{
    static const QHash<QString, Run> all{
        {"demo", makeDemoCommand}, {"check", checkCommand}, {"import", importCommand}, {"export", exportCommand}, {"report", reportCommand},
    };
    return all;
}

/// What belongs to a command, or to the one that its first operand chooses: "report matrix". An empty name is the window.
const QHash<QString, QStringList> &optionsOf()
{
    static const QHash<QString, QStringList> all{
        {"", {"--database"}},
        {"demo", {"--today"}},
        {"check", {}},
        {"import", {"--supplier", "--solution", "--month", "--replace", "--keep", "--anyway", "--database"}},
        {"import incidents", {"--solution", "--replace", "--database"}},
        {"export", {"--format", "--output", "--database"}},
        {"report matrix", {"--solution", "--day", "--known", "--output", "--database"}},
        {"report monthly", {"--month", "--output", "--database"}},
        {"report contracts", {"--months", "--output", "--database"}},
        {"report roles", {"--solution", "--output", "--database"}},
        {"report chain", {"--solution", "--link", "--output", "--database"}},
        {"report incident", {"--reference", "--output", "--database"}},
        {"report incidents", {"--from", "--to", "--solution", "--output", "--database"}},
    };
    return all;
}

/// An option that is left aside would let a person believe that it counted.
Result<void> checkOptions(const CommandLine &line)
{
    const QStringList everywhere{"--language", "--help", "-h", "--version"};
    const QString chosen = line.command + u' ' + line.operands.value(0);
    const QString name = optionsOf().contains(chosen) ? chosen : line.command;
    const auto known = optionsOf().constFind(name);
    // A report that there is not says so itself.
    if (known == optionsOf().cend())
        return {};
    for (const QString &option : line.options) {
        if (known->contains(option) || everywhere.contains(option))
            continue;
        if (name.isEmpty())
            return notUnderstood(QT_TRANSLATE_NOOP("Messages", "The option %1 belongs to a command. “driftsraad --help” says to which."), option);
        if (known->isEmpty())
            return Error{.code = ErrorCode::NotUnderstood, .message = {QT_TRANSLATE_NOOP("Messages", "“driftsraad %1” has no option %2."), {name, option}}};
        return Error{.code = ErrorCode::NotUnderstood,
                     .message = {QT_TRANSLATE_NOOP("Messages", "“driftsraad %1” has no option %2; it has %3."), {name, option, known->join(QStringLiteral(", "))}}};
    }
    return {};
}

void print(FILE *file, const QString &text)
{
    QTextStream stream(file);
    stream.setEncoding(QStringConverter::Utf8);
    stream << text;
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        stream << '\n';
}

} // namespace

Result<CommandLine> readCommandLine(const QStringList &arguments)
{
    CommandLine line;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == QLatin1String("--") && !optionsEnded) {
            optionsEnded = true;
            continue;
        }
        if (optionsEnded || !argument.startsWith(u'-') || argument == QLatin1String("-")) {
            if (line.command.isEmpty() && line.operands.isEmpty() && commands().contains(argument))
                line.command = argument;
            else
                line.operands.append(argument);
            continue;
        }
        const QString name = argument.section(u'=', 0, 0);
        // Of two values one would be left aside without a word.
        if (line.options.contains(name))
            return notUnderstood(QT_TRANSLATE_NOOP("Messages", "The option %1 is given twice. Give it once."), name);
        if (const auto flag = flags().value(argument)) {
            line.*flag = true;
            line.options.append(argument);
            continue;
        }
        const auto option = valueOptions().value(name);
        if (!option)
            return notUnderstood(QT_TRANSLATE_NOOP("Messages", "The option %1 is not known. “driftsraad --help” lists them."), argument);
        line.options.append(name);
        if (argument.contains(u'='))
            line.*option = argument.section(u'=', 1);
        else if (i + 1 < arguments.size())
            line.*option = arguments[++i];
        else
            return notUnderstood(QT_TRANSLATE_NOOP("Messages", "The option %1 needs a value."), argument);
    }
    if (!line.language.isEmpty() && !Language::codes().contains(line.language))
        return notUnderstood(QT_TRANSLATE_NOOP("Messages", "The language %1 is not known; use da or en."), line.language);
    DRIFTSRAAD_TRY(checkOptions(line));
    if (line.command.isEmpty() && line.operands.size() + (line.database.isEmpty() ? 0 : 1) > 1)
        return notUnderstood(QT_TRANSLATE_NOOP("Messages", "Say one database to open; %1 is one too many."), line.operands.last());
    return line;
}

QString helpText(const Language &language)
{
    return language.say("CommandLine", QT_TRANSLATE_NOOP("CommandLine",
        "Driftsråd: who is responsible, who follows up, and whether suppliers keep what they promised.\n"
        "\n"
        "driftsraad [FILE]                      open the window, on a database\n"
        "driftsraad demo FILE                   make a database with example data\n"
        "    --today 2026-11-23                 the day on which the examples stand (default: today)\n"
        "driftsraad check FILE                  check a database: file, history, references\n"
        "driftsraad import FILE                 take a supplier's monthly report in\n"
        "    --supplier NAME --database FILE    whose it is, and where to\n"
        "    --solution NAME --month 2026-10    where the file does not say so itself\n"
        "    --replace | --keep                 what to do where a month is there with other figures\n"
        "    --anyway                           although somebody else delivers the solution by the register\n"
        "driftsraad import incidents FILE       take an incident list in; its rows say what is left out, and why\n"
        "    --solution NAME --database FILE    of the rows that name none, and where to\n"
        "    --replace                          where a known incident is otherwise in the list, the list is right\n"
        "driftsraad export TABLE                write a table; “export list” names the tables\n"
        "    --format csv|xlsx --output FILE --database FILE\n"
        "driftsraad report matrix               the responsibility matrix as PDF\n"
        "    --solution NAME                    a solution's; without it the standard\n"
        "    --day 2026-06-01                   as it counts on a day; without it today\n"
        "    --known 2026-06-01                 by what was known on a day; without it by all there is\n"
        "driftsraad report monthly              the monthly operations report as PDF\n"
        "    --month 2026-10\n"
        "driftsraad report contracts            the contracts that run out, and by when notice must be given, as PDF\n"
        "    --months 12                        how far ahead (default: the database's setting)\n"
        "driftsraad report roles                who processes whose data, as PDF\n"
        "    --solution NAME                    a solution's; without it all in operation\n"
        "driftsraad report chain                a solution's chain, its fault's way and promise as PDF\n"
        "    --solution NAME --link \"A > B\"     which link failed, user > provider; without it as its open incident says\n"
        "driftsraad report incident             what happened in one incident, and what was told, as PDF\n"
        "    --reference H-214                  its number\n"
        "driftsraad report incidents            the incidents that were reported in a period, as PDF\n"
        "    --from 2026-10-01 --to 2026-10-31  its first and its last day\n"
        "    --solution NAME                    a solution's; without it all of them\n"
        "    --output FILE --database FILE      for all reports\n"
        "\n"
        "--language da|en    the language of window, papers and answers\n"
        "--help, --version\n"
        "\n"
        "The exit code is 0 where it was done; 1 where it was understood and not done (refused, out of reach, nothing\n"
        "to take in or to print, a database that is not sound); 2 where the words were not understood and nothing was\n"
        "tried. The reason stands on standard error.\n"));
}

int runCommand(const CommandLine &line, const Language &language)
{
    if (line.version) {
        print(stdout, QStringLiteral("Driftsråd " DRIFTSRAAD_VERSION));
        return 0;
    }
    if (line.help) {
        print(stdout, helpText(language));
        return 0;
    }
    const auto done = commands().value(line.command)(line, language);
    if (done) {
        print(stdout, *done);
        return 0;
    }
    print(stderr, language.words(done.error().message));
    qCDebug(causes) << done.error().cause;
    return done.error().code == ErrorCode::NotUnderstood ? 2 : 1;
}

} // namespace driftsraad
