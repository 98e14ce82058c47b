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
    return {.code = ErrorCode::Invalid, .message = Message(text, {argument})};
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
        {"--replace", &CommandLine::replace}, {"--keep", &CommandLine::keep}, {"--help", &CommandLine::help},
        {"-h", &CommandLine::help},           {"--version", &CommandLine::version},
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
        if (const auto flag = flags().value(argument)) {
            line.*flag = true;
            continue;
        }
        const auto option = valueOptions().value(name);
        if (!option)
            return notUnderstood(QT_TRANSLATE_NOOP("Messages", "The option %1 is not known. \"driftsraad --help\" lists them."), argument);
        if (argument.contains(u'='))
            line.*option = argument.section(u'=', 1);
        else if (i + 1 < arguments.size())
            line.*option = arguments[++i];
        else
            return notUnderstood(QT_TRANSLATE_NOOP("Messages", "The option %1 needs a value."), argument);
    }
    if (!line.language.isEmpty() && !Language::codes().contains(line.language))
        return notUnderstood(QT_TRANSLATE_NOOP("Messages", "The language %1 is not known; use da or en."), line.language);
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
        "driftsraad import incidents FILE       take an incident list in; its rows say what is left out, and why\n"
        "    --solution NAME --database FILE    of the rows that name none, and where to\n"
        "    --replace                          where a known incident is otherwise in the list, the list is right\n"
        "driftsraad export TABLE                write a table; \"export list\" names the tables\n"
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
        "--help, --version\n"));
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
    return done.error().code == ErrorCode::Invalid ? 2 : 1;
}

} // namespace driftsraad
