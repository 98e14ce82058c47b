#pragma once

#include "core/agreements/servicelevel.h"
#include "ui/kit/recorddialog.h"

namespace driftsraad {

/// How a person makes (id 0) or changes a service level of the contract.
RecordEditing editingOfServiceLevel(qint64 id, qint64 contract);

} // namespace driftsraad
