#pragma once

#include <QFileDialog>

namespace driftsraad {

/// Qt's file dialog as it is everywhere in the program: sizes and dates in the program's language and not the system's, and columns that
/// have room for them. It opens no file: see IconsByName. Deletes itself when it is closed; show it with open().
QFileDialog *fileDialog(QWidget *parent, const QString &title, const QStringList &filters = {});
/// The same to choose where something is saved.
QFileDialog *saveDialog(QWidget *parent, const QString &title, const QStringList &filters = {});

} // namespace driftsraad
