#include "ui/register/registerpage.h"

#include "core/exchange/tablewriting.h"
#include "core/settings/setting.h"
#include "ui/kit/clipboard.h"
#include "ui/kit/recordwork.h"
#include "ui/kit/savefile.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/undotoast.h"
#include "ui/kit/words.h"
#include "ui/papers/contractspaper.h"
#include "ui/papers/datarolespaper.h"
#include "ui/papers/preview.h"
#include "ui/papers/tablepaper.h"
#include "ui/register/importdialog.h"
#include "ui/register/registerediting.h"
#include "ui/register/registermodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

namespace driftsraad {

void RegisterPage::newRecord()
{
    openEditor(*this, editingOf(section(), 0), [this](qint64 id) { choose(id); });
}

void RegisterPage::edit()
{
    if (m_chosen > 0)
        openEditor(*this, editingOf(section(), m_chosen));
}

void RegisterPage::addTo(const QString &tableName)
{
    const auto wanted = sectionOf(tableName);
    if (!wanted)
        openEditor(*this, editingOfPart(tableName, 0, m_chosen));
    else if (*wanted == RegisterSection::Contracts && section() == RegisterSection::Contracts)
        openEditor(*this, editingOfUnderpinning(m_chosen));
    else
        openEditor(*this, editingOf(*wanted, 0, m_chosen));
}

void RegisterPage::openRelated(const RecordRef &record)
{
    if (parts().contains(record.table))
        openEditor(*this, editingOfPart(record.table, record.id, m_chosen));
    else if (!openRecord(record))
        emit jumpTo(record);
}

void RegisterPage::remove(const RecordRef &record)
{
    // A service level has no name of its own.
    if (record.table == table<ServiceLevel>().nameText())
        writeRecord(*this, {QT_TRANSLATE_NOOP("Messages", "Delete a service level")}, removalOf(record));
    else
        writeRecord(*this, record, QT_TRANSLATE_NOOP("Messages", "Delete %1"), removalOf(record));
}

ImportDialog *RegisterPage::openImport()
{
    auto *dialog = new ImportDialog(store(), section(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const CommittedChanges &committed) { offerUndo(*this, committed); });
    dialog->open();
    return dialog;
}

void RegisterPage::importSpreadsheet()
{
    if (mayEdit())
        openImport()->chooseFile();
}

void RegisterPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!mayEdit())
        return;
    if (text.trimmed().isEmpty())
        emit announce(tr("There is no text on the clipboard."));
    else
        openImport()->session().openText(text);
}

void RegisterPage::fillExport()
{
    QMenu *menu = m_export->menu();
    menu->clear();
    menu->addAction(tr("List as Excel …"), this, [this] { exportList(true); });
    menu->addAction(tr("List as CSV …"), this, [this] { exportList(false); });
    menu->addAction(tr("Copy the list"), this, &RegisterPage::copyList);
    menu->addSeparator();
    menu->addAction(tr("List as PDF …"), this, &RegisterPage::printList);
    if (section() == RegisterSection::Contracts)
        menu->addAction(tr("Contracts running out as PDF …"), this, &RegisterPage::print);
    if (section() == RegisterSection::Solutions) {
        if (m_chosen > 0)
            menu->addAction(tr("Data roles of the solution as PDF …"), this, &RegisterPage::print);
        menu->addAction(tr("Data roles of all solutions as PDF …"), this, [this] { printRoles({}); });
    }
}

void RegisterPage::exportList(bool asWorkbook)
{
    store().read(this, {"register.export"},
                 [query = m_model->query(), reader = language()](Reader &asked) { return registerContent(asked, query, reader); },
                 [this, asWorkbook](Result<TableContent> content) {
                     if (!content) {
                         emit failed(content.error());
                         return;
                     }
                     const auto make = [table = *content, asWorkbook, reader = language()] {
                         return asWorkbook ? writeXlsx(table, reader) : writeCsv(table, reader);
                     };
                     saveFileAs(this, tr("Export the list"), m_segments->tabText(m_segments->currentIndex()) + (asWorkbook ? QStringLiteral(".xlsx") : QStringLiteral(".csv")),
                                asWorkbook ? tr("Excel workbook (*.xlsx)") : tr("CSV file (*.csv)"), make, [this](const Result<QString> &written) {
                                    if (written)
                                        emit announce(tr("Saved: %1").arg(*written));
                                    else
                                        emit failed(written.error());
                                });
                 });
}

void RegisterPage::copyList()
{
    store().read(this, {"register.copy"}, [query = m_model->query(), reader = language()](Reader &asked) { return registerContent(asked, query, reader); },
                 [this](Result<TableContent> content) {
                     if (!content) {
                         emit failed(content.error());
                         return;
                     }
                     copyToClipboard(*content);
                     emit announce(tr("%Ln rows copied", nullptr, static_cast<int>(content->rows.size())));
                 });
}

void RegisterPage::print()
{
    if (section() == RegisterSection::Solutions && m_chosen > 0) {
        printRoles({m_chosen});
        return;
    }
    if (section() != RegisterSection::Contracts) {
        printList();
        return;
    }
    store().read(this, {"register.contracts"}, [](Reader &reader) { return contractsContent(reader, reader.today()); },
                 [this](Result<ContractsPaper::Content> content) {
                     if (content)
                         PaperPreview::show(contractsPaper(*content, language()), this);
                     else
                         emit failed(content.error());
                 });
}

void RegisterPage::printRoles(Id<Solution> solution)
{
    store().read(this, {"register.roles"}, [solution](Reader &reader) { return dataRolesContent(reader, solution, reader.today()); },
                 [this](Result<DataRolesPaper::Content> content) {
                     if (content)
                         PaperPreview::show(dataRolesPaper(*content, language()), this);
                     else
                         emit failed(content.error());
                 });
}

void RegisterPage::printList()
{
    store().read(this, {"register.list"},
                 [query = m_model->query(), reader = language(), title = m_segments->tabText(m_segments->currentIndex())](Reader &asked) -> Result<Paper> {
                     const auto content = registerContent(asked, query, reader);
                     if (!content)
                         return content.error();
                     const auto example = isExampleData(asked);
                     if (!example)
                         return example.error();
                     return tablePaper(*content, {.title = title, .day = asked.today(), .made = asked.now(), .example = *example}, reader);
                 },
                 [this](Result<Paper> paper) {
                     if (paper)
                         PaperPreview::show(*paper, this);
                     else
                         emit failed(paper.error());
                 });
}

} // namespace driftsraad
