#pragma once

#include "core/incidents/queries.h"
#include "ui/incidents/listimportsession.h"

class QComboBox;

namespace driftsraad {

class ImportColumns;
class ListPlanModel;

/// The import of an incident list, from the file to the confirmation.
class ListImportDialog : public ImportFrame
{
    Q_OBJECT
public:
    ListImportDialog(AsyncStore &store, const IncidentChoices &choices, QWidget *parent);

    ListImportSession &session() { return m_session; }
    void confirm() override;

signals:
    /// Done: what was imported.
    void imported(const driftsraad::CommittedChanges &committed);

private:
    void addSolution(const IncidentChoices &choices);
    void buildColumns();
    void showOpened();
    void showChanged();

    ListImportSession m_session;
    QComboBox *m_solution;
    QWidget *m_columns = nullptr;  ///< those of every table of the file
    ListPlanModel *m_model;
};

} // namespace driftsraad
