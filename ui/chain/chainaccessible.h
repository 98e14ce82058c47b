#pragma once

#include <QtGlobal>

namespace driftsraad {

class ChainView;

/// Assistive technology sees the drawing as a list of its nodes, in the order in which the keyboard walks.
void installChainAccessibility();
/// What it is told while the drawing is used; nothing where none listens.
void tellChainFocus(ChainView *view, qint64 node);
void tellChainReset(ChainView *view);

} // namespace driftsraad
