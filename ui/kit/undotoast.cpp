#include "ui/kit/undotoast.h"

#include "ui/kit/toast.h"
#include "ui/kit/words.h"

#include <QCoreApplication>

namespace driftsraad {

void offerUndo(Page &page, const CommittedChanges &committed)
{
    // A label names what there is to do and undo; here it has been done.
    const QString done = QCoreApplication::translate("UndoToast", "Done: %1").arg(words(committed.label));
    Toast *toast = Toast::show(&page, done, QCoreApplication::translate("UndoToast", "Undo"));
    QObject::connect(toast, &Toast::actionTriggered, &page, [&page, set = committed.changeSet] {
        page.store().undo(&page, set, [&page](Result<CommittedChanges> undone) {
            if (!undone)
                emit page.failed(undone.error());
        });
    });
}

} // namespace driftsraad
