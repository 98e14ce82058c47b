#pragma once

#include "core/storage/store.h"

namespace driftsraad {

/// True where completeRegister() has something to do: in a database that nothing has been written in, or one from before regions had days
/// and solutions had data roles.
Result<bool> needsCompletion(Reader &reader);
/// Gives a new database the 98 municipalities with their regions. Gives one from before the dates of the regions, and makes data roles of
/// what stood in a solution's two fields: the controller in words, the supplier as its processor, and the sub-processor.
Result<void> completeRegister(Transaction &transaction);

} // namespace driftsraad
