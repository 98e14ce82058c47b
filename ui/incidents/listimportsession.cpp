#include "ui/incidents/listimportsession.h"

#include "core/base/text.h"
#include "core/supplierreports/importfile.h"
#include "ui/kit/background.h"
#include "ui/kit/readfile.h"

#include <QFileInfo>

namespace driftsraad {

ListImportSession::ListImportSession(AsyncStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_import.workbook = std::make_shared<const Workbook>();
    m_import.author = store.author().name;
    m_import.closeReason = tr("Closed in the imported list, without a cause");
    m_import.affectedNote = tr("Affected municipalities in the list: %1");
}

void ListImportSession::refuse(const Error &error)
{
    m_refusal = error;
    m_stage = Stage::Refused;
    emit opened();
}

void ListImportSession::openFile(const QString &path)
{
    const int generation = ++m_generation;
    m_underWay = false;
    m_path = path;
    m_fileName = QFileInfo(path).fileName();
    m_isReport = false;
    m_stage = Stage::Reading;
    m_plan = {};
    m_import.names.clear();
    emit opened();
    const auto work = [path, fileName = m_fileName]() -> Result<Workbook> {
        const auto content = readFileBytes(path);
        if (!content)
            return content.error();
        return readWorkbook(*content, fileName);
    };
    inBackground(this, work, [this, generation](Result<Workbook> workbook) {
        if (generation != m_generation)
            return;
        if (!workbook)
            return refuse(workbook.error());
        m_import.workbook = std::make_shared<const Workbook>(*std::move(workbook));
        m_import.layout = proposeIncidentLayout(*m_import.workbook);
        m_isReport = looksLikeReport(*m_import.workbook);
        if (m_import.layout.tables.isEmpty())
            return refuse(Error{ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Messages", "The file has no row of headings that an incident list has, such as title, "
                                                                                   "solution and reported. Write them in the first row.")}});
        recall();
    });
}

void ListImportSession::recall()
{
    m_store.read(this, AsyncStore::Question{"incidents.recall"},
                 [layout = m_import.layout.layout()](Reader &reader) { return rememberedIncidentLayout(reader, layout); },
                 [this, generation = m_generation](Result<QByteArray> remembered) {
                     if (generation != m_generation)
                         return;
                     if (!remembered)
                         return refuse(remembered.error());
                     m_import.layout = recallIncidentLayout(*remembered, m_import.layout);
                     m_stage = Stage::Ready;
                     emit opened();
                     look();
                 });
}

void ListImportSession::look()
{
    const int generation = ++m_generation;
    m_underWay = true;
    m_store.read(this, AsyncStore::Question{"incidents.plan"}, [import = m_import](Reader &reader) { return planIncidentImport(reader, import); },
                 [this, generation](Result<IncidentImportPlan> plan) {
                     // Only the latest look counts; the ones before it are over as well.
                     if (generation != m_generation)
                         return;
                     m_underWay = false;
                     if (!plan)
                         return refuse(plan.error());
                     m_plan = *std::move(plan);
                     emit changed();
                 });
    emit changed();
}

void ListImportSession::setField(int table, int column, const QByteArray &field)
{
    if (table < 0 || table >= m_import.layout.tables.size())
        return;
    QByteArrayList &fields = m_import.layout.tables[table].fields;
    for (QByteArray &other : fields) {
        if (other == field && field != noteField)
            other.clear();
    }
    fields[column] = field;
    look();
}

void ListImportSession::setSolution(Id<Solution> solution)
{
    m_import.solution = solution;
    look();
}

void ListImportSession::setName(const QString &name, const NameChoice &choice)
{
    m_import.names.insert(foldName(name), choice);
    look();
}

void ListImportSession::setUpdatesExisting(bool update)
{
    m_import.updateExisting = update;
    look();
}

void ListImportSession::save(std::function<void(Result<CommittedChanges>)> answer)
{
    m_store.write(this, {QT_TRANSLATE_NOOP("Messages", "Import the incident list %1"), {m_fileName}},
                  [import = m_import, seen = m_plan](Transaction &transaction) { return importIncidents(transaction, import, seen); }, std::move(answer));
}

} // namespace driftsraad
