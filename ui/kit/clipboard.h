#pragma once

#include "core/exchange/tablewriting.h"

namespace driftsraad {

/// Puts a table where a spreadsheet finds it, as text and as HTML, both with or both without the heads.
void copyToClipboard(const TableContent &content, HeadRow heads = HeadRow::With);

} // namespace driftsraad
