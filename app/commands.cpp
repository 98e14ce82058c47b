#include "app/commands.h"
#include "app/databases.h"

#include "core/catalog.h"
#include "core/demo/demo.h"
#include "core/exchange/tablewriting.h"
#include "core/storage/history.h"
#include "core/storage/tableexport.h"
#include "core/storage/wholefile.h"

namespace driftsraad {

namespace {

Error refused(ErrorCode code, const char *text, QList<Argument> arguments = {})
{
    return {.code = code, .message = Message(text, std::move(arguments))};
}

QString tableNames(const Language &language)
{
    QStringList lines;
    for (const TableDescription *description : catalog())
        lines.append(description->nameText().leftJustified(24) + language.words(description->label()));
    return lines.join(u'\n');
}

} // namespace

Result<void> databaseNamed(const CommandLine &line)
{
    if (line.database.isEmpty())
        return refused(ErrorCode::NotUnderstood, QT_TRANSLATE_NOOP("Messages", "Say which database: --database FILE."));
    return {};
}

Result<void> writeOutput(const QString &path, const QByteArray &bytes)
{
    return writeWholeFile(path, bytes, path,
                          QT_TRANSLATE_NOOP("Messages", "%1 cannot be written: check that the folder is there, that you may write in it and that the "
                                                        "disk has room."));
}

Result<QString> makeDemoCommand(const CommandLine &line, const Language &language)
{
    if (line.operands.size() != 1)
        return refused(ErrorCode::NotUnderstood, QT_TRANSLATE_NOOP("Messages", "Say one file to make: driftsraad demo FILE."));
    const Instant now = SystemClock().now();
    const QDate today = line.today.isEmpty() ? now.localDate() : QDate::fromString(line.today, Qt::ISODate);
    if (!today.isValid())
        return refused(ErrorCode::NotUnderstood, QT_TRANSLATE_NOOP("Messages", "%1 is not a day; write it like 2026-11-23."), {line.today});
    // A day that is named always gives the same file; the examples of today stand at this very minute.
    DRIFTSRAAD_TRY(line.today.isEmpty() ? makeDemo(line.operands.first(), now) : makeDemo(line.operands.first(), today));
    return language.words({QT_TRANSLATE_NOOP("Messages", "%1 is made, with example data as of %2."), {line.operands.first(), today}});
}

Result<QString> checkCommand(const CommandLine &line, const Language &language)
{
    if (line.operands.size() != 1)
        return refused(ErrorCode::NotUnderstood, QT_TRANSLATE_NOOP("Messages", "Say one file to check: driftsraad check FILE."));
    auto store = openDatabase(line.operands.first(), Access::ReadOnly);
    if (!store)
        return store.error();
    QStringList found;
    const auto file = (*store)->connection().integrityProblems(false);
    if (!file)
        return file.error();
    found += *file;
    for (const auto &checked : {checkHistory((*store)->reader()), checkReferences((*store)->reader())}) {
        if (!checked)
            return checked.error();
        for (const Message &problem : *checked)
            found.append(language.words(problem));
    }
    if (found.isEmpty()) {
        const auto changes = newestChange((*store)->reader());
        return language.words(Message::counted(QT_TRANSLATE_N_NOOP("Messages", "The database is sound: file, references and %n changes checked."),
                                               changes.valueOr(0)));
    }
    return refused(ErrorCode::Damaged, QT_TRANSLATE_NOOP("Messages", "The database is not sound:\n%1"), {found.join(u'\n')});
}

Result<QString> exportCommand(const CommandLine &line, const Language &language)
{
    if (line.operands == QStringList{QStringLiteral("list")})
        return tableNames(language);
    if (line.operands.size() != 1)
        return refused(ErrorCode::NotUnderstood, QT_TRANSLATE_NOOP("Messages", "Say one table to export; “driftsraad export list” names them."));
    const TableDescription *description = findTable(catalog(), line.operands.first());
    if (!description)
        return refused(ErrorCode::NotUnderstood, QT_TRANSLATE_NOOP("Messages", "There is no table %1; “driftsraad export list” names them all."), {line.operands.first()});
    const QString format = line.format.isEmpty() && line.output.endsWith(QLatin1String(".xlsx")) ? QStringLiteral("xlsx") : line.format;
    if (!QStringList{QString(), QStringLiteral("csv"), QStringLiteral("xlsx")}.contains(format))
        return refused(ErrorCode::NotUnderstood, QT_TRANSLATE_NOOP("Messages", "The format %1 is not known; use csv or xlsx."), {format});
    if (format == QLatin1String("xlsx") && line.output.isEmpty())
        return refused(ErrorCode::NotUnderstood, QT_TRANSLATE_NOOP("Messages", "Say where to write the workbook: --output FILE."));
    DRIFTSRAAD_TRY(databaseNamed(line));
    auto store = openDatabase(line.database, Access::ReadOnly);
    if (!store)
        return store.error();
    const auto content = tableContent((*store)->reader(), *description, language);
    if (!content)
        return content.error();
    const auto bytes = format == QLatin1String("xlsx") ? writeXlsx(*content, language) : writeCsv(*content, language);
    if (!bytes)
        return bytes.error();
    if (line.output.isEmpty())
        return QString::fromUtf8(*bytes);
    DRIFTSRAAD_TRY(writeOutput(line.output, *bytes));
    return language.words(Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n rows are written to %1."), content->rows.size(), {line.output}));
}

} // namespace driftsraad
