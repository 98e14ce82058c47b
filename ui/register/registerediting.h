#pragma once

#include "core/agreements/register.h"
#include "ui/kit/recorddialog.h"

namespace driftsraad {

/// How a person makes or changes an organisation, a person, a solution, a contract or a service level; id 0 makes one. owner is the
/// organisation of a new person, the solution of a new contract, the contract of a new service level.
RecordEditing editingOf(RegisterSection section, qint64 id, qint64 owner = 0);
RecordEditing editingOfServiceLevel(qint64 id, qint64 contract = 0);

/// Takes a record of the register's tables away, with the operation that says why it cannot.
Operation removalOf(const RecordRef &record);

/// What is typed into a target: "99,5" percent in millionths, milliseconds, seconds, minutes ("4 t" and "4 h" are 240). 0 where it cannot
/// be read.
qint64 targetIn(const QString &typed, Metric metric);
QString targetText(qint64 target, Metric metric);

} // namespace driftsraad
