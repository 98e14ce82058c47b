#pragma once

#include "core/parties/organisation.h"

namespace driftsraad {

/// One of Denmark's 98 municipalities, from resources/data/municipalities.tsv.
struct Municipality {
    QString code{};    ///< four digits
    QString name{};    ///< without "Kommune"
    QString region{};  ///< until the changes of region.h
};

const QList<Municipality> &municipalities();
/// What it calls itself: "Aalborg Kommune", "Københavns Kommune", "Bornholms Regionskommune".
QString officialName(const Municipality &municipality);
/// What people write for it: the code, the name with or without "Kommune", the older "Århus", the deck's "Bornholm Kommune".
std::optional<Municipality> findMunicipality(const QString &written);

} // namespace driftsraad
