#pragma once

#include <QList>
#include <QStringList>

namespace driftsraad {

/// The words of a heading in lower case; punctuation parts them, the percent sign is a word of its own.
QStringList headingWords(const QString &heading);
/// True where one of the words is among the stems. A stem that ends with * also matches longer words.
bool hasAnyWord(const QStringList &words, const QList<QStringView> &stems);

/// What tells one layout of columns from another, whatever the case and the marks of its headings.
QString headingsKey(const QStringList &headings);

} // namespace driftsraad
