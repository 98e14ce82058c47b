#pragma once

#include "core/base/message.h"
#include "core/base/result.h"

namespace driftsraad {

/// Why a record cannot be stored as it is: which column, and what to do about it. A form shows it beside the field.
struct Problem {
    QByteArray field{};  ///< the column's name; empty: the record as a whole
    Message message{};
    bool operator==(const Problem &) const = default;
};

/// The first problem as a refusal, or nothing where there is none.
inline Result<void> refusedBy(const QList<Problem> &problems)
{
    if (problems.isEmpty())
        return {};
    return Error{ErrorCode::Invalid, problems.first().message};
}

} // namespace driftsraad
