#pragma once

#include "core/incidents/queries.h"
#include "core/storage/asyncstore.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace driftsraad {

/// One incident to choose: type its number or some words, the arrows go through what is found.
class IncidentPicker : public QWidget
{
    Q_OBJECT
public:
    /// but is never offered.
    IncidentPicker(AsyncStore &store, Id<Incident> but, QWidget *parent = nullptr);

    /// Invalid where nothing is found.
    Id<Incident> chosen() const;
    QString reference() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    AsyncStore &m_store;
    Id<Incident> m_but;
    QLineEdit *m_search;
    QListWidget *m_list;
    QList<RelatedIncident> m_found;
};

} // namespace driftsraad
