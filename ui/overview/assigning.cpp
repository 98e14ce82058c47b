#include "ui/overview/assigning.h"

#include "core/incidents/operations.h"
#include "ui/kit/form.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/page.h"
#include "ui/kit/saving.h"
#include "ui/kit/words.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace driftsraad {

namespace {

class Assigning
{
    Q_DECLARE_TR_FUNCTIONS(Assigning)
public:
    static void ask(AsyncStore &store, Page &page, const Incident &seen);
};

void Assigning::ask(AsyncStore &store, Page &page, const Incident &seen)
{
    auto *dialog = new FormDialog(tr("Responsible for %1").arg(seen.reference), tr("Assign"), page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *who = new QLineEdit(seen.responsible.isEmpty() ? store.author().name : seen.responsible);
    who->setMaxLength(200);
    dialog->form().addRow(tr("Responsible"), who);
    dialog->form().addNote(seen.title);
    who->selectAll();
    who->setFocus();
    QObject::connect(dialog, &FormDialog::submitted, &page, [&store, &page, dialog, who, seen] {
        Edited<Incident> edited{seen, seen};
        edited.mine.responsible = who->text().trimmed();
        dialog->setBusy(true);
        const QString author = store.author().name;
        saveEdited(
            store, dialog, {QT_TRANSLATE_NOOP("Messages", "Choose who is responsible for %1"), {seen.reference}}, edited,
            [author](Transaction &transaction, const Edited<Incident> &what) { return saveIncident(transaction, what, author); },
            [&page, dialog, name = edited.mine.responsible, seen](Result<CommittedChanges> saved) {
                if (saved) {
                    dialog->accept();
                    emit page.announce(name.isEmpty() ? tr("Nobody is responsible for %1 now").arg(seen.reference)
                                                      : tr("%1 is responsible for %2").arg(name, seen.reference));
                } else if (saved.error().code == ErrorCode::Cancelled) {
                    dialog->setBusy(false);
                } else {
                    dialog->showProblem(words(saved.error().message));
                }
            });
    });
    dialog->open();
}

} // namespace

void assignIncident(AsyncStore &store, Page &page, Id<Incident> incident)
{
    store.read(&page, {"overview.assign"}, [incident](Reader &reader) { return reader.get(incident); }, [&store, &page](Result<Incident> found) {
        if (found)
            Assigning::ask(store, page, *found);
        else
            emit page.failed(found.error());
    });
}

} // namespace driftsraad
