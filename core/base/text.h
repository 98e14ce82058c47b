#pragma once

#include <QString>

namespace driftsraad {

/// What a person typed, made fit to store: no NUL, no lone surrogate, no other control character than tab and line feed, composed
/// (NFC), ends trimmed.
QString cleanText(const QString &typed);

/// The form in which names are compared: case folded, Danish Aa as å ("Aarhus" meets "Århus"), runs of space as one.
QString foldName(const QString &name);

/// Danish order, æ ø å last and Aa as å: negative, zero or positive.
int compareDanish(const QString &left, const QString &right);

/// A name made safe as the name of a file: no path, no reserved character, no leading dot, at most 120 characters.
QString safeFileName(const QString &name);

} // namespace driftsraad
