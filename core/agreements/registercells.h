#pragma once

#include "core/exchange/sheet.h"
#include "core/storage/table.h"

#include <variant>

namespace driftsraad {

/// What a cell says of a column of the register that is no reference, or why it says nothing that can be stored.
std::variant<Value, Message> valueOfCell(const Column &column, const Cell &cell);

} // namespace driftsraad
