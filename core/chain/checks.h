#pragma once

#include "core/chain/hop.h"

namespace driftsraad {

enum class ChainProblemKind {
    NoContract,
    ContractNotInForce,
    ContractGap,              ///< between two contracts about a solution there are days without one
    ExternalWithoutContract,  ///< somebody outside delivers, and nothing holds them to it
    NoFollowUp,
    NoContact,
    NoOperator,
    Circle,
    SelfLink,
    Orphan,                   ///< no link leads to it or from it
};
Message word(ChainProblemKind kind);

/// Something that the chain leaves open, with where to mend it.
struct ChainProblem {
    ChainProblemKind kind = ChainProblemKind::NoContract;
    int component = -1;
    int link = -1;
    Message message{};
    RecordRef record{};
    QByteArray field{};
};
/// By kind, in the order of ChainProblemKind.
QList<ChainProblem> problems(const Chain &chain);

} // namespace driftsraad
