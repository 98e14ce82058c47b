// The menus of the page's head, and whether anything may be changed.

#include "ui/responsibility/responsibilitypage.h"

#include "ui/kit/savefile.h"
#include "ui/kit/words.h"
#include "ui/responsibility/celldrawer.h"
#include "ui/responsibility/matrixgrid.h"
#include "ui/responsibility/taskactions.h"

#include <QMenu>
#include <QPushButton>

namespace driftsraad {

void ResponsibilityPage::fillStandardMenu()
{
    delete m_standard->menu();
    auto *standard = new QMenu(m_standard);
    standard->addAction(tr("New task …"), this, &ResponsibilityPage::newRecord);
    standard->addAction(tr("New party …"), this, [this] {
        if (mayEdit())
            m_tasks->addParty();
    });
    const auto onTask = [this, standard](const QString &text, auto act) {
        QAction *action = standard->addAction(text, this, [this, act] {
            if (const Task *task = currentTask(); task && mayEdit())
                act(*task);
        });
        connect(standard, &QMenu::aboutToShow, action, [this, action] { action->setEnabled(currentTask()); });
    };
    const auto onParty = [this, standard](const QString &text, auto act) {
        QAction *action = standard->addAction(text, this, [this, act] {
            if (const PartyRole *party = currentParty(); party && mayEdit())
                act(*party);
        });
        connect(standard, &QMenu::aboutToShow, action, [this, action] { action->setEnabled(currentParty()); });
    };
    standard->addSeparator();
    onTask(tr("Edit the task …"), [this](const Task &task) { m_tasks->edit(task); });
    onTask(tr("Move the task up"), [this](const Task &task) { m_tasks->move(task, -1); });
    onTask(tr("Move the task down"), [this](const Task &task) { m_tasks->move(task, 1); });
    onTask(tr("Remove the task"), [this](const Task &task) { m_tasks->remove(task); });
    standard->addSeparator();
    onParty(tr("Edit the party …"), [this](const PartyRole &party) { m_tasks->edit(party); });
    onParty(tr("Move the party to the left"), [this](const PartyRole &party) { m_tasks->move(party, -1); });
    onParty(tr("Move the party to the right"), [this](const PartyRole &party) { m_tasks->move(party, 1); });
    onParty(tr("Remove the party"), [this](const PartyRole &party) { removeParty(party); });
    m_standard->setMenu(standard);
}

/// What the keys of the grid do, for the mouse and for whoever does not know them.
void ResponsibilityPage::showCellMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool may = readOnlyReason().isEmpty();
    const MatrixCell *cell = m_model->cell(m_grid->currentIndex());
    const auto add = [menu](const QString &text, const QString &key, bool enabled, auto act) {
        QAction *action = menu->addAction(key.isEmpty() ? text : text + u'\t' + key, act);
        action->setEnabled(enabled);
    };
    if (cell) {
        add(tr("X: responsible"), QStringLiteral("X"), may, [this] { setDegrees(Degree::Responsible); });
        add(tr("(X): partly responsible"), QStringLiteral("("), may, [this] { setDegrees(Degree::Partly); });
        add(tr("Empty"), tr("Del"), may, [this] { setDegrees(Degree::Empty); });
        if (!m_model->isStandard())
            add(tr("Reset to the standard"), {}, may && cell->deviates, [this] { follow(m_grid->currentIndex()); });
        menu->addSeparator();
    }
    add(cell ? tr("Edit the cell …") : tr("Edit the task …"), QStringLiteral("F2"), may, [this] { edit(); });
    add(tr("Copy"), QStringLiteral("Ctrl+C"), true, [this] { copy(); });
    if (cell)
        add(tr("Paste …"), QStringLiteral("Ctrl+V"), may, [this] { paste(); });
    menu->addSeparator();
    add(tr("Who do I call?"), {}, true, [this] { askWhoToCall(); });
    menu->popup(at);
}

void ResponsibilityPage::fillMenus()
{
    delete m_export->menu();
    auto *exporting = new QMenu(m_export);
    exporting->addAction(tr("PDF …"), this, &ResponsibilityPage::print);
    exporting->addAction(tr("Table as CSV …"), this, [this] { exportTable(false); });
    exporting->addAction(tr("Table as Excel …"), this, [this] { exportTable(true); });
    exporting->addAction(tr("Copy the table"), this, [this] {
        copyToClipboard(matrixTable(*m_model));
        emit announce(tr("Copied"));
    });
    m_export->setMenu(exporting);
    fillStandardMenu();
    showReadOnly();
}

void ResponsibilityPage::showReadOnly()
{
    const QString reason = readOnlyReason();
    m_standard->setEnabled(reason.isEmpty());
    m_standard->setToolTip(reason);
    m_standard->setAccessibleDescription(reason);
    m_drawer->setReadOnly(reason);
    m_model->setChangeable(reason.isEmpty());
    m_grid->setMovable(reason.isEmpty() && m_model->isStandard());
}

QString ResponsibilityPage::readOnlyReason() const
{
    if (!m_sight.isToday())
        return tr("Another day's matrix is for reading. Go back to today to change it.");
    return Page::readOnlyReason();
}

void ResponsibilityPage::exportTable(bool asWorkbook)
{
    const TableContent content = matrixTable(*m_model);
    const auto make = [content, asWorkbook, reader = language()] { return asWorkbook ? writeXlsx(content, reader) : writeCsv(content, reader); };
    saveFileAs(this, tr("Export the matrix"), content.title + (asWorkbook ? QStringLiteral(".xlsx") : QStringLiteral(".csv")),
               asWorkbook ? tr("Excel workbook (*.xlsx)") : tr("CSV file (*.csv)"), make, [this](const Result<QString> &written) {
                   if (written)
                       emit announce(tr("Saved: %1").arg(*written));
                   else
                       emit failed(written.error());
               });
}

} // namespace driftsraad
