#pragma once

#include "core/agreements/registerdetail.h"
#include "ui/kit/page.h"

class QPushButton;

namespace driftsraad {

class DetailPanel;
class FilterChip;
class ImportDialog;
class PageHeader;
class RegisterColumns;
class RegisterModel;
class SearchField;
class SegmentedControl;
class TableView;

/// Organisations, persons, solutions and contracts: a list to search, and beside it what is known of the chosen one.
class RegisterPage : public Page
{
    Q_OBJECT
public:
    explicit RegisterPage(AsyncStore &store, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("register"); }
    void activate() override;
    bool openRecord(const RecordRef &record) override;
    void newRecord() override;
    void print() override;
    void edit() override;
    void focusSearch() override;
    bool closePane() override;
    QList<QWidget *> panes() const override;

    /// The tables whose records are opened here; a part is opened with what it belongs to.
    static QStringList tables();

protected:
    void changes(const CommittedChanges &committed) override;
    void retranslate() override;

private:
    static QStringList parts();
    static std::optional<RegisterSection> sectionOf(const QString &tableName);
    RegisterSection section() const;
    void build();
    QWidget *buildList();
    void connectDetail();
    void showSection();
    void ask();
    void answered();
    void followList();
    void removeChosen();
    void choose(qint64 id);
    void current(qint64 id);
    void showDetail(qint64 id, bool open);
    ImportDialog *openImport();
    void importSpreadsheet();
    void paste();
    void fillExport();
    void exportList(bool asWorkbook);
    void copyList();
    void printRoles(Id<Solution> solution);
    void printList();
    void addTo(const QString &tableName);
    void openRelated(const RecordRef &record);
    void remove(const RecordRef &record);
    void showSubtitle();
    bool isWide() const;
    bool isFiltered() const;
    void clearFilters();

    RegisterModel *m_model;
    PageHeader *m_header;
    SegmentedControl *m_segments;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_new;
    SearchField *m_search;
    FilterChip *m_kind;
    FilterChip *m_current;
    FilterChip *m_ending;
    TableView *m_table = nullptr;
    DetailPanel *m_detail;
    RegisterColumns *m_columns;
    qint64 m_chosen = 0;   ///< shown in the panel
    qint64 m_waiting = 0;  ///< chosen as soon as it is in the list
};

} // namespace driftsraad
