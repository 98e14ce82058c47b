#pragma once

#include "core/incidents/bulkchange.h"
#include "core/incidents/queries.h"
#include "ui/kit/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace driftsraad {

class MomentEdit;

/// What is to be changed in all of the chosen incidents; a field that is left alone stays as it is in each. It stores nothing itself.
class BulkDialog : public FormDialog
{
    Q_OBJECT
public:
    BulkDialog(int count, const IncidentChoices &choices, Instant now, QWidget *parent);

    BulkChange change() const;
    /// Begins with this state, or priority, and the keyboard on what it needs.
    void choose(IncidentState state);
    void choosePriority(int priority);

signals:
    /// The fields hold together and change something.
    void confirmed(const driftsraad::BulkChange &change);

private:
    void build(const IncidentChoices &choices);
    void showRows();
    bool check();

    Instant m_now;
    QComboBox *m_state;
    QComboBox *m_thirdParty;
    MomentEdit *m_due;
    QLineEdit *m_closeReason;
    QComboBox *m_priority;
    QLineEdit *m_priorityReason;
    QLineEdit *m_responsible;
    QCheckBox *m_nobody;
    QComboBox *m_cause;
};

/// Lists what was refused, and why, over the window. Nothing where all was changed.
void showRefusals(const BulkOutcome &outcome, QWidget *over);

} // namespace driftsraad
