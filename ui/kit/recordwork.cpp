#include "ui/kit/recordwork.h"

#include "ui/kit/undotoast.h"

namespace driftsraad {

void openEditor(Page &page, RecordEditing editing, std::function<void(qint64)> stored)
{
    if (editing.id == 0 && !page.mayEdit())
        return;
    editing.done = [&page, stored = std::move(stored)](const CommittedChanges &committed, qint64 id) {
        if (stored)
            stored(id);
        offerUndo(page, committed);
    };
    editRecord(page.store(), &page, editing, [&page](const Error &error) { emit page.failed(error); });
}

void writeRecord(Page &page, const Message &label, const Operation &operation)
{
    page.store().write(&page, label, operation, [&page](Result<CommittedChanges> committed) {
        if (committed)
            offerUndo(page, *committed);
        else
            emit page.failed(committed.error());
    });
}

void writeRecord(Page &page, const RecordRef &record, const char *label, const Operation &operation)
{
    page.store().read(&page, {"record.title"}, [record](Reader &reader) { return reader.title(record); },
                      [&page, label, operation](Result<QString> title) {
                          if (title)
                              writeRecord(page, Message(label, {*title}), operation);
                          else
                              emit page.failed(title.error());
                      });
}

} // namespace driftsraad
