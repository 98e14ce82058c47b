#pragma once

#include "core/chain/operations.h"

namespace driftsraad {

/// removeLink() and removeComponent() of the chain, refused with the incidents' numbers while incidents name the link, the component or one
/// of its links as what failed: what they say would be gone.
Result<void> removeFromChain(Transaction &transaction, Id<Link> link);
Result<void> removeFromChain(Transaction &transaction, Id<Component> component);

} // namespace driftsraad
