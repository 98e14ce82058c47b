#pragma once

#include "core/base/message.h"

namespace driftsraad {

/// Who a fault is laid to. Contracts excuse some of them, incidents name one. The numbers are stored; they never change their meaning.
enum class IncidentCause { Supplier = 1, ThirdParty = 2, Kombit = 3, Municipality = 4, Unknown = 5 };

const QList<IncidentCause> &incidentCauses();
Message incidentCauseWord(qint64 cause);
inline Message word(IncidentCause cause) { return incidentCauseWord(static_cast<qint64>(cause)); }

} // namespace driftsraad
