#include "core/incidents/notices.h"
#include "ui/incidents/boardview.h"
#include "ui/incidents/incidentdrawer.h"
#include "ui/incidents/incidentform.h"
#include "ui/incidents/incidentlist.h"
#include "ui/incidents/incidentspage.h"

namespace driftsraad {

// How the page comes to a record that others point to, and the form for a new or an old incident.

bool IncidentsPage::openRecord(const RecordRef &record)
{
    if (record.table == table<Incident>().nameText()) {
        openDrawer(record.id);
        m_board->setCurrent(record.id);
        return true;
    }
    if (record.table == table<SavedFilter>().nameText()) {
        openSaved(record.id);
        return true;
    }
    const auto ownerOf = [record](Reader &reader) -> Result<Id<Incident>> {
        if (record.table == table<TimelineEntry>().nameText())
            return incidentOf(reader, Id<TimelineEntry>{record.id});
        if (record.table == table<OperationsNotice>().nameText())
            return incidentOf(reader, Id<OperationsNotice>{record.id});
        return incidentOf(reader, Id<AffectedMunicipality>{record.id});
    };
    const QStringList parts{table<TimelineEntry>().nameText(), table<OperationsNotice>().nameText(), table<AffectedMunicipality>().nameText()};
    if (!parts.contains(record.table))
        return false;
    store().read(this, AsyncStore::Question{"incidents.owner"}, ownerOf,
                 [this](Result<Id<Incident>> owner) {
                     if (!owner)
                         return void(emit failed(owner.error()));
                     openDrawer(owner->value);
                     m_board->setCurrent(owner->value);
                 });
    return true;
}

void IncidentsPage::openForm(bool fresh)
{
    const QList<Id<Solution>> chosen = filter().solutions;
    auto *form = fresh ? new IncidentForm(store(), m_choices, chosen.isEmpty() ? Id<Solution>() : chosen.first(), this)
                       : new IncidentForm(store(), m_choices, m_drawer->detail(), this);
    connect(form, &IncidentForm::failed, this, &Page::failed);
    connect(form, &IncidentForm::saved, this, [this, fresh](qint64 id) {
        m_current = id;
        emit announce(fresh ? tr("Incident registered") : tr("Incident saved"));
        reload();
        if (m_drawer->isOpen())
            loadDetail();
        // The next thing is done with what was made, wherever the form was asked for.
        if (fresh)
            (isListed() ? static_cast<QWidget *>(m_list) : m_board)->setFocus(Qt::OtherFocusReason);
    });
    form->open();
}

void IncidentsPage::newRecord()
{
    if (mayEdit())
        openForm(true);
}

/// Several are changed at once; for one the form needs all of the incident, fresh from the store.
void IncidentsPage::edit()
{
    if (chosen().size() > 1)
        return void(openBulk());
    if (!m_current)
        return;
    store().read(this, AsyncStore::Question{"incidents.edit"}, [id = m_current](Reader &reader) { return incidentDetail(reader, {id}); },
                 [this](Result<IncidentDetail> detail) {
                     if (!detail)
                         return void(emit failed(detail.error()));
                     m_drawer->setDetail(*detail, store().clock().now());
                     openForm(false);
                 });
}

} // namespace driftsraad
