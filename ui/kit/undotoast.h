#pragma once

#include "ui/kit/page.h"

namespace driftsraad {

/// Says what was just done on the page, with the way back. An undo that is refused says why.
void offerUndo(Page &page, const CommittedChanges &committed);

} // namespace driftsraad
