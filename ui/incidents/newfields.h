#pragma once

#include "core/incidents/incidenttemplate.h"
#include "core/incidents/newdefaults.h"
#include "core/incidents/operations.h"
#include "core/incidents/queries.h"
#include "core/storage/asyncstore.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace driftsraad {

class Form;
class Label;

/// The form's fields that a template or the responsibility matrix fills in.
struct FilledFields {
    QLineEdit *title = nullptr;
    QComboBox *solution = nullptr;
    QComboBox *kind = nullptr;
    QComboBox *impact = nullptr;
    QComboBox *urgency = nullptr;
    QComboBox *cause = nullptr;
    QComboBox *level = nullptr;
    QLineEdit *responsible = nullptr;
    QPlainTextEdit *description = nullptr;
};

/// What a new incident begins with: the solution's templates in a row of their own, and who gets it at which support level as the matrix has
/// it, with the reason below. What a person has written or chosen stays.
class NewFields : public QObject
{
    Q_OBJECT
public:
    /// Adds the rows for templates and the third party where the form stands.
    NewFields(AsyncStore &store, const IncidentChoices &choices, Form *form, QWidget *dialog);

    /// The rows after those of the form itself: where it comes from who is responsible.
    void addReason(Form *form);
    /// The fields are there and filled with what is certain; from now on the choices are followed.
    void follow(const FilledFields &fields);
    void enter(NewIncident *incident) const;

    QComboBox *templates() const { return m_template; }

signals:
    void failed(const driftsraad::Error &error);

private:
    void loadTemplates();
    void fillTemplates();
    void use(const IncidentTemplate &chosen);
    void askDefaults();
    void takeDefaults(const NewDefaults &defaults);
    void saveTemplate();
    void removeTemplate();
    IncidentTemplate entered() const;
    Id<Solution> solution() const;
    const IncidentTemplate *chosen() const;

    AsyncStore &m_store;
    QWidget *m_dialog;
    FilledFields m_fields;
    QComboBox *m_template;
    QToolButton *m_remove;
    QComboBox *m_thirdParty;
    Label *m_reason = nullptr;
    QList<IncidentTemplate> m_templates;
    std::optional<SupportLevel> m_level;  ///< chosen by the person or a template
    NewDefaults m_defaults;
    QString m_ownTitle;                   ///< what a template last put there
    QString m_ownDescription;
};

} // namespace driftsraad
