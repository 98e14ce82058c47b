#pragma once

#include "core/exchange/sheet.h"

namespace driftsraad {

class Archive;

/// Reads an OpenDocument spreadsheet. Asked by readWorkbook.
Result<Workbook> readOds(Archive &package, const Cancelled &cancelled, const ReadLimits &limits);

} // namespace driftsraad
