#pragma once

#include "core/agreements/registerdetail.h"

namespace driftsraad {

/// "01-01-2026 to 31-12-2026", "from 01-01-2026", "without a time limit".
Message periodWords(QDate from, QDate to);
/// Whether a period lies over the day, after it or before it; an end that is not set is open.
RelatedRecord::When whenIs(QDate day, QDate from, QDate to);
/// Two things in a line, the second only where there is one.
Message joined(const Message &first, const Message &second);

/// Where a period stands to a day; both days are included, one that is not set is open.
RelatedRecord::When whenIs(QDate day, QDate from, QDate to);

/// The records around one of the register, and what is unclear about it.
Result<void> addRelations(Reader &reader, RegisterSection section, qint64 id, RegisterDetail *detail);

} // namespace driftsraad
