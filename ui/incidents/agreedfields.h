#pragma once

#include "core/agreements/agreedterms.h"
#include "core/incidents/incident.h"
#include "core/storage/asyncstore.h"

class QComboBox;

namespace driftsraad {

class Form;

/// The form's rows for what the contract makes of an incident: which contract counts, the fault's category there, how much of the solution
/// is stopped. Each begins with what follows by itself, and says what that is.
class AgreedFields : public QObject
{
    Q_OBJECT
public:
    /// Adds the category's row to one form, the others to another.
    AgreedFields(AsyncStore &store, Form *left, Form *right, QObject *parent);

    /// What was chosen, and what it follows from. Asks the store for the contracts of another solution.
    void show(const Incident &incident);
    /// Another solution, report, kind or priority; what a person has chosen stays where it still can be.
    void follow(const Incident &incident);
    /// Puts what is chosen into the incident.
    void enter(Incident *incident) const;

    QComboBox *contract() const { return m_contract; }
    QComboBox *category() const { return m_category; }
    QComboBox *extent() const { return m_extent; }

private:
    struct Answer {
        AgreedTerms terms{};
        QList<Contract> contracts{};
    };
    void ask();
    void fillContracts();
    void fillCategories();
    void fillExtents();
    Id<Contract> countingContract() const;

    AsyncStore &m_store;
    Form *m_left;
    Form *m_right;
    QComboBox *m_contract;
    QComboBox *m_category;
    QComboBox *m_extent;
    Incident m_incident;      ///< as it is entered; the choices among it are the person's
    Id<Solution> m_asked{};
    Answer m_answer;
    bool m_filling = false;
};

} // namespace driftsraad
