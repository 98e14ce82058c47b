#pragma once

#include "ui/kit/page.h"
#include "ui/responsibility/celledits.h"
#include "ui/responsibility/matrixclipboard.h"

#include <QPointer>

class QPushButton;

namespace driftsraad {

class Banner;
class Card;
class CellDrawer;
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
    QList<SolutionDeviations> lines{};
    QList<Person> people{};
};

/// The place Ansvar: who does what, the standard and each solution's deviations from it.
class ResponsibilityPage : public Page
{
    Q_OBJECT
public:
    explicit ResponsibilityPage(AsyncStore &store, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("responsibility"); }
    void activate() override;
    bool openRecord(const RecordRef &record) override;
    void newRecord() override;
    void print() override;
    void edit() override;
    bool closePane() override;
    QList<QWidget *> panes() const override;

protected:
    void changes(const CommittedChanges &committed) override;
    void retranslate() override;

private:
    void build();
    QWidget *buildContent();
    QWidget *buildFoot();
    void connectGrid();
    void fillMenus();
    void load();
    void showAnswer(const MatrixAnswer &answer);
    void showHead();
    void showProblems();
    void hideRows();
    void showCell();
    void setDegrees(Degree degree);
    void storeCells(const QList<CellEdit> &edits, const Message &label, Saved done = {});
    CellEdit editOf(int row, int party, Degree degree) const;
    void editCell();
    void follow(const QModelIndex &index);
    void chooseResponsible(int row);
    void copy();
    void paste();
    void exportTable(bool asWorkbook);
    void jump(int row, int party);
    bool mayEdit();
    QString readOnlyReason() const;
    const Task *currentTask() const;

    PageHeader *m_header = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_standard = nullptr;
    SolutionTabs *m_tabs = nullptr;
    ToggleSwitch *m_only = nullptr;
    Card *m_card = nullptr;
    QPushButton *m_problems = nullptr;
    QPointer<Banner> m_question;
    MatrixModel *m_model = nullptr;
    MatrixGrid *m_grid = nullptr;
    EmptyState *m_empty = nullptr;
    QList<Label *> m_legend;
    DrawerArea *m_area = nullptr;
    CellDrawer *m_drawer = nullptr;
    TaskActions *m_tasks = nullptr;
    QList<Person> m_people;
    Id<Solution> m_solution;
    CellKey m_wanted;  ///< shown as soon as its matrix is there
    int m_storing = 0;
    bool m_loaded = false;
};

} // namespace driftsraad
