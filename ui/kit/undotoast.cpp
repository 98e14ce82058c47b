#include "ui/kit/undotoast.h"

#include "ui/kit/toast.h"
#include "ui/kit/words.h"

#include <QCoreApplication>

namespace driftsraad {

void offerUndo(Page &page, const CommittedChanges &committed)
{
    Toast *toast = Toast::show(&page, words(committed.label), QCoreApplication::translate("UndoToast", "Undo"));
    QObject::connect(toast, &Toast::actionTriggered, &page, [&page, set = committed.changeSet] {
        page.store().undo(&page, set, [&page](Result<CommittedChanges> undone) {
            if (!undone)
                emit page.failed(undone.error());
        });
    });
}

} // namespace driftsraad
