#pragma once

#include "core/incidents/queries.h"
#include "ui/kit/page.h"

#include <QTimer>

class QStackedWidget;

namespace driftsraad {

class BoardView;
class DrawerArea;
class EmptyState;
class FilterBar;
class IncidentActions;
class IncidentDrawer;
class IncidentTableModel;
class IncidentTimes;
class PageHeader;
class SegmentedControl;
class TableView;

/// The place Hændelser: the board, the same incidents as a list, the filters over both and the drawer beside them.
class IncidentsPage : public Page
{
    Q_OBJECT
public:
    explicit IncidentsPage(AsyncStore &store, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("incidents"); }
    void activate() override;
    bool openRecord(const RecordRef &record) override;
    void newRecord() override;
    void edit() override;
    void focusSearch() override;
    bool closePane() override;
    QList<QWidget *> panes() const override;

protected:
    void changes(const CommittedChanges &committed) override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Shown { ShowBoard, ShowList, ShowNothing };

    void build();
    QWidget *buildContent();
    void connectBoard();
    void connectList();
    void connectDrawer();
    bool isListed() const;
    IncidentFilter filter() const;
    void loadChoices();
    void reload();
    void loadBoard();
    void loadList();
    void loadRestOfList(qsizetype known);
    void loadCards(const QByteArray &question, const QList<qint64> &ids);
    void loadDetail();
    void showContent(qint64 total);
    void showOpenCounts(const OpenIncidents &counts);
    void select(qint64 id);
    void openDrawer(qint64 id);
    void step(int by);
    void tick();
    const IncidentCard *currentCard() const;
    QPoint nearCurrent() const;
    void openForm(bool fresh);

    IncidentChoices m_choices;
    bool m_loaded = false;
    qint64 m_current = 0;
    IncidentOrder m_order = IncidentOrder::Newest;
    bool m_descending = true;
    PageHeader *m_header = nullptr;
    SegmentedControl *m_segments = nullptr;
    FilterBar *m_filters = nullptr;
    QStackedWidget *m_stack = nullptr;
    BoardView *m_board = nullptr;
    TableView *m_list = nullptr;
    IncidentTableModel *m_rows = nullptr;
    EmptyState *m_empty = nullptr;
    DrawerArea *m_area = nullptr;
    IncidentDrawer *m_drawer = nullptr;
    IncidentTimes *m_times = nullptr;
    IncidentActions *m_actions = nullptr;
    QTimer m_minute;
};

} // namespace driftsraad
