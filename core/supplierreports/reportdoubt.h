#pragma once

#include "core/supplierreports/operations.h"

namespace driftsraad {

/// What a person should know before a report is stored: that by the register somebody else delivers the solution. Her file may be right and
/// the register behind, so nothing is refused.
///
/// A supplier delivers a solution in a month where the register has it as the solution's supplier, or as supplier or party of a contract
/// about it that is in force on a day of the month. A solution of which the register names nobody raises no doubt. One sentence a solution.
Result<QList<Message>> reportDoubts(Reader &reader, Id<Organisation> supplier, const QList<SolutionMonth> &months);

} // namespace driftsraad
