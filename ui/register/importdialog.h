#pragma once

#include "ui/kit/importframe.h"
#include "ui/register/registerimportsession.h"

class QCheckBox;

namespace driftsraad {

class ColumnsForm;
class PlanModel;
class StrangersForm;

/// The import into the register, from the file or the pasted block to the confirmation.
class ImportDialog : public ImportFrame
{
    Q_OBJECT
public:
    ImportDialog(AsyncStore &store, RegisterSection preferred, QWidget *parent);

    RegisterImportSession &session() { return m_session; }
    void confirm() override;

signals:
    /// Done: what was imported.
    void imported(const driftsraad::CommittedChanges &committed);

private:
    void askKnown();
    void showOpened();
    void showChanged();
    QString describeFile() const;

    AsyncStore &m_store;
    RegisterImportSession m_session;
    ColumnsForm *m_columns;
    StrangersForm *m_strangers;
    QCheckBox *m_update;
    PlanModel *m_model;
};

} // namespace driftsraad
