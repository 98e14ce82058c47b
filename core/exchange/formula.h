#pragma once

#include <QString>

namespace driftsraad {

/// True for text that a spreadsheet would take for a formula when it opens a text file or is pasted into: = + - @ tab or line end first,
/// also after spaces and quotes (OWASP ASVS 1.2.10, CWE-1236).
bool looksLikeFormula(const QString &text);
/// Puts an apostrophe before such text.
QString withFormulaGuard(const QString &text);
/// Takes that apostrophe off again.
QString withoutFormulaGuard(const QString &text);

} // namespace driftsraad
