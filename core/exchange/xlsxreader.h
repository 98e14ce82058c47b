#pragma once

#include "core/exchange/sheet.h"

namespace driftsraad {

class Archive;

/// Reads an Office Open XML workbook (ECMA-376, transitional or strict). Asked by readWorkbook.
Result<Workbook> readXlsx(Archive &package, const Cancelled &cancelled, const ReadLimits &limits);

} // namespace driftsraad
