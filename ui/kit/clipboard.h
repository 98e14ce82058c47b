#pragma once

#include "core/exchange/tablecontent.h"

namespace driftsraad {

enum class Headings { With, Without };

/// Puts a table where a spreadsheet finds it, as text (with or without its headings) and as HTML.
void copyToClipboard(const TableContent &content, Headings headings = Headings::With);

} // namespace driftsraad
