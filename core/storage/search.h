#pragma once

#include "core/storage/store.h"

namespace driftsraad {

struct SearchHit {
    RecordRef record{};
    Message kind{};
    QString title{};
};

/// The newest records of every searchable table that hold all typed words (the last as a beginning), at most perTable each.
Result<QList<SearchHit>> searchEverywhere(Reader &reader, const QString &typed, int perTable = 6);

} // namespace driftsraad
