#pragma once

#include "ui/kit/recorddialog.h"

namespace driftsraad {

/// The tables of a contract's terms: fault categories, clock limits, calendars, availability rules.
QStringList termTables();
/// How a person makes or changes one of them; the dialog asks whether a change is a correction or an amendment.
RecordEditing editingOfTerm(const QString &tableName, qint64 id, qint64 contract);
Operation removalOfTerm(const RecordRef &record);

} // namespace driftsraad
