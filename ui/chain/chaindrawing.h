#pragma once

#include "core/base/language.h"
#include "core/chain/impact.h"
#include "core/incidents/incident.h"
#include "ui/chain/diagram.h"

namespace driftsraad {

/// What a drawing is told beside the chain itself.
struct DrawingWords {
    Language language;
    QList<Incident> incidents{};  ///< the open ones
};

/// Whose business a component is, from the links over which it delivers: as their hops say.
ChainZone zoneOf(const Chain &chain, int component);
/// The incidents that show at the component: its solution's, those that name it as what failed, and those that lie at whoever operates it.
QList<Incident> incidentsAt(const Chain &chain, int component, const QList<Incident> &open);
/// The most pressing one of them; null where there is none.
const Incident *incidentAt(const Chain &chain, int component, const QList<Incident> &open);

/// Everyday: who gets what from whom, and what is known to be wrong. With a component to stand on: what it depends on, and what its
/// failure would hit.
Diagram everydayDrawing(const Chain &chain, const DrawingWords &words, const Impact *hit = nullptr, int standing = -1);
/// A fault on its way: what failed is number 1, where it shows has the last number.
Diagram faultDrawing(const Chain &chain, const DrawingWords &words, const FaultRoute &route, const EscalationWay &way, const Incident *incident);
/// Which contract each delivery stands on, and who holds it.
Diagram contractDrawing(const Chain &chain, const DrawingWords &words);

/// One numbered place on the fault's way, from what failed to where it shows: the text beside the drawing.
struct RoutePlace {
    int number = 0;
    qint64 component = 0;
    QString title{};
    QString line{};
};
QList<RoutePlace> routePlaces(const Chain &chain, const DrawingWords &words, const FaultRoute &route, const Incident *incident);

} // namespace driftsraad
