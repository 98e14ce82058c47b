#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/storage/table.h"

#include <QHash>
#include <QRandomGenerator>

namespace driftsraad {

/// What the rooms of the demo world know of each other: its moment, and the records made so far by the names people know them by.
/// Everything in it follows from the moment, so that the same one gives the same world.
class DemoWorld
{
public:
    explicit DemoWorld(Instant now) : m_now(now), m_today(now.localDate()) {}

    QDate today() const { return m_today; }
    /// The wall clock of Copenhagen on today plus days (negative: before). What is said of today counts from the moment: see ago().
    Instant at(int days, int hour, int minute = 0) const { return Instant::local(m_today.addDays(days), QTime(hour, minute)); }
    /// That many minutes before the demo's moment; negative: after it.
    Instant ago(qint64 minutes) const { return m_now.plusMinutes(-minutes); }
    /// The wall clock on the day that is so many working days (at least one) before today, by the calendar that contracts on IT usually have.
    Instant workday(int before, int hour, int minute = 0) const;
    /// The deck's "2 April" lies on the latest one before the demo's day.
    QDate latest(int month, int day) const;

    template<class T>
    void remember(const QString &name, Id<T> id) { m_records.insert({table<T>().nameText(), name}, id.value); }
    /// The record of that name; none where there is no such record, and a required reference to it is then refused by the store.
    template<class T>
    Id<T> find(const QString &name) const { return {m_records.value({table<T>().nameText(), name})}; }
    /// The names of all records of a kind, in the order in which they were made.
    template<class T>
    QStringList names() const { return namesOf(table<T>().nameText()); }

    /// Numbers that look random and are always the same; each room has its own row of them, named by the room.
    QRandomGenerator numbers(const char *room) const;

private:
    QStringList namesOf(const QString &tableName) const;

    Instant m_now;
    QDate m_today;
    QHash<std::pair<QString, QString>, qint64> m_records;
};

} // namespace driftsraad
