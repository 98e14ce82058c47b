#pragma once

#include "core/supplierreports/queries.h"
#include "ui/kit/page.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace driftsraad {

class Card;
class EmptyState;
class HeatLegend;
class HeatTable;
class ImportPanel;
class PageHeader;
class ReportRegisterModel;
class ReportCard;
class SmallMultiples;
class StatusLabel;

/// Monthly reports: who delivered when, the import of what came, and what the suppliers report at a glance.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(AsyncStore &store, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("reports"); }
    void activate() override;
    bool openRecord(const RecordRef &record) override;
    /// Also a solution, in the month of the step.
    bool openStep(const RecordRef &record, const Step &step) override;
    /// Chooses a file to import.
    void newRecord() override;
    /// Previews the monthly operations report of the month that is chosen.
    void print() override;
    bool closePane() override;
    QList<QWidget *> panes() const override;
    /// As a drop does.
    void importFile(const QString &path) override;

protected:
    void changes(const CommittedChanges &committed) override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *buildRegister();
    QWidget *buildMultiples();
    void load();
    void showRegister(const ReportRegister &content);
    void showMultiples(const HeatMap &map);
    void choose(Id<Solution> solution, Month month);
    void showCurrent(int row, int column);
    void approve(bool approved);
    void escalate();
    void remind(Id<Organisation> supplier);
    void remindMenu();
    void openImport();
    void closeImport();
    void arrange();
    void titles();

    PageHeader *m_header = nullptr;
    QPushButton *m_remind = nullptr;
    QPushButton *m_paper = nullptr;
    QPushButton *m_import = nullptr;
    QScrollArea *m_scroll = nullptr;
    Card *m_registerCard = nullptr;
    StatusLabel *m_missing = nullptr;
    HeatTable *m_table = nullptr;
    ReportRegisterModel *m_model = nullptr;
    HeatLegend *m_legend = nullptr;
    QStackedWidget *m_side = nullptr;
    ReportCard *m_report = nullptr;
    ImportPanel *m_panel = nullptr;
    Card *m_multiplesCard = nullptr;
    SmallMultiples *m_multiples = nullptr;

    QList<MissingReport> m_missingReports;
    HeatMap m_map;
    Id<Solution> m_solution;
    Month m_month;
    Id<SupplierReport> m_shownReport;
    bool m_loaded = false;
};

} // namespace driftsraad
