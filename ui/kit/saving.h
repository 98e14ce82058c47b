#pragma once

#include "core/storage/asyncstore.h"

class QWidget;

namespace driftsraad {

/// Told once, when saving has ended: what was committed; Cancelled where the person left the conflict dialog without choosing (the form
/// keeps what was typed); any other error with its sentence.
using Saved = std::function<void(Result<CommittedChanges>)>;

/// A record's values before and after an edit, for saveValues().
struct EditedValues {
    const TableDescription *description = nullptr;
    qint64 id = 0;
    QList<Value> base{};
    QList<Value> mine{};
};

/// Makes the operation that stores mine where base was seen.
using SaveOperation = std::function<Operation(const QList<Value> &base, const QList<Value> &mine)>;

/// What saveEdited() does, whatever the record's type.
void saveValues(AsyncStore &store, QWidget *context, const Message &label, const EditedValues &edited, const SaveOperation &operation, Saved done);

/// Saves what a person made of a record through the given operation (Result<void>(Transaction &, const Edited<T> &)). Where somebody else
/// changed the same fields meanwhile, the conflict dialog asks field by field over the context's window and the choice is saved on top
/// of what the dialog showed; should that meet yet another change, it asks again. Nothing typed is lost. Nothing is told once the context
/// is gone.
template<class T, class Save>
void saveEdited(AsyncStore &store, QWidget *context, const Message &label, const Edited<T> &edited, Save save, Saved done)
{
    const Table<T> &description = table<T>();
    const auto operation = [save, id = edited.mine.id.value, revision = edited.base.revision.value](const QList<Value> &base,
                                                                                                  const QList<Value> &mine) -> Operation {
        return [=](Transaction &transaction) -> Result<void> {
            return save(transaction, Edited<T>{table<T>().record(id, revision, base), table<T>().record(id, revision, mine)});
        };
    };
    saveValues(store, context, label,
               {&description, edited.mine.id.value, description.values(edited.base), description.values(edited.mine)}, operation,
               std::move(done));
}

/// The plain save of a form.
template<class T>
void saveEdited(AsyncStore &store, QWidget *context, const Message &label, const Edited<T> &edited, Saved done = {})
{
    saveEdited(store, context, label, edited,
               [](Transaction &transaction, const Edited<T> &what) { return transaction.save(what); }, std::move(done));
}

} // namespace driftsraad
