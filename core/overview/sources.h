#pragma once

#include "core/overview/overview.h"

namespace driftsraad {

/// One room's answer to what needs doing; found.now and found.soonHours are given, and found.clocks as they once were, where
/// they are known.
using NeedSource = Result<void> (*)(Reader &reader, Needs *found);

struct NamedSource {
    Message name{};
    NeedSource add = nullptr;
    bool reckons = false;  ///< for every open incident
};
const QList<NamedSource> &needSources();

} // namespace driftsraad
