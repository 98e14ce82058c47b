#pragma once

#include "core/agreements/servicelevel.h"
#include "ui/kit/recorddialog.h"

namespace driftsraad {

/// How a person makes (id 0) or changes a service level of the contract.
RecordEditing editingOfServiceLevel(qint64 id, qint64 contract);

/// What is typed into a target: "99,5" percent in millionths, milliseconds, seconds, minutes ("4 t" and "4 h" are 240). 0 where it cannot
/// be read.
qint64 targetIn(const QString &typed, Metric metric);
QString targetText(qint64 target, Metric metric);

} // namespace driftsraad
