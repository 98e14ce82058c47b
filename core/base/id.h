#pragma once

#include "core/base/relocatable.h"

#include <QHash>
#include <QString>

#include <compare>

namespace driftsraad {

/// Names a record of the table that holds T. Numbers are allotted by the store, one series for all tables, and never reused; 0 is "none".
template<class T>
struct Id {
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

template<class T>
size_t qHash(Id<T> id, size_t seed = 0) { return ::qHash(id.value, seed); }

/// How many times a record has been changed: 1 when inserted. What a save compares to notice another person's change.
struct Revision {
    qint64 value = 0;
    constexpr auto operator<=>(const Revision &) const = default;
};

/// A link to a record of any table; the store checks that it is there.
struct RecordRef {
    QString table{};
    qint64 id = 0;

    bool isValid() const { return id > 0 && !table.isEmpty(); }
    bool operator==(const RecordRef &) const = default;
};

inline size_t qHash(const RecordRef &ref, size_t seed = 0) { return qHashMulti(seed, ref.table, ref.id); }

} // namespace driftsraad
