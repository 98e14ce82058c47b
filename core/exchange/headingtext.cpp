#include "core/exchange/headingtext.h"

#include "core/base/text.h"

namespace driftsraad {

QStringList headingWords(const QString &heading)
{
    using namespace Qt::StringLiterals;
    QString spaced;
    for (const QChar c : heading.left(300).toLower()) {
        if (c == u'%')
            spaced += u" % "_s;
        else
            spaced += c.isLetterOrNumber() ? c : QChar(u' ');
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

bool hasAnyWord(const QStringList &words, const QList<QStringView> &stems)
{
    for (const QStringView stem : stems) {
        const bool open = stem.endsWith(u'*');
        const QStringView start = open ? stem.chopped(1) : stem;
        for (const QString &word : words) {
            if (open ? word.startsWith(start) : word == start)
                return true;
        }
    }
    return false;
}

QString headingsKey(const QStringList &headings)
{
    QStringList folded;
    for (const QString &heading : headings)
        folded.append(foldName(heading));
    return folded.join(u'\t');
}

} // namespace driftsraad
