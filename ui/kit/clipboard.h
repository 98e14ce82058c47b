#pragma once

#include "core/exchange/tablewriting.h"

#include <QStringList>

namespace driftsraad {

/// Puts a table where a spreadsheet finds it, as text and as HTML, both with or both without the heads. Sentences may stand before it.
void copyToClipboard(const TableContent &content, HeadRow heads = HeadRow::With, const QStringList &before = {});

} // namespace driftsraad
