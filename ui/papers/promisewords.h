#pragma once

#include "core/base/language.h"
#include "core/chain/hop.h"

namespace driftsraad {

// What is promised over a link and whom to call there, as the panel and the paper say it.

/// "Availability: 99.5 %, every day 6-24".
QString promiseText(const HopPromise &promise, const Language &language);
/// The figure alone, with its hours: "99.5 %, every day 6-24".
QString promisedFigure(const HopPromise &promise, const Language &language);
/// All that is promised over a link, a line a metric: "Reaction time: 30 min (1), 1 h (2), every day 6-24". Hours that count for all of it are
/// said once, before it. With a priority (1 to 4) what counts for that one alone.
QStringList promiseLines(const QList<HopPromise> &promises, int priority, const Language &language);
/// Name, phone and e-mail, as far as they are known; none for nobody.
QStringList contactLines(const Chain &chain, Id<Person> contact);

} // namespace driftsraad
