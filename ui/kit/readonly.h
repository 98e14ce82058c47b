#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace driftsraad {

class AsyncStore;

/// Why nothing can be changed in the database, in words; empty where it can.
QString readOnlyReason(const AsyncStore &store);
/// A control that changes something, where nothing can be changed: off, and with the reason. Without a reason it is left alone.
void turnOff(QWidget *control, const QString &reason);
/// The fields of a form can be read and copied from, and its button says why nothing can be saved. Said before anything is typed, and not
/// when it is refused.
void openForReading(QWidget *fields, QPushButton *save, const QString &reason);

} // namespace driftsraad
