#include "ui/supplierreports/importsession.h"

#include "core/incidents/incidentlistlayout.h"
#include "ui/kit/background.h"
#include "ui/kit/readfile.h"

#include <QFileInfo>

namespace driftsraad {

ImportSession::ImportSession(AsyncStore &store, QObject *parent) : QObject(parent), m_store(store) {}

void ImportSession::openFile(const QString &path)
{
    start(QFileInfo(path).fileName(), [path] { return readFileBytes(path); });
}

void ImportSession::openBytes(const QByteArray &bytes, const QString &fileName)
{
    start(fileName, [bytes] { return Result<QByteArray>(bytes); });
}

void ImportSession::clear()
{
    ++m_generation;
    m_underWay = 0;
    m_stage = Stage::Empty;
    m_fileName.clear();
    m_bytes.clear();
    m_workbook = std::make_shared<const Workbook>();
    m_mapping = {};
    m_preview = {};
    m_aliases.clear();
    m_isList = false;
    m_supplier = {};
    m_touched = false;
    emit opened();
}

void ImportSession::start(const QString &fileName, std::function<Result<QByteArray>()> bytes)
{
    clear();
    m_fileName = fileName;
    m_stage = Stage::Reading;
    emit opened();
    const int generation = m_generation;
    m_store.read(this, {"import.ground"}, [](Reader &reader) { return importGround(reader); },
                 [this, generation, bytes = std::move(bytes)](Result<ImportGround> answer) {
                     if (generation != m_generation)
                         return;
                     if (!answer) {
                         refuse(answer.error());
                         return;
                     }
                     m_ground = *std::move(answer);
                     read(bytes);
                 });
}

void ImportSession::read(std::function<Result<QByteArray>()> bytes)
{
    const int generation = m_generation;
    const auto work = [bytes = std::move(bytes), name = m_fileName, context = m_ground.context]() -> Result<ReadFile> {
        auto content = bytes();
        if (!content)
            return content.error();
        auto workbook = readWorkbook(*content, name);
        if (!workbook)
            return workbook.error();
        ReadFile file{.bytes = *std::move(content), .workbook = std::make_shared<const Workbook>(*std::move(workbook))};
        file.mapping = proposeMapping(*file.workbook, context);
        file.preview = previewImport(*file.workbook, file.mapping, context);
        file.cpr = holdsCpr(*file.workbook);
        file.list = looksLikeIncidentList(*file.workbook);
        return file;
    };
    inBackground(this, work, [this, generation](Result<ReadFile> answer) {
        if (generation != m_generation)
            return;
        if (!answer) {
            refuse(answer.error());
            return;
        }
        m_isList = answer->list;
        if (answer->mapping.tables.isEmpty()) {
            refuse({ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "No table with figures was found in the file. Is it the right one?")}});
            return;
        }
        m_bytes = answer->bytes;
        m_cpr = answer->cpr;
        m_workbook = answer->workbook;
        m_mapping = answer->mapping;
        m_preview = answer->preview;
        m_supplier = supplierOfFile(*m_workbook, m_preview, m_ground);
        m_stage = Stage::Ready;
        emit opened();
        recall();
    });
}

void ImportSession::refuse(const Error &error)
{
    m_refusal = error;
    m_stage = Stage::Refused;
    emit opened();
}

void ImportSession::recall()
{
    if (m_touched || !m_supplier.isValid())
        return;
    const int generation = m_generation;
    m_store.read(this, {"import.recall"}, [supplier = m_supplier, layout = m_mapping.layout()](Reader &reader) { return rememberedMapping(reader, supplier, layout); },
                 [this, generation](Result<QString> answer) {
                     if (generation != m_generation || m_touched || !answer || answer->isEmpty())
                         return;
                     const Remembered remembered = fromRememberedText(*answer);
                     m_mapping = recallMapping(remembered.mapping, m_mapping);
                     m_aliases = remembered.aliases;
                     emit opened();
                     look();
                 });
}

void ImportSession::look()
{
    const int generation = ++m_generation;
    ++m_underWay;
    inBackground(this, [workbook = m_workbook, mapping = m_mapping, context = m_ground.context] { return previewImport(*workbook, mapping, context); },
                 [this, generation](ImportPreview answer) {
                     // Only the latest look counts; the ones before it are over as well.
                     if (generation != m_generation)
                         return;
                     m_underWay = 0;
                     m_preview = std::move(answer);
                     emit changed();
                 });
}

void ImportSession::setMapping(const Mapping &mapping)
{
    m_touched = true;
    m_mapping = mapping;
    look();
}

void ImportSession::correct(const ImportProblem &problem)
{
    if (problem.suggestion.isEmpty())
        return;
    m_touched = true;
    m_mapping.corrections.append({problem.source.sheet, problem.source.row, problem.source.column, problem.suggestion});
    look();
}

void ImportSession::correctAll()
{
    for (const ImportProblem &problem : std::as_const(m_preview.problems)) {
        if (!problem.suggestion.isEmpty())
            m_mapping.corrections.append({problem.source.sheet, problem.source.row, problem.source.column, problem.suggestion});
    }
    m_touched = true;
    look();
}

void ImportSession::setSupplier(Id<Organisation> supplier)
{
    m_supplier = supplier;
    recall();
    emit changed();
}

void ImportSession::setAlias(const QString &name, Id<Solution> solution)
{
    m_touched = true;
    m_aliases.insert(name, solution);
    emit changed();
}

ReportImport ImportSession::import(ExistingMonth existing) const
{
    return {.supplier = m_supplier, .figures = figures(), .fileName = m_fileName, .original = m_bytes, .originalHoldsCpr = m_cpr,
            .layout = m_mapping.layout(), .mapping = rememberedText(m_mapping, m_aliases), .existing = existing};
}

void ImportSession::plan(std::function<void(Result<ImportOutcome>)> answer)
{
    m_store.read(this, {"import.plan"}, [import = import(ExistingMonth::Ask)](Reader &reader) { return planImport(reader, import); }, std::move(answer));
}

void ImportSession::save(ExistingMonth existing, std::function<void(Result<ImportOutcome>)> answer)
{
    auto outcome = std::make_shared<ImportOutcome>();
    const auto operation = [import = import(existing), outcome](Transaction &transaction) -> Result<void> {
        auto result = importReport(transaction, import);
        if (!result)
            return result.error();
        *outcome = *std::move(result);
        return {};
    };
    m_store.write(this, {QT_TRANSLATE_NOOP("Messages", "Import %1"), {m_fileName}}, operation,
                  [outcome, answer = std::move(answer)](const Result<CommittedChanges> &done) {
                      answer(done ? Result<ImportOutcome>(*outcome) : Result<ImportOutcome>(done.error()));
                  });
}

} // namespace driftsraad
