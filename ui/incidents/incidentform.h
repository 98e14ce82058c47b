#pragma once

#include "core/incidents/operations.h"
#include "core/incidents/queries.h"
#include "ui/kit/saving.h"
#include "ui/kit/statuspainter.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace driftsraad {

class AgreedFields;
class Banner;
class Form;
class KnownMoment;
class Label;
class MomentEdit;
class MunicipalityPicker;
class NewFields;
class WindowFields;

/// Registers an incident, or changes one. Title, Enter is enough: the rest has a sensible beginning.
class IncidentForm : public QDialog
{
    Q_OBJECT
public:
    /// A new one; preset is the solution that the page is filtered by, if any.
    IncidentForm(AsyncStore &store, const IncidentChoices &choices, Id<Solution> preset, QWidget *parent);
    /// What was seen of an existing one.
    IncidentForm(AsyncStore &store, const IncidentChoices &choices, const IncidentDetail &seen, QWidget *parent);

    bool isNew() const { return !m_seen.incident.id.isValid(); }

public slots:
    void save();
    /// Asks where something typed or chosen would be lost.
    void reject() override;

signals:
    /// The incident is stored; the dialog closes.
    void saved(qint64 id);
    void failed(const driftsraad::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const IncidentChoices &choices);
    void buildLeft(const IncidentChoices &choices, Form *form);
    void buildRight(const IncidentChoices &choices, Form *form);
    void fill(const Incident &incident);
    Incident entered() const;
    void explainPriority();
    void followAgreed();
    /// A planned window has its own rows and no priority to find.
    void showKind();
    bool check();
    /// What was not stored stands in the form, where the person looks, and not behind it.
    void say(State state, const QString &sentence);
    QStringList typed() const;
    void watchChoices();
    void create();
    void change();

    AsyncStore &m_store;
    IncidentDetail m_seen;
    bool m_saving = false;
    Banner *m_said;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QStringList m_filled;  ///< typed() as the form opened
    bool m_isChosen = false;
    Form *m_left;
    Form *m_right;
    QLineEdit *m_title;
    QComboBox *m_solution;
    QComboBox *m_kind;
    WindowFields *m_window;
    QComboBox *m_impact;
    QComboBox *m_urgency;
    QComboBox *m_priority;
    Label *m_rule;
    QLineEdit *m_priorityReason;
    QComboBox *m_cause;
    QComboBox *m_level;
    AgreedFields *m_agreed;
    QLineEdit *m_responsible;
    QLineEdit *m_reportedBy;
    QComboBox *m_reporter;
    MomentEdit *m_occurred;
    MomentEdit *m_reported;
    KnownMoment *m_reacted;  ///< of a known one only
    MomentEdit *m_restored;
    MomentEdit *m_answerDue;
    QPlainTextEdit *m_description;
    MunicipalityPicker *m_affected;
    NewFields *m_new = nullptr;  ///< of a new one only
};

} // namespace driftsraad
