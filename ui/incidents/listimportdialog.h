#pragma once

#include "core/incidents/queries.h"
#include "ui/incidents/listimportsession.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QScrollArea;

namespace driftsraad {

class DropZone;
class Label;
class ListPlanModel;
class TableView;

/// The import of an incident list, from the file to the confirmation: at the left how it is read, at the right what becomes of every row.
class ListImportDialog : public QDialog
{
    Q_OBJECT
public:
    ListImportDialog(AsyncStore &store, const IncidentChoices &choices, QWidget *parent);

    ListImportSession &session() { return m_session; }
    void confirm();

signals:
    /// Done: what was imported.
    void imported(const driftsraad::CommittedChanges &committed);

private:
    QWidget *buildReading(const IncidentChoices &choices);
    QWidget *buildPlan();
    QWidget *buildFoot();
    void buildColumns();
    QWidget *columnRow(int table, int column);
    void chooseFile();
    void showOpened();
    void showChanged();

    ListImportSession m_session;
    DropZone *m_drop;
    Label *m_refusal;
    QComboBox *m_solution;
    QScrollArea *m_scroll;
    QWidget *m_columns = nullptr;
    TableView *m_table;
    ListPlanModel *m_model;
    Label *m_detail;
    Label *m_summary;
    QPushButton *m_import;
};

} // namespace driftsraad
