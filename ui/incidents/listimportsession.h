#pragma once

#include "core/incidents/incidentimport.h"
#include "core/storage/asyncstore.h"
#include "ui/kit/importframe.h"

#include <QObject>

namespace driftsraad {

/// An incident list on its way into the program: reads it off the interface thread, keeps how it is read, and plans again after each
/// change. Nothing is stored before save().
class ListImportSession : public QObject
{
    Q_OBJECT
public:
    using Stage = ImportStage;

    explicit ListImportSession(AsyncStore &store, QObject *parent = nullptr);

    void openFile(const QString &path);

    Stage stage() const { return m_stage; }
    const QString &fileName() const { return m_fileName; }
    const Error &refusal() const { return m_refusal; }
    const Workbook &workbook() const { return *m_import.workbook; }
    const IncidentListLayout &layout() const { return m_import.layout; }
    const IncidentImportPlan &plan() const { return m_plan; }
    /// It is a supplier's monthly report: it belongs elsewhere.
    bool isReportInstead() const { return m_isReport; }
    const QString &path() const { return m_path; }
    /// The plan of the latest change is still being made.
    bool isBusy() const { return m_underWay; }

    bool updatesExisting() const { return m_import.updateExisting; }

    /// What a column holds; empty leaves it out. A field stands in one column of a table, a note in as many as there are.
    void setField(int table, int column, const QByteArray &field);
    void setSolution(Id<Solution> solution);
    /// What a solution is that the register does not have.
    void setName(const QString &name, const NameChoice &choice);
    /// Whether the list is right where it has a known incident otherwise.
    void setUpdatesExisting(bool update);
    void save(std::function<void(Result<CommittedChanges>)> answer);

signals:
    /// A new file stands there, or none: build everything anew.
    void opened();
    /// The same file, with a new plan.
    void changed();

private:
    void recall();
    void look();
    void refuse(const Error &error);

    AsyncStore &m_store;
    Stage m_stage = Stage::Empty;
    QString m_path;
    QString m_fileName;
    bool m_isReport = false;
    IncidentImport m_import;
    IncidentImportPlan m_plan;
    Error m_refusal;
    bool m_underWay = false;
    int m_generation = 0;
};

} // namespace driftsraad
