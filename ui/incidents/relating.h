#pragma once

#include "core/incidents/queries.h"
#include "ui/kit/page.h"

#include <QPointer>

namespace driftsraad {

class IncidentPicker;
class SmallForm;

/// What the drawer lets a person do with an incident's relations to others. Each is undone from its toast.
class Relating : public QObject
{
    Q_OBJECT
public:
    explicit Relating(Page &page);

    void askWhole(const Incident &incident, const QPoint &near);
    void askLink(const Incident &incident, const QPoint &near);
    void standAlone(Id<Incident> incident, const QString &reference);
    void unlink(const Incident &incident, Id<Incident> other, const QString &reference);

private:
    using Picked = std::function<void(Id<Incident> other, const QString &reference)>;
    void ask(const Incident &incident, const QString &title, const QString &confirm, const QPoint &near, const Picked &picked);

    Page &m_page;
    QPointer<SmallForm> m_form;
};

} // namespace driftsraad
