#pragma once

#include "ui/chain/chaindrawing.h"
#include "ui/chain/chainpanel.h"
#include "ui/chain/chainreading.h"
#include "ui/kit/page.h"

#include <QTimer>

class QComboBox;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace driftsraad {

class Banner;
class Card;
class ChainLegend;
class ChainView;
class EmptyState;
class EscalationsView;
class PageHeader;
class RouteStrip;
class SegmentedControl;

/// The place Kæder: what a solution runs on, who follows up when a part of it fails, which contracts it stands on, and what was escalated.
class ChainPage : public Page
{
    Q_OBJECT
public:
    explicit ChainPage(AsyncStore &store, QWidget *parent = nullptr);

    /// The tables whose records are opened here.
    static QStringList tables();

    QString helpTopic() const override { return QStringLiteral("chains"); }
    void activate() override;
    /// A component, a link or an escalation; an incident shows its fault's way, a solution its chain.
    bool openRecord(const RecordRef &record) override;
    /// A step that begins something escalates what the record tells: an incident, a report, or the report that a solution lacks.
    bool openStep(const RecordRef &record, const Step &step) override;
    void newRecord() override;
    void print() override;
    void edit() override;
    bool closePane() override;
    QList<QWidget *> panes() const override;

protected:
    void changes(const CommittedChanges &committed) override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Segment { Everyday, FaultWay, Contracts, Escalations };

    void build();
    QWidget *buildDrawing();
    void connectView();
    void connectPanel();
    void bindKeys();
    void load();
    void take(const ChainAnswer &answer);
    void fillSolutions();
    void fillMenus();
    void nameActions();
    void showSegment();
    void showDrawing();
    void renew();
    void showLegend();
    void showEveryday();
    void showFault();
    void showContracts();
    void showEscalations();
    void showFallback(const Error &error);
    QList<FaultChoice> faultChoices() const;
    void chooseFault(int choice);
    void showFaultAt(const Fault &fault);
    bool isNamed() const;
    void nameFault();
    const Incident *incident(qint64 id) const;
    DrawingWords drawingWords() const;
    void standOn(qint64 component);
    void openComponent(qint64 component);
    void openLink(qint64 link);
    void follow(const RecordRef &record);
    void fillIn(const Missing &missing);
    void showPending();
    void newLink(qint64 provider, qint64 consumer);
    void tellCircle(Id<Link> id);
    void remove();
    void escalate();
    void escalateLink(int link);
    void escalateBy(const FaultRoute &route, const EscalationWay &way, const Incident *from);
    QList<Escalation> openEscalations() const;
    void escalateIncident();
    void escalateReport(const RecordRef &record, Month month);
    void remind();
    void exportPicture(bool asSvg);
    void openPanel();
    bool isWide() const;
    void placeLegend();

    ChainAnswer m_answer;
    Chain m_chain;             ///< of the chosen solution; everything where none is chosen
    bool m_loaded = false;
    bool m_renewing = false;   ///< nothing is opened or closed for the person
    Id<Solution> m_solution;
    Fault m_fault;             ///< what is shown as failed
    qint64 m_incident = 0;     ///< whose fault is looked for, also while another one is tried than it says; 0: none
    FaultRoute m_route;
    EscalationWay m_way;
    RecordRef m_pending;       ///< to be opened as soon as everything is read
    bool m_escalateNext = false;  ///< the incident that is opened
    PageHeader *m_header = nullptr;
    QComboBox *m_chooser = nullptr;
    SegmentedControl *m_segments = nullptr;
    QPushButton *m_panelButton = nullptr;
    QPushButton *m_editButton = nullptr;
    QPushButton *m_saveButton = nullptr;
    QStackedWidget *m_stack = nullptr;
    Card *m_card = nullptr;
    ChainLegend *m_legend = nullptr;
    ChainLegend *m_legendBelow = nullptr;
    bool m_hasLegend = false;
    Banner *m_trouble = nullptr;
    ChainView *m_view = nullptr;
    QListWidget *m_fallback = nullptr;
    QWidget *m_foot = nullptr;
    Label *m_stripTitle = nullptr;
    RouteStrip *m_strip = nullptr;
    EmptyState *m_empty = nullptr;
    EscalationsView *m_escalations = nullptr;
    DrawerArea *m_area = nullptr;
    ChainPanel *m_panel = nullptr;
    EscalationActions *m_actions = nullptr;
    QTimer m_minute;
};

} // namespace driftsraad
