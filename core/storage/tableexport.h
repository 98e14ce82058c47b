#pragma once

#include "core/base/language.h"
#include "core/exchange/tablecontent.h"
#include "core/storage/store.h"

namespace driftsraad {

/// A whole table as a reader of the language sees it: headings and enumerations in words, references by their titles. Read in pages, so
/// that no query stays open for long.
Result<TableContent> tableContent(Reader &reader, const TableDescription &description, const Language &language);

} // namespace driftsraad
