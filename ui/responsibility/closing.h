#pragma once

#include "ui/kit/formdialog.h"
#include "ui/kit/saving.h"

namespace driftsraad {

/// Closes the form when what it holds is stored; else it stays with the reason.
Saved closing(FormDialog *form);

} // namespace driftsraad
