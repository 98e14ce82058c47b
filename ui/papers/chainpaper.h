#pragma once

#include "core/chain/carriedpromise.h"
#include "core/chain/checks.h"
#include "core/chain/route.h"
#include "core/storage/store.h"
#include "ui/papers/paper.h"

namespace driftsraad {

/// A solution's chain on landscape pages: the drawing, the fault's way with who contacts whom under which contract, and whether the chain
/// carries the solution's promise.
struct ChainPaper {
    struct Content {
        QString solution{};
        Chain chain{};
        FaultRoute route{};          ///< without hops: no fault is shown
        EscalationWay way{};
        QString fault{};             ///< "H-214", or what failed
        int priority = 0;            ///< of the incident that is followed, whose promises alone count; 0: all are told
        QDate day{};
        Instant made{};
        bool example = false;
    };
    /// The room that the drawing has on the page, in points: what a title of two lines leaves.
    static constexpr double drawingWidth = 740;
    static constexpr double drawingHeight = 364;
};

/// The drawing is handed in as vectors, in points: what draws a chain stands above the papers.
Paper chainPaper(const ChainPaper::Content &content, const Language &language, const QPicture &drawing, const QSizeF &size);

} // namespace driftsraad
