#pragma once

class QLayout;

namespace driftsraad {

/// Takes everything out of a layout, the layouts in it too. Its widgets are hidden at once and go with the next turn of the event loop: one
/// of them may be what was pressed.
void emptyLayout(QLayout *layout);

} // namespace driftsraad
