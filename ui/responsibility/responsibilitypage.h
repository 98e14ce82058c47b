#pragma once

#include "ui/kit/page.h"
#include "ui/responsibility/celledits.h"
#include "ui/responsibility/matrixclipboard.h"
#include "ui/responsibility/matrixday.h"

#include <QPointer>

class QPushButton;

namespace driftsraad {

class Banner;
class Card;
class CellDrawer;
class CellForm;
class DrawerArea;
class EmptyState;
class Label;
class MatrixGrid;
class PageHeader;
class SolutionTabs;
class TaskActions;
class ToggleSwitch;

/// What the page asks for in one reading.
struct MatrixAnswer {
    Matrix matrix{};
    std::optional<Matrix> before{};
    QList<SolutionDeviations> lines{};
    QList<Person> people{};
};

/// The place Ansvar: who does what, the standard and each solution's deviations from it, today and on any other day.
class ResponsibilityPage : public Page
{
    Q_OBJECT
public:
    explicit ResponsibilityPage(AsyncStore &store, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("responsibility"); }
    void activate() override;
    /// A task, a cell, or a solution's matrix.
    bool openRecord(const RecordRef &record) override;
    /// A task in the matrix and the column that the step names.
    bool openStep(const RecordRef &record, const Step &step) override;
    void newRecord() override;
    void print() override;
    void edit() override;
    bool closePane() override;
    QList<QWidget *> panes() const override;
    QString readOnlyReason() const override;
    /// Shows this place in its matrix of today; an invalid party means the row.
    void openPlace(const CellKey &place);

protected:
    void changes(const CommittedChanges &committed) override;
    void retranslate() override;

private:
    void build();
    QWidget *buildContent();
    QWidget *buildFoot();
    void connectGrid();
    void connectDrawer();
    void fillMenus();
    void fillStandardMenu();
    void showCellMenu(const QPoint &at);
    void showReadOnly();
    void load();
    void showAnswer(const MatrixAnswer &answer);
    void stand(const CellKey &kept, int column, bool first);
    void showHead();
    void showProblems();
    void showSight();
    void showFollowing(const QList<SolutionDeviations> &lines);
    void hideRows();
    void showCell();
    void setDegrees(Degree degree);
    /// Goes on with the label; where a task would lose the last one responsible, asks why first, and the label then holds the reason. done
    /// is told Cancelled where the person gives up.
    void withReason(const QList<CellEdit> &edits, const Message &label, const Saved &done, const std::function<void(const Message &label)> &goOn);
    /// The same of what is stored: asks in the database first what would be lost.
    void withReasonOf(const std::function<Result<QStringList>(Reader &)> &lost, const Message &label, const Saved &done,
                      const std::function<void(const Message &label)> &goOn);
    void askReason(const QStringList &tasks, const Message &label, const Saved &done, const std::function<void(const Message &label)> &goOn);
    void write(const Message &label, const Operation &operation, const QString &told = {});
    /// Stores a dated value as the form has it, on top of what stood there.
    void storeCorrection(CellForm *form, const QString &place, const ResponsibilityCell &base);
    void storeCells(const QList<CellEdit> &edits, const Message &label, Saved done = {});
    void storeAtOnce(const QList<CellEdit> &edits, const Message &label, const Saved &done);
    void storeDated(QDate from, const QList<CellEdit> &edits, const Message &label, const Saved &done);
    /// Makes the edits on what counts on their day, then stores them.
    void storeFrom(QDate from, QList<CellEdit> edits, const Message &label, Saved done);
    CellEdit editOf(int row, int party, Degree degree) const;
    void editCell();
    void correct(const ResponsibilityCell &version);
    void takeAway(const ResponsibilityCell &version);
    void removeParty(const PartyRole &party);
    void follow(const QModelIndex &index);
    void followAll(const QList<CellKey> &keys);
    void chooseResponsible(int row);
    void copy();
    void paste();
    void askPaste(const QList<CellEdit> &edits, int unchanged);
    void exportTable(bool asWorkbook);
    void jump(int row, int party);
    void askDay();
    void setSight(const MatrixSight &sight);
    void listProblems();
    void listDifferences();
    void askWhoToCall();
    const Task *currentTask() const;
    const PartyRole *currentParty() const;

    PageHeader *m_header = nullptr;
    QPushButton *m_call = nullptr;
    QPushButton *m_day = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_standard = nullptr;
    SolutionTabs *m_tabs = nullptr;
    ToggleSwitch *m_only = nullptr;
    Card *m_card = nullptr;
    QPushButton *m_problems = nullptr;
    Banner *m_sightBanner = nullptr;
    Banner *m_following = nullptr;
    MatrixModel *m_model = nullptr;
    MatrixGrid *m_grid = nullptr;
    EmptyState *m_empty = nullptr;
    QList<Label *> m_legend;
    DrawerArea *m_area = nullptr;
    CellDrawer *m_drawer = nullptr;
    TaskActions *m_tasks = nullptr;
    QList<Person> m_people;
    QList<CellKey> m_inNameOnly;   ///< deviations that could follow the standard
    QList<CellKey> m_notFollowing; ///< those of them that the person has put aside
    Id<Solution> m_solution;
    MatrixSight m_sight;
    CellKey m_wanted;  ///< shown as soon as its matrix is there
    int m_storing = 0;
    bool m_loaded = false;
};

} // namespace driftsraad
