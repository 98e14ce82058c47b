#pragma once

#include <QStringView>

namespace driftsraad {

/// True for text that holds six digits of a possible date followed by four digits, with or without a hyphen or space between: what a CPR
/// number looks like.
bool looksLikeCpr(QStringView text);

} // namespace driftsraad
