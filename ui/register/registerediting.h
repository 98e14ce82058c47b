#pragma once

#include "core/agreements/register.h"
#include "ui/kit/recorddialog.h"

namespace driftsraad {

/// How a person makes or changes an organisation, a person, a solution or a contract; id 0 makes one. owner is the organisation of a new
/// person, the solution of a new contract.
RecordEditing editingOf(RegisterSection section, qint64 id, qint64 owner = 0);
/// The same for what belongs to one of them: a service level, a party or a further solution of a contract, a data role of a solution, a
/// region of a municipality.
RecordEditing editingOfPart(const QString &tableName, qint64 id, qint64 owner);
/// A new contract that stands under another.
RecordEditing editingOfUnderpinning(qint64 parent);

/// Takes a record of the register's tables away, with the operation that says why it cannot.
Operation removalOf(const RecordRef &record);

} // namespace driftsraad
