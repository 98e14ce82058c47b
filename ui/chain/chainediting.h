#pragma once

#include "core/chain/link.h"
#include "ui/kit/recorddialog.h"

namespace driftsraad {

/// How a person makes or changes a component or a link; id 0 makes one. A new link may begin with its two ends.
RecordEditing editingOfComponent(qint64 id, const Component &start = {});
RecordEditing editingOfLink(qint64 id, const Link &start = {});
/// What an escalation is about and who handles it.
RecordEditing editingOfEscalation(qint64 id);

} // namespace driftsraad
