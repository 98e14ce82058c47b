#pragma once

#include "core/base/problem.h"
#include "core/storage/cleaned.h"
#include "core/storage/store.h"

#include <QSet>

namespace driftsraad {

inline void checkPeriod(QDate from, QDate to, QList<Problem> *found)
{
    if (from.isValid() && to.isValid() && to < from)
        found->append(Problem{"valid_to", {QT_TRANSLATE_NOOP("Messages", "The last day lies before the first."), {}}});
}

/// Adding and saving a part of a record: cleaned, without problems of its own, and let in by a check among its siblings. The owner's
/// revision is raised, so that two siblings that exclude each other are not let in at the same time.
template<class T, class Owner, class Check>
Result<Id<T>> addPart(Transaction &transaction, const T &part, Id<Owner> T::*owner, Check check)
{
    const T clean = cleaned(part);
    DRIFTSRAAD_TRY(refusedBy(problems(clean)));
    DRIFTSRAAD_TRY(check(transaction, clean));
    DRIFTSRAAD_TRY(transaction.touch(clean.*owner));
    return transaction.insert(clean);
}

template<class T, class Owner, class Check>
Result<void> savePart(Transaction &transaction, const Edited<T> &edited, Id<Owner> T::*owner, Check check)
{
    const T mine = cleaned(edited.mine);
    DRIFTSRAAD_TRY(refusedBy(problems(mine)));
    DRIFTSRAAD_TRY(check(transaction, mine));
    DRIFTSRAAD_TRY(transaction.touch(mine.*owner));
    return transaction.save(Edited<T>{edited.base, mine});
}

/// Refused in those words where the record would stand under itself, directly or in a circle: walks up from the one it names.
template<class T>
Result<void> checkNoCircle(Reader &reader, const T &record, const Message &refusal)
{
    QSet<qint64> above;
    for (Id<T> at = record.parent; at.isValid();) {
        if (at == record.id || above.contains(at.value))
            return Error{ErrorCode::Refused, refusal};
        above.insert(at.value);
        const auto next = reader.get(at);
        if (!next)
            return next.error();
        at = next->parent;
    }
    return {};
}

} // namespace driftsraad
