#pragma once

#include "core/incidents/slaclock.h"
#include "ui/kit/statuspainter.h"

namespace driftsraad {

/// How panel, cards and rows say the same thing about a clock. Its state is in the word and the icon, never in the colour alone.

/// "3 t 40 min tilbage", "På pause, 20 min tilbage", "2 t 10 min over fristen", "Overholdt".
Status clockStatus(const SlaClock &clock);
/// The same with what it is a clock of, as short as a card needs it: "3 t 40 min til løsning", "2 t 10 min over frist". Working time has a
/// unit of its own, so that nobody takes it for time on the clock: "4 arb.t 46 min til løsning"; from ten hours on, and while the clock
/// stands, without the minutes.
Status cardClock(ClockKind kind, const SlaClock &clock);
/// What a card says, in full: "4 t 46 min arbejdstid til løsning".
QString clockSentence(ClockKind kind, const SlaClock &clock);
/// "1 t 20 min af 4 t", in the hours that the limit is counted in; empty without a limit.
QString clockUse(const SlaClock &clock);
/// "Frist 23-11-2026 14:20", "… hvis pausen sluttede nu"; empty without one.
QString clockDue(const SlaClock &clock);
/// How much of the limit is used, 0 to 1.
double clockShare(const SlaClock &clock);
/// Of the bar: a warning from the warning on, critical past the limit.
State clockState(const SlaClock &clock);

} // namespace driftsraad
