#pragma once

#include "core/chain/queries.h"
#include "core/incidents/queries.h"
#include "ui/kit/drawer.h"
#include "ui/kit/statuspainter.h"

class QGridLayout;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace driftsraad {

class RelationsPanel;
class TagLabel;
class NoticeList;
class TimelineList;

/// One incident beside the board: its fields, the municipalities it hits, its timeline, and the line to go on with.
class IncidentDrawer : public Drawer
{
    Q_OBJECT
public:
    explicit IncidentDrawer(QWidget *parent = nullptr);

    void setDetail(const IncidentDetail &detail, Instant now);
    const IncidentDetail &detail() const { return m_detail; }
    void setNow(Instant now);
    /// Where nothing can be changed, what would change something is off and says the reason.
    void setReadOnly(const QString &reason);
    void setNeighbours(bool previous, bool next);
    /// The escalations that came from the incident, the open ones first.
    void setEscalations(const QList<EscalationLine> &lines);
    /// The note is stored: the line is free for the next one.
    void noteStored(const QString &text);
    void focusNote();
    /// Offers the states that the incident can be moved to.
    void chooseState();
    /// The incident's clocks and pauses, below its fields. The drawer takes the widget.
    void setTimes(QWidget *times);
    RelationsPanel *relations() const { return m_relations; }

signals:
    void moveWanted(driftsraad::IncidentState to);
    void noteWritten(const QString &text);
    /// The note shall have a time of its own; the text is what stands in the line already.
    void timedNoteWanted(const QString &text);
    void withdrawWanted(qint64 entry);
    void correctWanted(qint64 entry);
    void summaryWanted(qint64 entry, bool inSummary);
    void noticeWanted();
    void noticeCopyWanted(qint64 notice);
    void noticeCorrectionWanted(qint64 notice);
    void editWanted();
    void previousWanted();
    void nextWanted();
    void historyWanted();
    void attachmentsWanted();
    void callWanted();
    void chainWanted();
    void escalateWanted();
    void escalationWanted(qint64 escalation);
    void reportWanted();

private:
    struct Field {
        Label *name = nullptr;
        Label *value = nullptr;
    };

    Label *section(const QString &title);
    QLayout *chainRow();
    void addField(Field *field, const QString &name);
    void setField(const Field &field, const QString &text);
    void addNotices();
    void addNoteLine();
    void fill();
    void fillAnswer();
    void markNextStep();
    void fillAffected();

    IncidentDetail m_detail;
    Instant m_now;
    bool m_allAffected = false;
    Label *m_number;
    TagLabel *m_priority;
    QToolButton *m_previous;
    QToolButton *m_next;
    QGridLayout *m_grid;
    QVBoxLayout *m_times;
    QPushButton *m_state;
    Field m_planned, m_notice;
    Field m_solution, m_cause, m_failed, m_thirdParty, m_reported, m_occurred, m_reacted, m_restored, m_closed, m_responsible, m_level, m_reason, m_description;
    Label *m_answerName;
    Label *m_answerTime;
    StatusLabel *m_answerStatus;
    QWidget *m_answer;
    Label *m_affectedTitle;
    QPushButton *m_showAll;
    Label *m_affectedNames;
    RelationsPanel *m_relations;
    QVBoxLayout *m_escalations;
    QPushButton *m_escalate;
    bool m_isEscalated = false;
    NoticeList *m_notices;
    TimelineList *m_timeline;
    QLineEdit *m_note;
    QToolButton *m_timed;
    QPushButton *m_write;
};

} // namespace driftsraad
