#pragma once

#include "core/agreements/registerimport.h"
#include "core/storage/asyncstore.h"
#include "ui/kit/importframe.h"

#include <QObject>

namespace driftsraad {

/// A spreadsheet or a pasted block on its way into the register: reads it off the interface thread, keeps how it is read and what strange
/// names are, and plans again after each change. Nothing is stored before save().
class RegisterImportSession : public QObject
{
    Q_OBJECT
public:
    using Stage = ImportStage;

    RegisterImportSession(AsyncStore &store, RegisterSection preferred, QObject *parent = nullptr);

    void openFile(const QString &path);
    /// A block from the clipboard: tab-separated lines.
    void openText(const QString &text);

    Stage stage() const { return m_stage; }
    const QString &fileName() const { return m_fileName; }
    const Error &refusal() const { return m_refusal; }
    const Workbook &workbook() const { return *m_import.workbook; }
    const RegisterLayout &layout() const { return m_import.layout; }
    const RegisterImportPlan &plan() const { return m_plan; }
    const QHash<QString, NameChoice> &names() const { return m_import.names; }
    bool updatesExisting() const { return m_import.updateExisting; }
    /// The plan of the latest change is still being made.
    bool isBusy() const { return m_underWay > 0; }

    void setTable(int index, const RegisterTable &table);
    void setName(const QString &name, const NameChoice &choice);
    void setUpdatesExisting(bool update);
    void save(std::function<void(Result<CommittedChanges>)> answer);

signals:
    /// A new file stands there, or none: build everything anew.
    void opened();
    /// The same file, with a new plan.
    void changed();

private:
    void start(const QString &fileName, std::function<Result<QByteArray>()> bytes);
    void recall();
    void look();
    void refuse(const Error &error);

    AsyncStore &m_store;
    RegisterSection m_preferred;
    Stage m_stage = Stage::Empty;
    QString m_fileName;
    RegisterImport m_import;
    RegisterImportPlan m_plan;
    Error m_refusal;
    int m_underWay = 0;
    int m_generation = 0;
};

} // namespace driftsraad
