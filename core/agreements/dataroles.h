#pragma once

#include "core/agreements/datarole.h"
#include "core/base/problem.h"
#include "core/storage/store.h"

namespace driftsraad {

/// A place with its depth (a controller: 0) and what people call it.
struct DataRoleLine {
    DataRole role{};
    QString name{};
    QString contractName{};
    int depth = 0;
    bool inForce = false;  ///< on the day asked about
    bool operator==(const DataRoleLine &) const = default;
};

/// The places in the order of the tree: each before those under it; beside each other those in force first, the oldest before the newer.
/// A place whose parent is not among them stands at the top.
QList<DataRoleLine> dataRoleTree(const QList<DataRoleLine> &places);
/// What the tree leaves open on the day: nobody controls, a processor without an agreement, a place that stands under one that is over.
QList<Message> dataRoleRemarks(const QList<DataRoleLine> &tree, QDate day);

/// A solution's tree, with what was before and comes after the day.
Result<QList<DataRoleLine>> dataRolesOf(Reader &reader, Id<Solution> solution, QDate day);

QList<Problem> problems(const DataRole &role);
/// Why a place of that role does not stand under one of the other, or under none; nothing where it may.
std::optional<Message> refusedPlace(DataRoleKind role, std::optional<DataRoleKind> above);
/// Refused: a controller under somebody, a processor under anything but a controller, a sub-processor under neither processor nor
/// sub-processor, a parent of another solution, and a circle.
Result<Id<DataRole>> addDataRole(Transaction &transaction, const DataRole &role);
Result<void> saveDataRole(Transaction &transaction, const Edited<DataRole> &edited);
/// Refused while another place stands under it.
Result<void> removeDataRole(Transaction &transaction, Id<DataRole> id);

} // namespace driftsraad
