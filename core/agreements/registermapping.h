#pragma once

#include "core/storage/table.h"

namespace driftsraad {

/// How a person said that a spreadsheet's columns are to be read; found again by the headings.
struct RegisterMapping {
    Id<RegisterMapping> id{};
    Revision revision{};
    QString layout{};   ///< the headings, folded (RegisterLayout::layout)
    QString mapping{};  ///< RegisterLayout::toJson
    bool operator==(const RegisterMapping &) const = default;
};
const Table<RegisterMapping> &tableOf(const RegisterMapping *);

} // namespace driftsraad
