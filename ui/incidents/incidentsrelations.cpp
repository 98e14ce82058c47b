#include "ui/incidents/incidentdrawer.h"
#include "ui/incidents/incidentspage.h"
#include "ui/incidents/listimportdialog.h"
#include "ui/incidents/relating.h"
#include "ui/incidents/relationspanel.h"
#include "ui/kit/undotoast.h"

namespace driftsraad {

// What the page does with incidents that have to do with each other, and with those that come from elsewhere.

void IncidentsPage::connectRelations()
{
    RelationsPanel *relations = m_drawer->relations();
    const auto near = [this, relations] { return relations->mapTo(this, QPoint(0, 0)); };
    const auto shown = [this]() -> const Incident & { return m_drawer->detail().incident; };
    connect(relations, &RelationsPanel::openWanted, this, [this](qint64 id) { openRecord({table<Incident>().nameText(), id}); });
    connect(relations, &RelationsPanel::parentWanted, this, [this, near, shown] { m_relating->askWhole(shown(), near()); });
    connect(relations, &RelationsPanel::linkWanted, this, [this, near, shown] { m_relating->askLink(shown(), near()); });
    connect(relations, &RelationsPanel::standAloneWanted, this,
            [this](qint64 id, const QString &reference) { m_relating->standAlone({id}, reference); });
    connect(relations, &RelationsPanel::unlinkWanted, this,
            [this, shown](qint64 id, const QString &reference) { m_relating->unlink(shown(), {id}, reference); });
}

ListImportDialog *IncidentsPage::importList(const IncidentChoices &choices)
{
    auto *dialog = new ListImportDialog(store(), choices, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ListImportDialog::imported, this, [this](const CommittedChanges &committed) { offerUndo(*this, committed); });
    connect(dialog, &ListImportDialog::reportGiven, this, [this](const QString &path) { emit fileFor("reports", path); });
    dialog->open();
    return dialog;
}

/// The page may have been made for this: what can be chosen is asked for first.
void IncidentsPage::importFile(const QString &path)
{
    if (!mayEdit())
        return;
    store().read(this, AsyncStore::Question{"incidents.import"}, [](Reader &reader) { return incidentChoices(reader); },
                 [this, path](const Result<IncidentChoices> &choices) {
                     if (!choices)
                         return void(emit failed(choices.error()));
                     importList(*choices)->session().openFile(path);
                 });
}

} // namespace driftsraad
