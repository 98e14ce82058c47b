#pragma once

#include "core/incidents/bulkchange.h"
#include "core/incidents/savedfilter.h"
#include "ui/kit/page.h"

#include <QTimer>

class QStackedWidget;
class QToolButton;

namespace driftsraad {

class BoardView;
class BulkDialog;
class DrawerArea;
class EmptyState;
class FilterBar;
class FilterChip;
class IncidentActions;
class IncidentDrawer;
class IncidentList;
class IncidentTableModel;
class IncidentTimes;
class ListImportDialog;
class NoticeActions;
class PageHeader;
class Relating;
class SavedFiltersButton;
class SegmentedControl;
class SelectionBar;

/// The place Hændelser: the board, the same incidents as a list, the filters over both and the drawer beside them.
class IncidentsPage : public Page
{
    Q_OBJECT
public:
    explicit IncidentsPage(AsyncStore &store, QWidget *parent = nullptr);
    ~IncidentsPage() override;

    QString helpTopic() const override { return QStringLiteral("incidents"); }
    void activate() override;
    bool openRecord(const RecordRef &record) override;
    void importFile(const QString &path) override;
    void newRecord() override;
    /// The open incident's report; without one the list of the period that the filter shows.
    void print() override;
    void edit() override;
    void focusSearch() override;
    bool closePane() override;
    /// How the board and the list are shown: the grouping, and the list's columns. restoreView() leaves alone what it does not know.
    QByteArray view() const;
    void restoreView(const QByteArray &view);
    QList<QWidget *> panes() const override;

signals:
    /// The person groups or shows columns in another way: keep view().
    void viewChanged();

protected:
    void changes(const CommittedChanges &committed) override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Shown { ShowBoard, ShowList, ShowNothing };
    struct ListQuestion {
        IncidentFilter filter{};
        IncidentOrder order = IncidentOrder::Newest;
        bool descending = true;
        IncidentGrouping grouping = IncidentGrouping::None;
        bool operator==(const ListQuestion &) const = default;
    };

    bool workOn(int key);
    void build();
    void buildHeader();
    QWidget *buildContent();
    void connectBoard();
    void connectList();
    void connectDrawer();
    void connectRelations();
    ListImportDialog *importList(const IncidentChoices &choices);
    void connectEntries();
    void connectNotices();
    void printIncident(qint64 id);
    void printList();
    bool isListed() const;
    SavedFilter choice() const;
    IncidentFilter filter() const;
    IncidentGrouping grouping() const;
    void offerGroupings();
    void choose(const SavedFilter &filter);
    void showView();
    void loadSaved();
    void saveFilters();
    void openSaved(qint64 id);
    QList<qint64> chosen() const;
    bool isOfSeveral(qint64 id) const;
    void tellChosen();
    void chooseNone();
    BulkDialog *openBulk();
    void moveSeveral(IncidentState to);
    void storeBulk(const QList<qint64> &ids, BulkChange change, BulkDialog *dialog);
    void copyChosen();
    void loadChoices();
    void reload();
    void loadBoard();
    void loadList();
    void loadRestOfList(const ListQuestion &question);
    void showRows(const ListQuestion &question, const IncidentPage &page);
    void loadCards(const QByteArray &question, const QList<qint64> &ids);
    void loadDetail();
    void loadEscalations();
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
    std::optional<ListQuestion> m_listed;  ///< what the rows answer
    bool m_following = false;              ///< the rows change by themselves, and the keyboard's place with them
    PageHeader *m_header = nullptr;
    SegmentedControl *m_segments = nullptr;
    QToolButton *m_columns = nullptr;  ///< of the list only
    FilterChip *m_grouping = nullptr;
    SavedFiltersButton *m_saved = nullptr;
    QList<SavedFilter> m_savedFilters;
    FilterBar *m_filters = nullptr;
    SelectionBar *m_selection = nullptr;
    QStackedWidget *m_stack = nullptr;
    BoardView *m_board = nullptr;
    IncidentList *m_list = nullptr;
    IncidentTableModel *m_rows = nullptr;
    EmptyState *m_empty = nullptr;
    DrawerArea *m_area = nullptr;
    IncidentDrawer *m_drawer = nullptr;
    IncidentTimes *m_times = nullptr;
    IncidentActions *m_actions = nullptr;
    Relating *m_relating = nullptr;
    NoticeActions *m_notices = nullptr;
    QTimer m_minute;
};

} // namespace driftsraad
