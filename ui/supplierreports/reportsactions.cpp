#include "core/supplierreports/operations.h"
#include "ui/kit/dropzone.h"
#include "ui/kit/words.h"
#include "ui/papers/monthlypaper.h"
#include "ui/papers/preview.h"
#include "ui/supplierreports/heattable.h"
#include "ui/supplierreports/importpanel.h"
#include "ui/supplierreports/reminder.h"
#include "ui/supplierreports/reportcard.h"
#include "ui/supplierreports/reportregistermodel.h"
#include "ui/supplierreports/reportspage.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

namespace driftsraad {

// What a person does with the reports: approve, remind, print, and take a file in.

void ReportsPage::approve(bool approved)
{
    const Message label = approved ? Message{QT_TRANSLATE_NOOP("Messages", "Approve a monthly report")}
                                   : Message{QT_TRANSLATE_NOOP("Messages", "Withdraw a monthly report's approval")};
    store().write(this, label, [id = m_shownReport, approved](Transaction &transaction) {
        return approved ? approveReport(transaction, id) : withdrawApproval(transaction, id);
    }, [this](const Result<CommittedChanges> &done) {
        if (!done)
            emit failed(done.error());
    });
}

/// The report that is shown, or the solution whose report of the month is missing.
void ReportsPage::escalate()
{
    const QModelIndex at = m_table->currentIndex();
    const RegisterRow *row = m_model->solution(at.row());
    const RegisterCell *cell = m_model->month(at.row(), at.column());
    if (!row || !cell)
        return;
    const RecordRef record = m_shownReport.isValid() ? RecordRef{table<SupplierReport>().nameText(), m_shownReport.value}
                                                     : RecordRef{table<Solution>().nameText(), row->solution.value};
    emit goTo("chains", record, {.month = cell->month, .begin = true});
}

void ReportsPage::remindMenu()
{
    const QList<QList<MissingReport>> groups = bySupplier(m_missingReports);
    m_remind->setVisible(!groups.isEmpty());
    m_remind->setText(tr("Draft reminder to %Ln suppliers", nullptr, static_cast<int>(groups.size())));
    m_remind->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_remind->setToolTip(tr("Opens a draft in your mail program. Nothing is sent from here."));
    delete m_remind->menu();
    m_remind->setMenu(nullptr);
    disconnect(m_remind, &QPushButton::clicked, this, nullptr);
    if (groups.size() == 1) {
        connect(m_remind, &QPushButton::clicked, this, [this, supplier = groups.first().first().supplier] { remind(supplier); });
    } else if (groups.size() > 1) {
        auto *menu = new QMenu(m_remind);
        for (const QList<MissingReport> &group : groups)
            menu->addAction(group.first().supplierName, this, [this, supplier = group.first().supplier] { remind(supplier); });
        m_remind->setMenu(menu);
    }
}

void ReportsPage::remind(Id<Organisation> supplier)
{
    for (const QList<MissingReport> &group : bySupplier(m_missingReports)) {
        if (group.first().supplier == supplier && !QDesktopServices::openUrl(reminderDraft(group, store().author().name)))
            emit failed({ErrorCode::Unreachable, {QT_TRANSLATE_NOOP("Messages", "No mail program answered. Set one up on this computer, or write to %1 yourself."),
                                                  {group.first().supplierName}}});
    }
}

void ReportsPage::print()
{
    const Month month = m_month.isSet() ? m_month : reportingMonth(store().clock().today());
    store().read(this, {"reports.paper"}, [month](Reader &reader) { return monthlyContent(reader, month); },
                 [this](const Result<MonthlyPaper::Content> &content) {
                     if (!content) {
                         emit failed(content.error());
                         return;
                     }
                     PaperPreview::show(monthlyPaper(*content, language(), monthlyCharts(*content, language())), this);
                 });
}

void ReportsPage::newRecord()
{
    if (!mayEdit())
        return;
    openImport();
    m_panel->chooseFile();
}

void ReportsPage::importFile(const QString &path)
{
    if (!mayEdit())
        return;
    openImport();
    m_panel->openFile(path);
}

void ReportsPage::openImport()
{
    m_side->setCurrentWidget(m_panel);
    arrange();
    m_panel->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::closeImport()
{
    m_panel->session().clear();
    m_side->setCurrentWidget(m_report);
    arrange();
    m_table->setFocus(Qt::OtherFocusReason);
}

bool ReportsPage::closePane()
{
    if (m_side->currentWidget() != m_panel)
        return false;
    closeImport();
    return true;
}

void ReportsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!DropZone::fileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReportsPage::dropEvent(QDropEvent *event)
{
    if (const QString path = DropZone::fileOf(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        importFile(path);
    }
}

} // namespace driftsraad
