#include "core/storage/changes.h"

namespace driftsraad {

void CommittedChanges::add(const CommittedChanges &later)
{
    QList<Change> all = std::exchange(changes, {});
    const bool anything = everything || later.everything || all.size() + later.changes.size() > mostAnnounced;
    const bool onlyOwn = own && later.own;
    *this = later;
    everything = anything;
    own = onlyOwn;
    changes = anything ? QList<Change>() : all + later.changes;
}

} // namespace driftsraad
