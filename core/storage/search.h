#pragma once

#include "core/storage/store.h"

namespace driftsraad {

struct SearchHit {
    RecordRef record{};
    Message kind{};
    QString title{};
};

/// The records of every searchable table that hold all typed words (the last as a beginning), at most perTable each: those whose title
/// begins so first, then those with such a word in it, the newest first within; and the tables in the order of their best. What has an
/// owner and is shared or not (columns "owner" and "shared") is found by everybody once it is shared, before by its owner: the person.
Result<QList<SearchHit>> searchEverywhere(Reader &reader, const QString &typed, const QString &person = {}, int perTable = 6);

} // namespace driftsraad
