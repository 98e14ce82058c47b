#include "ui/shell/toldclocks.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace driftsraad {

ToldClocks::Key ToldClocks::keyOf(const DueClock &due)
{
    return {.incident = due.incident.value,
            .kind = static_cast<int>(due.clock.kind),
            .threshold = due.isPast() ? 2 : 1,
            .due = due.clock.kind == ClockKind::NextUpdate ? due.clock.clock.due.ms : 0};
}

QList<DueClock> ToldClocks::news(const QList<DueClock> &due)
{
    readOnce();
    QList<DueClock> news;
    std::vector<Key> now;
    now.reserve(static_cast<size_t>(due.size()));
    for (const DueClock &each : due) {
        now.push_back(keyOf(each));
        if (m_told && !std::binary_search(m_told->cbegin(), m_told->cend(), now.back()))
            news.append(each);
    }
    std::sort(now.begin(), now.end());
    if (m_told != now) {
        m_told = std::move(now);
        write();
    }
    return news;
}

/// One line of words, each "incident/kind/threshold" or, of a promise, "incident/kind/threshold/due".
void ToldClocks::readOnce()
{
    if (std::exchange(m_isRead, true))
        return;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_told.emplace();
    for (const QByteArray &word : file.readAll().split(' ')) {
        const QList<QByteArray> parts = word.split('/');
        if (parts.size() >= 3)
            m_told->push_back({parts[0].toLongLong(), parts[1].toInt(), parts[2].toInt(), parts.value(3).toLongLong()});
    }
    std::sort(m_told->begin(), m_told->end());
}

void ToldClocks::write() const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QByteArray words;
    for (const Key &key : *m_told) {
        words += QByteArray::number(key.incident) + '/' + QByteArray::number(key.kind) + '/' + QByteArray::number(key.threshold);
        words += (key.due ? '/' + QByteArray::number(key.due) : QByteArray()) + ' ';
    }
    words.chop(1);
    file.write(words);
    file.commit();
}

} // namespace driftsraad
