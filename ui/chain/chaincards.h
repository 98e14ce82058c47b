#pragma once

#include "core/chain/carriedpromise.h"
#include "core/chain/checks.h"
#include "core/chain/impact.h"
#include "core/chain/queries.h"
#include "core/incidents/incident.h"
#include "ui/chain/longlist.h"
#include "ui/chain/panelparts.h"

namespace driftsraad {

/// Where the sentences of a card lead.
struct CardRoads {
    Follow record{};
    FollowMissing missing{};
    std::function<void(qint64)> component{};  ///< to stand on it in the drawing
    std::function<void(qint64)> link{};       ///< to see its card
    std::function<void(qint64)> incident{};   ///< to see its fault's way
    OpenedLists lists = std::make_shared<OpenedLists::element_type>();
};

/// What the panel tells of one component: who operates it, what it gets and delivers, what its failure hits over all solutions, and the open
/// incidents that show there.
void fillComponentCard(QVBoxLayout *rows, const Chain &chain, int component, const Chain &everything, const Impact &hit, const QList<Incident> &incidents,
                       const CardRoads &roads);
/// Of one link: what comes over it, who follows up, the incidents that name it as what failed, and the escalations about it.
void fillLinkCard(QVBoxLayout *rows, const Chain &chain, int link, const QList<Incident> &incidents, const QList<EscalationLine> &escalations, const CardRoads &roads);
/// Does the chain carry the solution's promise? The gaps first, then the arithmetic.
void fillPromiseCard(QVBoxLayout *rows, const Chain &chain, const CarriedPromise &promise, const CardRoads &roads);
/// What the chain leaves open.
void fillProblems(QVBoxLayout *rows, const QList<ChainProblem> &found, const CardRoads &roads);
/// An escalation with its steps.
void fillEscalationCard(QVBoxLayout *rows, const EscalationDetail &detail, Instant now, const CardRoads &roads);

/// "99,5 %"; "unknown" for none.
QString shareText(const std::optional<qint64> &share, int decimals = 0);

} // namespace driftsraad
