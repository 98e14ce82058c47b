#pragma once

#include "core/base/problem.h"
#include "core/storage/cleaned.h"
#include "core/storage/store.h"

namespace driftsraad {

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

} // namespace driftsraad
