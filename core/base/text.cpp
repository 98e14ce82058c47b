#include "core/base/text.h"

namespace driftsraad {

QString cleanText(const QString &typed)
{
    QString clean;
    clean.reserve(typed.size());
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed[i];
        if (c.isHighSurrogate() && i + 1 < typed.size() && typed[i + 1].isLowSurrogate()) {
            clean += c;
            clean += typed[++i];
        } else if (c == u'\r') {
            if (i + 1 >= typed.size() || typed[i + 1] != u'\n')
                clean += u'\n';
        } else if (!c.isSurrogate() && (c == u'\t' || c == u'\n' || c.category() != QChar::Other_Control)) {
            clean += c;
        }
    }
    return clean.normalized(QString::NormalizationForm_C).trimmed();
}

QString foldName(const QString &name)
{
    return name.simplified().toCaseFolded().replace(QLatin1String("aa"), QStringLiteral("å"));
}

QString safeFileName(const QString &name)
{
    QString safe;
    const QString clean = cleanText(name);
    for (const QChar c : clean) {
        // What only marks a sentence is left out; what parts two words still does.
        if (QStringLiteral(":*?\"<>").contains(c))
            continue;
        safe += QStringLiteral("/\\|\n\t").contains(c) ? QChar(u'_') : c;
    }
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    safe = safe.left(120).trimmed();
    return safe.isEmpty() ? QStringLiteral("file") : safe;
}

} // namespace driftsraad
