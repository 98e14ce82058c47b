#pragma once

#include "ui/chain/escalationactions.h"
#include "ui/kit/page.h"

namespace driftsraad {

class ChainPanel;
class EscalationModel;
class FilterChip;
class TableView;

/// The escalations as a list, all of them or those that somebody waits for or that are ready for an agenda. The one that is chosen stands
/// in the panel, whose buttons do here what they say.
class EscalationsView : public QWidget
{
    Q_OBJECT
public:
    enum class Sight { Everything, Open, Overdue, ReadyForAgenda };

    EscalationsView(AsyncStore &store, EscalationActions *actions, ChainPanel *panel, QWidget *parent = nullptr);

    void setLines(const QList<EscalationLine> &lines, Instant now);
    /// Puts the one that was chosen last into the panel, else the first.
    void showInPanel();
    /// Keeps the row of the one that was chosen last, else the first, and leaves the panel as it is; -1: no row is there.
    int keepRow();
    /// Chooses this one; the filter gives way where it hides it.
    void choose(Id<Escalation> escalation);
    void setSight(Sight sight);
    /// What the panel shows.
    const Escalation &current() const { return m_detail.line.escalation; }
    TableView *list() const { return m_list; }
    void retranslate();

signals:
    void failed(const driftsraad::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void read(Id<Escalation> escalation);

    AsyncStore &m_store;
    ChainPanel *m_panel;
    QList<EscalationLine> m_lines;
    Instant m_now;
    EscalationDetail m_detail;
    Id<Escalation> m_chosen;
    FilterChip *m_filter;
    TableView *m_list;
    EscalationModel *m_rows;
};

} // namespace driftsraad
