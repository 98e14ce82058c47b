#include "core/supplierreports/importfile.h"

#include "core/base/text.h"
#include "core/incidents/incidentlistlayout.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace driftsraad {

namespace {

/// Title rows, a cover: a supplier's own name stands near the top of a sheet or nowhere.
constexpr int rowsWithNames = 12;

QHash<Id<Organisation>, int> namesIn(const Workbook &workbook, const QList<Organisation> &suppliers)
{
    QHash<Id<Organisation>, int> times;
    for (const Sheet &sheet : workbook.sheets) {
        for (const QList<Cell> &row : sheet.rows.mid(0, rowsWithNames)) {
            for (const Cell &cell : row) {
                const QString text = foldName(cell.text);
                for (const Organisation &supplier : suppliers) {
                    // "Leverandør B" is how people write "Leverandør B A/S".
                    const QString name = foldName(supplier.name);
                    const QString bare = name.endsWith(QLatin1String(" a/s")) || name.endsWith(QLatin1String(" aps")) ? name.chopped(4) : name;
                    if (!bare.isEmpty() && (text == bare || text.contains(name) || text.startsWith(bare + u':') || text.startsWith(bare + u' ')))
                        ++times[supplier.id];
                }
            }
        }
    }
    return times;
}

Id<Organisation> mostOf(const QHash<Id<Organisation>, int> &times)
{
    Id<Organisation> most;
    int best = 0;
    bool tied = false;
    for (auto it = times.cbegin(); it != times.cend(); ++it) {
        tied = it.value() == best ? true : it.value() > best ? false : tied;
        if (it.value() > best) {
            best = it.value();
            most = it.key();
        }
    }
    return tied ? Id<Organisation>{} : most;
}

/// What the person says of the whole file stands where the file itself says nothing.
Mapping withStated(Mapping mapping, const FileImport &file)
{
    for (TableMapping &table : mapping.tables) {
        if (table.solution.isEmpty())
            table.solution = file.solution;
        if (!table.month.isSet())
            table.month = file.month;
    }
    return mapping;
}

Error nothingToTake(const ImportPreview &preview, const QStringList &unknown)
{
    if (!preview.problems.isEmpty())
        return {ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "Nothing was imported. %1: %2"),
                                     {preview.problems.first().source.name, nested(preview.problems.first().message)}}};
    if (!unknown.isEmpty())
        return {ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "Nothing was imported. The solution “%1” is not in the register."), {unknown.first()}}};
    return {ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "The file holds no figures that the program knows.")}};
}

} // namespace

Result<ImportGround> importGround(Reader &reader)
{
    ImportGround ground;
    const auto solutions = reader.list<Solution>("ORDER BY active DESC, sort_order, name, id");
    if (!solutions)
        return solutions.error();
    for (const Solution &solution : *solutions) {
        if (ground.solutions.contains(solution.name))
            continue;
        ground.context.solutions.append(solution.name);
        ground.solutions.insert(solution.name, solution.id);
        if (solution.supplier.isValid())
            ground.supplierOf.insert(solution.id, solution.supplier);
    }
    auto suppliers = reader.list<Organisation>("WHERE kind IN (?, ?) ORDER BY name, id", {OrganisationKind::Supplier, OrganisationKind::SubSupplier});
    if (!suppliers)
        return suppliers.error();
    ground.suppliers = *std::move(suppliers);
    ground.context.received = Month::of(reader.today());
    return ground;
}

Id<Organisation> supplierOfFile(const Workbook &workbook, const ImportPreview &preview, const ImportGround &ground)
{
    if (const Id<Organisation> named = mostOf(namesIn(workbook, ground.suppliers)); named.isValid())
        return named;
    QHash<Id<Organisation>, int> times;
    for (const PreviewFigure &figure : preview.figures) {
        if (const Id<Organisation> supplier = ground.supplierOf.value(ground.solutions.value(figure.solution)); supplier.isValid())
            ++times[supplier];
    }
    return mostOf(times);
}

QList<ReportedFigure> figuresToImport(const ImportPreview &preview, const ImportGround &ground, const SolutionAliases &aliases)
{
    QList<ReportedFigure> figures;
    for (const PreviewFigure &figure : preview.figures) {
        const Id<Solution> solution = figure.known ? ground.solutions.value(figure.solution) : aliases.value(figure.solution);
        if (!solution.isValid() || !figure.month.isSet())
            continue;
        figures.append({.solution = solution, .month = figure.month, .measure = figure.measure, .part = figure.part, .value = figure.value,
                        .note = figure.note, .row = figure.source.row + 1});
    }
    return figures;
}

QStringList unknownSolutions(const ImportPreview &preview, const SolutionAliases &aliases)
{
    QStringList names;
    for (const PreviewFigure &figure : preview.figures) {
        if (!figure.known && !names.contains(figure.solution) && !aliases.value(figure.solution).isValid())
            names.append(figure.solution);
    }
    return names;
}

QString rememberedText(const Mapping &mapping, const SolutionAliases &aliases)
{
    QJsonObject strange;
    for (auto it = aliases.cbegin(); it != aliases.cend(); ++it) {
        if (it.value().isValid())
            strange.insert(it.key(), it.value().value);
    }
    const QJsonObject object{{"reading", QJsonDocument::fromJson(mapping.toJson()).object()}, {"solutions", strange}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Remembered fromRememberedText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Remembered remembered{.mapping = Mapping::fromJson(QJsonDocument(object["reading"].toObject()).toJson(QJsonDocument::Compact))};
    const QJsonObject strange = object["solutions"].toObject();
    for (auto it = strange.begin(); it != strange.end(); ++it)
        remembered.aliases.insert(it.key(), Id<Solution>{it.value().toInteger()});
    return remembered;
}

bool looksLikeReport(const Workbook &workbook)
{
    const QList<TableMapping> tables = proposeMapping(workbook, {}).tables;
    return std::any_of(tables.cbegin(), tables.cend(), [](const TableMapping &table) { return !table.skipped; }) && !looksLikeIncidentList(workbook);
}

bool isListInstead(const Workbook &workbook, const ImportPreview &preview)
{
    return preview.figures.isEmpty() && looksLikeIncidentList(workbook);
}

bool holdsCpr(const Workbook &workbook)
{
    for (const Sheet &sheet : workbook.sheets) {
        for (const QList<Cell> &row : sheet.rows) {
            for (const Cell &cell : row) {
                if (cell.text.size() >= 10 && looksLikeCpr(cell.text))
                    return true;
            }
        }
    }
    return false;
}

namespace {

struct ReadReport {
    ReportImport import{};
    FileOutcome outcome{};
};

Result<ReadReport> readReport(Reader &reader, const FileImport &file)
{
    const auto workbook = readWorkbook(file.bytes, file.fileName);
    if (!workbook)
        return workbook.error();
    const auto ground = importGround(reader);
    if (!ground)
        return ground.error();
    if (!file.solution.isEmpty() && !ground->solutions.contains(file.solution))
        return Error{ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Messages", "There is no solution called “%1”. Known solutions: %2."),
                                           {file.solution, ground->context.solutions.join(QStringLiteral(", "))}}};
    Mapping mapping = withStated(proposeMapping(*workbook, ground->context), file);
    ImportPreview preview = previewImport(*workbook, mapping, ground->context);
    if (isListInstead(*workbook, preview))
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "The file looks like an incident list, not like a monthly report. Nothing was imported. Take it in "
                                                                        "by: driftsraad import incidents FILE.")}};
    FileOutcome outcome{.supplier = file.supplier.isValid() ? file.supplier : supplierOfFile(*workbook, preview, *ground)};
    if (!outcome.supplier.isValid())
        return Error{ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Messages", "The file does not say whose report it is. Name the supplier.")}};
    const auto text = rememberedMapping(reader, outcome.supplier, mapping.layout());
    if (!text)
        return text.error();
    const Remembered remembered = fromRememberedText(*text);
    if (!text->isEmpty()) {
        mapping = withStated(recallMapping(remembered.mapping, mapping), file);
        preview = previewImport(*workbook, mapping, ground->context);
    }
    outcome.problems = preview.problems;
    outcome.leftOut = preview.leftOut;
    outcome.unknownSolutions = unknownSolutions(preview, remembered.aliases);
    const QList<ReportedFigure> figures = figuresToImport(preview, *ground, remembered.aliases);
    if (figures.isEmpty())
        return nothingToTake(preview, outcome.unknownSolutions);
    // The command line shows no mapping, so it teaches none either.
    ReportImport import{.supplier = outcome.supplier, .figures = figures, .fileName = file.fileName, .original = file.bytes,
                        .originalHoldsCpr = holdsCpr(*workbook), .existing = file.existing};
    return ReadReport{std::move(import), std::move(outcome)};
}

} // namespace

Result<FileOutcome> importFile(Transaction &transaction, const FileImport &file)
{
    auto read = readReport(transaction, file);
    if (!read)
        return read.error();
    auto imported = importReport(transaction, read->import);
    if (!imported)
        return imported.error();
    read->outcome.import = *std::move(imported);
    return std::move(read->outcome);
}

Result<FileOutcome> planFile(Reader &reader, const FileImport &file)
{
    auto read = readReport(reader, file);
    if (!read)
        return read.error();
    auto planned = planImport(reader, read->import);
    if (!planned)
        return planned.error();
    read->outcome.import = *std::move(planned);
    return std::move(read->outcome);
}

Result<Id<Organisation>> supplierNamed(Reader &reader, const QString &name)
{
    const auto ground = importGround(reader);
    if (!ground)
        return ground.error();
    QStringList names;
    for (const Organisation &supplier : ground->suppliers) {
        if (foldName(supplier.name) == foldName(name))
            return supplier.id;
        names.append(supplier.name);
    }
    return Error{ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Messages", "There is no supplier called “%1”. Known suppliers: %2."),
                                       {name, names.join(QStringLiteral(", "))}}};
}

} // namespace driftsraad
