#include "core/base/danishkey.h"

#include "core/base/text.h"

#include <QCollator>

namespace driftsraad {

namespace {

/// One for each thread: a collator may not be shared.
const QCollator &danishCollator()
{
    static thread_local const QCollator collator = [] {
        QCollator danish(QLocale(QLocale::Danish, QLocale::Denmark));
        danish.setNumericMode(true);
        danish.setCaseSensitivity(Qt::CaseInsensitive);
        return danish;
    }();
    return collator;
}

} // namespace

DanishKey::DanishKey(const QString &text) : m_key(danishCollator().sortKey(text)) {}

int compareDanish(const QString &left, const QString &right)
{
    return danishCollator().compare(left, right);
}

} // namespace driftsraad
