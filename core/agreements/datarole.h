#pragma once

#include "core/agreements/contract.h"

namespace driftsraad {

/// What somebody is under the data protection law (GDPR art. 4(7), 4(8) and 28(4)). The numbers are stored; they never change their meaning.
enum class DataRoleKind {
    Controller = 1,
    Processor = 2,
    SubProcessor = 3,  ///< of the processor, or of another sub-processor: to any depth
};

const QList<DataRoleKind> &dataRoleKinds();
Message dataRoleKindWord(qint64 kind);
inline Message word(DataRoleKind kind) { return dataRoleKindWord(static_cast<qint64>(kind)); }

/// A place in the tree of who processes a solution's data for whom. The deck of 2017 has municipality, supplier, sub-supplier; today
/// KOMBIT stands between municipality and supplier: both are data.
struct DataRole {
    Id<DataRole> id{};
    Revision revision{};
    Id<Solution> solution{};
    DataRoleKind role = DataRoleKind::Processor;
    Id<Organisation> organisation{};  ///< none: party says who
    QString party{};                  ///< in words, where it is no single organisation: "Kommunerne"
    Id<DataRole> parent{};            ///< on whose behalf
    QString agreement{};              ///< data processing agreement and instruction, in words
    Id<Contract> contract{};          ///< the agreement, where the register has it
    QDate validFrom{};
    QDate validTo{};                  ///< the last day
    bool operator==(const DataRole &) const = default;
};
const Table<DataRole> &tableOf(const DataRole *);
inline bool isInForce(const DataRole &role, QDate day) { return isWithin(day, role.validFrom, role.validTo); }

} // namespace driftsraad
