#pragma once

#include "core/supplierreports/observedmonth.h"
#include "core/supplierreports/queries.h"
#include "ui/kit/page.h"

class QPushButton;
class QScrollArea;

namespace driftsraad {

class Card;
class ComparisonCard;
class EmptyState;
class HeatLegend;
class HeatTable;
class LineChart;
class MonthRows;
class PageHeader;
class SegmentedControl;
class SlaModel;
class StatusLabel;
class TableView;

/// SLA: finds breaches in a heat map of solutions and months, and compares what the supplier reports with what was observed.
class SlaPage : public Page
{
    Q_OBJECT
public:
    explicit SlaPage(AsyncStore &store, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("sla"); }
    void activate() override;
    bool openRecord(const RecordRef &record) override;
    bool openStep(const RecordRef &record, const Step &step) override;
    QList<QWidget *> panes() const override;

protected:
    void changes(const CommittedChanges &committed) override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildMap();
    QWidget *buildLower();
    void buildActions();
    void loadFigures();
    void loadMap();
    void showMap(const HeatMap &map);
    void choose(Id<Solution> solution, Month month);
    void showCurrent(int row, int column);
    void showChart(const SolutionFigures &solution);
    void loadRows(Id<Solution> solution, Month month);
    void showSources();
    void loadObserved(Id<Solution> solution, Month month);
    void showWhy();
    void showEmpty(bool empty);
    void titles();
    /// What the marks of the map mean; of the rare ones only those that are there.
    void showLegend();
    void toggleDeviations();
    void exportMap(bool asWorkbook);
    void copyMap();
    void openReport();
    MeasurePart figure() const;

    PageHeader *m_header = nullptr;
    SegmentedControl *m_measures = nullptr;
    SegmentedControl *m_period = nullptr;
    QPushButton *m_deviations = nullptr;
    QPushButton *m_export = nullptr;
    QScrollArea *m_scroll = nullptr;
    EmptyState *m_empty = nullptr;
    Card *m_mapCard = nullptr;
    HeatTable *m_table = nullptr;
    SlaModel *m_model = nullptr;
    Card *m_chartCard = nullptr;
    StatusLabel *m_state = nullptr;
    LineChart *m_chart = nullptr;
    ComparisonCard *m_comparison = nullptr;
    Card *m_rowsCard = nullptr;
    TableView *m_rowsView = nullptr;
    MonthRows *m_rows = nullptr;
    QPushButton *m_openReport = nullptr;

    QList<MeasurePart> m_figures;
    Id<Solution> m_solution;
    Month m_month;
    ObservedMonth m_observed;  ///< of these, where the measure is availability
    bool m_loaded = false;
};

} // namespace driftsraad
