#pragma once

#include "core/incidents/queries.h"
#include "ui/incidents/listimportsession.h"

class QCheckBox;
class QComboBox;

namespace driftsraad {

class ImportColumns;
class ImportNames;
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
    /// It is a supplier's monthly report, and shall be imported as one.
    void reportGiven(const QString &path);

private:
    void addSolution();
    void showNames();
    void buildColumns();
    void showOpened();
    void showChanged();

    ListImportSession m_session;
    QList<std::pair<qint64, QString>> m_known;  ///< the solutions of the register
    QComboBox *m_solution;
    ImportNames *m_names;
    QCheckBox *m_update;
    QStringList m_asked;           ///< names that stay on show after they are answered
    QWidget *m_columns = nullptr;  ///< those of every table of the file
    ListPlanModel *m_model;
};

} // namespace driftsraad
