#include "ui/incidents/boardview.h"
#include "ui/incidents/bulkdialog.h"
#include "ui/incidents/incidentcopy.h"
#include "ui/incidents/incidentlist.h"
#include "ui/incidents/incidentspage.h"
#include "ui/incidents/incidenttablemodel.h"
#include "ui/incidents/selectionbar.h"
#include "ui/kit/clipboard.h"
#include "ui/kit/undotoast.h"

#include <algorithm>

namespace driftsraad {

// What the page does with several incidents at once.

namespace {

/// Beyond that a clipboard is the wrong way, and the export of the whole table the right one.
constexpr qsizetype mostCopied = 20'000;

} // namespace

QList<qint64> IncidentsPage::chosen() const
{
    if (!isListed())
        return m_board->marked();
    QList<int> rows;
    for (const QItemSelectionRange &range : m_list->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.resize(std::unique(rows.begin(), rows.end()) - rows.begin());
    QList<qint64> ids;
    for (const int row : std::as_const(rows)) {
        if (const qint64 id = m_rows->idAt(row))
            ids.append(id);
    }
    return ids;
}

/// One row of the list is what the keyboard is on, and no choice of several; a card of the board was marked.
void IncidentsPage::tellChosen()
{
    const int count = static_cast<int>(chosen().size());
    m_selection->setCount(isListed() && count < 2 ? 0 : count);
}

void IncidentsPage::chooseNone()
{
    m_board->clearMarks();
    if (m_list->currentIndex().isValid() && isListed())
        m_list->selectRow(m_list->currentIndex().row());
    (isListed() ? static_cast<QWidget *>(m_list) : m_board)->setFocus();
}

bool IncidentsPage::isOfSeveral(qint64 id) const
{
    const QList<qint64> ids = chosen();
    return ids.size() > 1 && ids.contains(id);
}

BulkDialog *IncidentsPage::openBulk()
{
    const QList<qint64> ids = chosen();
    auto *dialog = new BulkDialog(static_cast<int>(ids.size()), m_choices, store().clock().now(), this);
    connect(dialog, &BulkDialog::confirmed, this, [this, dialog, ids](const BulkChange &change) {
        dialog->setBusy(true);
        storeBulk(ids, change, dialog);
    });
    dialog->open();
    return dialog;
}

/// A move or a priority of one of several is that of all of them; what needs more than a word is asked in the dialog.
void IncidentsPage::moveSeveral(IncidentState to)
{
    if (to == IncidentState::AtThirdParty || to == IncidentState::Closed)
        return openBulk()->choose(to);
    BulkChange change;
    change.state = to;
    storeBulk(chosen(), change, nullptr);
}

void IncidentsPage::storeBulk(const QList<qint64> &ids, BulkChange change, BulkDialog *dialog)
{
    change.author = store().author().name;
    QList<Id<Incident>> incidents;
    for (const qint64 id : ids)
        incidents.append(Id<Incident>{id});
    const auto outcome = std::make_shared<BulkOutcome>();
    const QPointer<BulkDialog> open(dialog);
    store().write(
        this, Message::counted(QT_TRANSLATE_N_NOOP("Messages", "Change %n incidents"), static_cast<int>(ids.size())),
        [incidents, change, outcome](Transaction &transaction) -> Result<void> {
            auto done = changeIncidents(transaction, incidents, change);
            if (!done)
                return done.error();
            *outcome = *std::move(done);
            return {};
        },
        [this, outcome, open](Result<CommittedChanges> committed) {
            if (!committed) {
                if (open)
                    open->setBusy(false);
                return void(emit failed(committed.error()));
            }
            if (open)
                open->accept();
            if (outcome->changed > 0)
                offerUndo(*this, *committed);
            showRefusals(*outcome, this);
        });
}

void IncidentsPage::copyChosen()
{
    QList<qint64> ids = chosen();
    if (ids.isEmpty() && m_current)
        ids = {m_current};
    if (ids.isEmpty())
        return;
    if (ids.size() > mostCopied)
        return void(emit failed(Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "At most %1 rows are copied at once. Choose fewer, or export the table."),
                                                           {qint64{mostCopied}}}}));
    store().read(this, AsyncStore::Question{"incidents.copy"}, [ids](Reader &reader) { return incidentCards(reader, ids); },
                 [this, columns = m_list->shownColumns(), now = store().clock().now()](Result<QList<IncidentCard>> cards) {
                     if (!cards)
                         return void(emit failed(cards.error()));
                     copyToClipboard(incidentTable(*cards, columns, now), HeadRow::With);
                     emit announce(tr("%Ln incidents copied", nullptr, static_cast<int>(cards->size())));
                 });
}

} // namespace driftsraad
