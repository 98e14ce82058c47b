#pragma once

#include "core/storage/store.h"

namespace driftsraad {

/// A record as a choice: its number and what people call it.
struct RecordTitle {
    qint64 id = 0;
    QString title{};
};

/// Every record of the table by its first title column, in Danish order: what a reference to it can be set to. For tables that people
/// choose from, not for incidents.
Result<QList<RecordTitle>> titlesOf(Reader &reader, const TableDescription &description);

} // namespace driftsraad
