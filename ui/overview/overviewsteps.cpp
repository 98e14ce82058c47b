#include "ui/kit/words.h"
#include "ui/overview/assigning.h"
#include "ui/overview/needmodel.h"
#include "ui/overview/overviewpage.h"

namespace driftsraad {

// Where the rows and the key figures lead.

/// What stands behind the row.
void OverviewPage::openNeed(const QModelIndex &index)
{
    const Need *need = m_model->need(index.row());
    if (!need)
        return;
    switch (need->kind) {
    case NeedKind::ReportMissing:
        emit goTo("reports", need->record, {.month = need->month});
        break;
    case NeedKind::BelowTarget:
    case NeedKind::MonthCorrected:
        emit goTo("sla", need->record, {.month = need->month});
        break;
    case NeedKind::Unassigned:
        emit goTo("responsibility", need->record);
        break;
    default:
        emit jumpTo(need->record);
    }
}

/// What the row's button says.
void OverviewPage::takeStep(const QModelIndex &index)
{
    const Need *need = m_model->need(index.row());
    if (!need)
        return;
    const bool findsMember = need->kind == NeedKind::PlaceVacant || need->kind == NeedKind::PlaceExpired || need->kind == NeedKind::MembershipEnds;
    if (findsMember && need->stepOn.isValid())
        emit goTo("groups", need->stepOn, {.begin = true});
    else
        openNeed(index);
}

void OverviewPage::assign(const QModelIndex &index)
{
    const Need *need = m_model->need(index.row());
    if (!need)
        return;
    if (isAssignable(need->kind))
        assignIncident(store(), *this, {need->record.id});
    else if (need->kind == NeedKind::ReportMissing || need->kind == NeedKind::BelowTarget || need->kind == NeedKind::MonthCorrected)
        emit announce(tr("Nobody is chosen for this. Ctrl+Enter takes the next step: %1").arg(words(stepWord(need->kind))));
    else
        takeStep(index);
}

} // namespace driftsraad
