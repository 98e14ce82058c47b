#pragma once

#include "core/overview/overview.h"
#include "ui/kit/page.h"

#include <QTimer>

class QHBoxLayout;
class QPushButton;

namespace driftsraad {

class ActionList;
class Card;
class FigureStrip;
class NeedModel;
class EmptyState;
class OverviewCharts;
class PageHeader;
class SegmentedControl;

/// What needs doing now, from all rooms, with the key figures over it and two charts beside it. The list is asked for before anything is
/// built, and the charts are made once its rows are on screen.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(AsyncStore &store, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("overview"); }
    void activate() override;
    QList<QWidget *> panes() const override;

    /// The names of the person's own solutions, and whether only they are shown.
    void setMine(const QStringList &solutions);
    void showMine(bool only);
    /// Every minute while the page is in front, and when it comes there: words and headings follow the time, and the list is read anew where
    /// a clock has passed or the rows are old.
    void followTime();

signals:
    /// The person has chosen to see her own solutions, or all of them.
    void mineChosen(bool only);
    /// The list's first rows have been painted.
    void firstContentShown();
    /// The clocks of all open incidents, of all solutions, have been reckoned for the list; others need not reckon them again.
    void clocksReckoned(const driftsraad::DueClocks &clocks);

protected:
    void changes(const CommittedChanges &committed) override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void askNeeds();
    void askFigures();
    void showNeeds(const Needs &needs);
    void showCount();
    void showFigures(const KeyFigures &figures);
    void showHeader();
    void makeRest();
    void makeCharts();
    void buildControls();
    void titles();
    void chooseScope();
    void chooseOrder(NeedOrder order);
    void askMine();
    /// The solutions that are shown; nothing where they are the person's own and she has none here, or they are not known yet.
    std::optional<Scope> scope() const;
    void openNeed(const QModelIndex &index);
    void takeStep(const QModelIndex &index);
    void assign(const QModelIndex &index);
    void openFigure(int figure);

    PageHeader *m_header = nullptr;
    FigureStrip *m_strip = nullptr;
    Card *m_card = nullptr;
    ActionList *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_noneMine = nullptr;
    QWidget *m_content = nullptr;
    SegmentedControl *m_segments = nullptr;
    QPushButton *m_order = nullptr;
    QStringList m_mineNames;
    std::optional<Scope> m_mine;  ///< once the database has been asked for them
    NeedModel *m_model;
    QHBoxLayout *m_columns = nullptr;
    OverviewCharts *m_charts = nullptr;
    KeyFigures m_figures;
    QTimer m_minute;
    QTimer m_again;
    std::optional<DueClocks> m_clocks;  ///< as last reckoned; nothing once something has been recorded since
    int m_records = 0;                  ///< one more after each commit: an answer of before it is not built on
    Instant m_asked{};                  ///< when the rows were read
    bool m_hasContent = false;
    bool m_isPartial = false;  ///< the rows shown are without those that are reckoned
};

} // namespace driftsraad
