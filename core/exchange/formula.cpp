#include "core/exchange/formula.h"

namespace driftsraad {

bool looksLikeFormula(const QString &text)
{
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'=':
        case u'+':
        case u'-':
        case u'@':
        case u'\t':
        case u'\r':
        case u'\n':
        case u'\0':
        case 0xFF1D: // the full width forms of = + - @
        case 0xFF0B:
        case 0xFF0D:
        case 0xFF20:
            return true;
        default:
            break;
        }
        if (!c.isSpace() && c != u'"' && c != u'\'')
            return false;
    }
    return false;
}

QString withFormulaGuard(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString withoutFormulaGuard(const QString &text)
{
    return text.startsWith(u'\'') && looksLikeFormula(text.mid(1)) ? text.mid(1) : text;
}

} // namespace driftsraad
