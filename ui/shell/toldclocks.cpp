#include "ui/shell/toldclocks.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace driftsraad {

QByteArray keyOf(const DueClock &due)
{
    QByteArray key = QByteArray::number(due.incident.value) + '/' + QByteArray::number(static_cast<int>(due.clock.kind)) + (due.isPast() ? "/2" : "/1");
    if (due.clock.kind == ClockKind::NextUpdate)
        key += '/' + QByteArray::number(due.clock.clock.due.ms);
    return key;
}

QList<DueClock> ToldClocks::news(const QList<DueClock> &due)
{
    readOnce();
    QSet<QByteArray> told;
    if (m_told) {
        const QList<QByteArray> keys = m_told->split(' ');
        told = QSet<QByteArray>(keys.cbegin(), keys.cend());
    }
    QList<DueClock> news;
    QByteArrayList now;
    now.reserve(due.size());
    for (const DueClock &each : due) {
        now.append(keyOf(each));
        if (m_told && !told.contains(now.constLast()))
            news.append(each);
    }
    keep(now.join(' '));
    return news;
}

void ToldClocks::readOnce()
{
    if (std::exchange(m_isRead, true))
        return;
    QFile file(m_file);
    if (file.open(QIODevice::ReadOnly))
        m_told = file.readAll();
}

void ToldClocks::keep(const QByteArray &keys)
{
    if (m_told == keys)
        return;
    m_told = keys;
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(keys);
        file.commit();
    }
}

} // namespace driftsraad
