#pragma once

#include "ui/register/registerimportsession.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QScrollArea;

namespace driftsraad {

class ColumnsForm;
class DropZone;
class Label;
class PlanModel;
class StrangersForm;
class TableView;

/// The import into the register, from the file or the pasted block to the confirmation: at the left how it is read, at the right what
/// becomes of every row.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(AsyncStore &store, RegisterSection preferred, QWidget *parent);

    RegisterImportSession &session() { return m_session; }
    void chooseFile();
    void confirm();

signals:
    /// Done: what was imported.
    void imported(const driftsraad::CommittedChanges &committed);

private:
    QWidget *buildReading();
    QWidget *buildPlan();
    QWidget *buildFoot();
    void askKnown();
    void showOpened();
    void showChanged();
    QString describeFile() const;

    AsyncStore &m_store;
    RegisterImportSession m_session;
    DropZone *m_drop;
    QWidget *m_refusalRow;
    Label *m_refusal;
    QScrollArea *m_scroll;
    ColumnsForm *m_columns;
    StrangersForm *m_strangers;
    QCheckBox *m_update;
    TableView *m_table;
    PlanModel *m_model;
    Label *m_detail;
    Label *m_summary;
    QPushButton *m_import;
};

} // namespace driftsraad
