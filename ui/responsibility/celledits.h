#pragma once

#include "core/responsibility/operations.h"
#include "ui/kit/saving.h"

#include <QPointer>

namespace driftsraad {

/// What a person makes of one cell.
struct CellEdit {
    CellKey key{};
    QString place{};  ///< "2. level support, KOMBIT"
    CellContent seen{};
    CellContent mine{};
    QDate from{};  ///< counts from this day on; invalid: today
};

/// Stores all of it in one change set. Where somebody else has changed the same fields meanwhile, the conflict dialog asks over the
/// context's window, and the choice is stored on top of what it showed. Cancelled where the person leaves the dialog without choosing.
void saveCells(AsyncStore &store, QWidget *context, const Message &label, const QList<CellEdit> &edits, Saved done);

} // namespace driftsraad
