#pragma once

namespace driftsraad {

/// Until somebody has agreed on something else with the third party.
constexpr int usualAnswerHours = 2;

} // namespace driftsraad
