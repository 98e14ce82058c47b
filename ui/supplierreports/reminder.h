#pragma once

#include "core/supplierreports/queries.h"

#include <QUrl>

namespace driftsraad {

/// A mail draft to one supplier about the reports that are missing: a mailto address for the mail program. Nothing is sent or recorded.
QUrl reminderDraft(const QList<MissingReport> &ofOneSupplier, const QString &signature);
/// The missing reports, supplier by supplier.
QList<QList<MissingReport>> bySupplier(const QList<MissingReport> &missing);

} // namespace driftsraad
