#pragma once

#include "core/chain/route.h"
#include "core/incidents/incident.h"
#include "core/storage/asyncstore.h"

#include <functional>

namespace driftsraad {

class FormDialog;

/// Asks whether this is what failed behind the incident. Cause and who follows up stand there as the fault's way tells them, with the
/// reasons, and can be corrected before they are written into the incident. Opened already; told is called when it is stored.
FormDialog *askWhatFailed(AsyncStore &store, QWidget *page, const Incident &incident, const Chain &chain, const FaultRoute &route, const std::function<void(const QString &)> &told);

} // namespace driftsraad
