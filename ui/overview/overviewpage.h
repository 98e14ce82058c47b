#pragma once

#include "core/overview/overview.h"
#include "ui/kit/page.h"

#include <QTimer>

class QHBoxLayout;

namespace driftsraad {

class ActionList;
class Card;
class FigureStrip;
class NeedModel;
class OverviewCharts;
class PageHeader;

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

signals:
    /// The list's first rows have been painted.
    void firstContentShown();

protected:
    void changes(const CommittedChanges &committed) override;
    void retranslate() override;
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
    void openNeed(const QModelIndex &index);
    void openFigure(int figure);

    PageHeader *m_header = nullptr;
    FigureStrip *m_strip = nullptr;
    Card *m_card = nullptr;
    ActionList *m_list = nullptr;
    QWidget *m_empty = nullptr;
    NeedModel *m_model;
    QHBoxLayout *m_columns = nullptr;
    OverviewCharts *m_charts = nullptr;
    KeyFigures m_figures;
    QTimer m_minute;
    QTimer m_again;
    bool m_hasContent = false;
};

} // namespace driftsraad
