#pragma once

#include "core/parties/organisation.h"

namespace driftsraad {

struct Person {
    Id<Person> id{};
    Revision revision{};
    Id<Organisation> organisation{};
    QString name{};
    QString title{};
    QString phone{};
    QString email{};
    QString note{};
    bool operator==(const Person &) const = default;
};
const Table<Person> &tableOf(const Person *);

} // namespace driftsraad
