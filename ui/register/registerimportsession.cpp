#include "ui/register/registerimportsession.h"

#include "core/base/text.h"
#include "ui/kit/background.h"
#include "ui/kit/readfile.h"

#include <QFileInfo>

namespace driftsraad {

RegisterImportSession::RegisterImportSession(AsyncStore &store, RegisterSection preferred, QObject *parent)
    : QObject(parent), m_store(store), m_preferred(preferred)
{
    m_import.workbook = std::make_shared<const Workbook>();
}

void RegisterImportSession::openFile(const QString &path)
{
    start(QFileInfo(path).fileName(), [path] { return readFileBytes(path); });
}

void RegisterImportSession::openText(const QString &text)
{
    start(tr("The clipboard"), [bytes = text.toUtf8()] { return Result<QByteArray>(bytes); });
}

void RegisterImportSession::refuse(const Error &error)
{
    m_refusal = error;
    m_stage = Stage::Refused;
    emit opened();
}

void RegisterImportSession::start(const QString &fileName, std::function<Result<QByteArray>()> bytes)
{
    const int generation = ++m_generation;
    m_underWay = 0;
    m_fileName = fileName;
    m_stage = Stage::Reading;
    m_import.names.clear();
    m_plan = {};
    emit opened();
    struct ReadFile {
        std::shared_ptr<const Workbook> workbook{};
        RegisterLayout layout{};
    };
    const auto work = [bytes = std::move(bytes), fileName, preferred = m_preferred]() -> Result<ReadFile> {
        const auto content = bytes();
        if (!content)
            return content.error();
        auto workbook = readWorkbook(*content, fileName);
        if (!workbook)
            return workbook.error();
        ReadFile file{.workbook = std::make_shared<const Workbook>(*std::move(workbook))};
        file.layout = proposeLayout(*file.workbook, preferred);
        return file;
    };
    inBackground(this, work, [this, generation](Result<ReadFile> answer) {
        if (generation != m_generation)
            return;
        if (!answer) {
            refuse(answer.error());
            return;
        }
        m_import.workbook = answer->workbook;
        m_import.layout = answer->layout;
        recall();
    });
}

void RegisterImportSession::recall()
{
    m_store.read(this, {"register.recall"}, [layout = m_import.layout.layout()](Reader &reader) { return rememberedLayout(reader, layout); },
                 [this, generation = m_generation](Result<QByteArray> answer) {
                     if (generation != m_generation)
                         return;
                     if (!answer) {
                         refuse(answer.error());
                         return;
                     }
                     m_import.layout = recallLayout(*answer, m_import.layout);
                     m_stage = Stage::Ready;
                     emit opened();
                     look();
                 });
}

void RegisterImportSession::look()
{
    const int generation = ++m_generation;
    ++m_underWay;
    m_store.read(this, {"register.plan"}, [import = m_import](Reader &reader) { return planRegisterImport(reader, import); },
                 [this, generation](Result<RegisterImportPlan> answer) {
                     // Only the latest look counts; the ones before it are over as well.
                     if (generation != m_generation)
                         return;
                     m_underWay = 0;
                     if (!answer) {
                         refuse(answer.error());
                         return;
                     }
                     m_plan = *std::move(answer);
                     emit changed();
                 });
    emit changed();
}

void RegisterImportSession::setTable(int index, const RegisterTable &table)
{
    if (index < 0 || index >= m_import.layout.tables.size() || m_import.layout.tables[index] == table)
        return;
    m_import.layout.tables[index] = table;
    look();
}

void RegisterImportSession::setName(const QString &name, const NameChoice &choice)
{
    m_import.names.insert(foldName(name), choice);
    look();
}

void RegisterImportSession::setUpdatesExisting(bool update)
{
    m_import.updateExisting = update;
    look();
}

void RegisterImportSession::save(std::function<void(Result<CommittedChanges>)> answer)
{
    m_store.write(this, {QT_TRANSLATE_NOOP("Messages", "Import %1 into the register"), {m_fileName}},
                  [import = m_import, seen = m_plan](Transaction &transaction) { return importRegister(transaction, import, seen); }, std::move(answer));
}

} // namespace driftsraad
