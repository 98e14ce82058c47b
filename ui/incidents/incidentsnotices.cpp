#include "ui/incidents/incidentactions.h"
#include "ui/incidents/incidentdrawer.h"
#include "ui/incidents/incidentspage.h"
#include "ui/incidents/noticeactions.h"

namespace driftsraad {

// What the drawer lets a person do with the timeline and with what the municipalities are told.

void IncidentsPage::connectNotices()
{
    connect(m_drawer, &IncidentDrawer::noticeWanted, this, [this] { m_notices->write(m_drawer->detail().incident.id); });
    connect(m_drawer, &IncidentDrawer::noticeCorrectionWanted, this, [this](qint64 notice) { m_notices->write(m_drawer->detail().incident.id, {notice}); });
    connect(m_drawer, &IncidentDrawer::noticeCopyWanted, this, [this](qint64 id) {
        for (const NoticeLine &line : m_drawer->detail().notices) {
            if (line.notice.id.value == id)
                m_notices->copy(line.notice.subject, line.notice.text);
        }
    });
}

void IncidentsPage::connectEntries()
{
    const auto near = [this] { return m_drawer->mapTo(this, QPoint(0, m_drawer->height() / 2)); };
    connect(m_drawer, &IncidentDrawer::timedNoteWanted, this, [this, near](const QString &text) {
        const Incident &incident = m_drawer->detail().incident;
        m_actions->writeEntry(incident.id.value, incident.reference, text, near());
    });
    connect(m_drawer, &IncidentDrawer::correctWanted, this, [this, near](qint64 entry) {
        for (const TimelineLine &line : m_drawer->detail().timeline) {
            if (line.entry.id.value == entry)
                return m_actions->correct(line.entry, m_drawer->detail().incident.reference, near());
        }
    });
}

} // namespace driftsraad
