#pragma once

#include "core/base/language.h"

namespace driftsraad {

/// The language of the interface. English until setLanguage() has been called. Interface thread only.
const Language &language();

/// What core has to say, in the language of the interface.
inline QString words(const Message &message) { return language().words(message); }

/// Switches the interface to "da" or "en" while it runs: installs our words and Qt's own. Every widget then gets
/// QEvent::LanguageChange; Page::retranslate() is the place to put the new words in.
void setLanguage(const QString &code);

} // namespace driftsraad
