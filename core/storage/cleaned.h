#pragma once

#include "core/base/text.h"
#include "core/storage/table.h"

namespace driftsraad {

/// The record with every text as cleanText() leaves it; what an operation stores of what a person typed.
template<class T>
T cleaned(const T &record)
{
    QList<Value> values = table<T>().values(record);
    for (Value &value : values) {
        if (std::holds_alternative<QString>(value.content()))
            value = Value(cleanText(value.text()));
    }
    return table<T>().record(record.id.value, record.revision.value, values);
}

} // namespace driftsraad
