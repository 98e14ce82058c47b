#pragma once

#include "ui/chain/chaincards.h"
#include "ui/chain/followupview.h"
#include "ui/kit/drawer.h"

class QComboBox;
class QPushButton;
class QToolButton;

namespace driftsraad {

class TagLabel;
class EscalationBox;

/// Something that can have failed, for the choice in the panel.
struct FaultChoice {
    QString text{};
    Fault fault{};
    qint64 incident = 0;  ///< 0: no incident says so
    bool operator==(const FaultChoice &) const = default;
};

/// The panel beside the drawing: who follows up on a fault, or one component, link or escalation, or whether the chain carries the promise.
class ChainPanel : public Drawer
{
    Q_OBJECT
public:
    explicit ChainPanel(QWidget *parent = nullptr);

    enum class Content { Nothing, FollowUp, Component, Link, Promise, Escalation };
    Content content() const { return m_content; }
    FollowUpView *followUp() const { return m_followUp; }

    void showFollowUp(const FollowUpView::Shown &shown, const QList<FaultChoice> &choices, int chosen, const QString &reader);
    /// The fault that is shown can be written into this incident, which names another one or none; empty: it cannot.
    void offerNaming(const QString &incident);
    void showComponent(const Chain &chain, const Chain &everything, int component, const QList<Incident> &open);
    void showLink(const Chain &chain, int link, const QList<Incident> &open, const QList<EscalationLine> &escalations);
    void showPromise(const Chain &chain, const QString &solution);
    void showEscalation(const EscalationDetail &detail, Instant now);
    /// Nothing may be changed, and why; empty: it may.
    void setReadOnly(const QString &reason);
    /// The record that the panel shows; none for the follow-up and the promise.
    RecordRef record() const { return m_record; }
    void goStep(int by);
    void retranslate();

signals:
    void recordWanted(const driftsraad::RecordRef &record);
    void missingWanted(const driftsraad::Missing &missing);
    void componentWanted(qint64 component);
    void linkWanted(qint64 link);
    void incidentWanted(qint64 incident);
    void faultChosen(int choice);
    void nameWanted();
    void editWanted();
    void removeWanted();
    void historyWanted();
    void attachmentsWanted();
    void faultHereWanted();
    void newLinkWanted();
    void escalateWanted();
    void remindWanted();
    void agendaWanted();
    void answerWanted();
    void deadlineWanted();
    void rejectWanted();
    void withdrawWanted();

private:
    QVBoxLayout *begin(Content content, const QString &over, const QString &title);
    CardRoads roads();
    void buildFoot();
    void arrangeFoot();
    void showStep();

    Content m_content = Content::Nothing;
    std::pair<Content, QString> m_read{Content::Nothing, {}};  ///< the record that was last brought to its top
    RecordRef m_record;
    QString m_readOnly;
    bool m_openEscalation = false;
    bool m_onAgenda = false;
    TakeUpState m_takeUp;
    Label *m_over;
    TagLabel *m_tag;
    QToolButton *m_previous;
    QToolButton *m_next;
    QComboBox *m_choice;
    QList<FaultChoice> m_choices;
    QPushButton *m_name;
    QString m_nameIn;
    QWidget *m_leadRow;
    Label *m_lead;
    FollowUpView *m_followUp;
    OpenedLists m_lists = std::make_shared<OpenedLists::element_type>();
    QStringList m_listsOf;  ///< whose lists they are
    QWidget *m_card;
    QVBoxLayout *m_rows;
    EscalationBox *m_box;
    QPushButton *m_edit;
    QPushButton *m_faultHere;
    QPushButton *m_answer;
    QPushButton *m_takeUpButton;
    QPushButton *m_more;
    QWidget *m_actions;
};

} // namespace driftsraad
