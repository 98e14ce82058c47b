#pragma once

#include "core/incidents/windownotice.h"
#include "core/storage/asyncstore.h"

#include <QObject>

class QCheckBox;
class QWidget;

namespace driftsraad {

class Form;
class Label;
class MomentEdit;

/// The notice came too late, or has not been given by the last day on which it would have been in time: worth a warning.
bool isLate(const WindowNotice &notice, const QDate &today);

/// The rows of the incident form that only a planned window has: from, to, announced when, and what the contract says of that.
class WindowFields : public QObject
{
    Q_OBJECT
public:
    /// Adds its rows to the form and lives as long as it.
    WindowFields(AsyncStore &store, Form *form);

    void setVisible(bool visible);
    void fill(const Incident &incident);
    /// Puts what is entered into the incident; takes it out where the rows are hidden.
    void enter(Incident *incident) const;
    /// Whose terms count.
    void setGround(Id<Contract> contract, Id<Solution> solution);
    /// Says below the rows what is missing.
    void check();

private:
    Instant announcedAt() const;
    void changed();

    AsyncStore &m_store;
    Form *m_form;
    bool m_visible = false;
    Id<Contract> m_contract;
    Id<Solution> m_solution;
    MomentEdit *m_from;
    MomentEdit *m_to;
    QWidget *m_notice;
    QCheckBox *m_announced;
    MomentEdit *m_announcedAt;
    Label *m_sentence;
};

} // namespace driftsraad
