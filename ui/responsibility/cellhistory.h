#pragma once

#include "core/storage/history.h"

namespace driftsraad {

/// A line of a cell's history in words.
struct CellHistoryLine {
    QDate day{};
    QString said{};    ///< "(X) became X"
    QString author{};
};
/// The entries of a cell's dated values in words, in the order given.
QList<CellHistoryLine> cellHistory(const QList<HistoryEntry> &entries);

} // namespace driftsraad
