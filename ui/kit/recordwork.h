#pragma once

#include "ui/kit/page.h"
#include "ui/kit/recorddialog.h"

namespace driftsraad {

/// What every page of records does with them; each says what was done, with the way back, and why where it was not.

/// Opens the record's dialog over the page; for a new one only where it can be stored. stored is told which record was made or changed.
void openEditor(Page &page, RecordEditing editing, std::function<void(qint64 id)> stored = {});
void writeRecord(Page &page, const Message &label, const Operation &operation);
/// The same, where the label's %1 is what the record is called. label stands in Messages.
void writeRecord(Page &page, const RecordRef &record, const char *label, const Operation &operation);

} // namespace driftsraad
