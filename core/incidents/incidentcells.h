#pragma once

#include "core/exchange/sheet.h"
#include "core/incidents/incident.h"

namespace driftsraad {

// What the words of a spreadsheet mean. Nothing where they mean nothing that is known; Danish, English, and the program's own words.

/// "3. part", "tredje part": words that only together say it (headingWords()).
bool namesThirdParty(const QStringList &words);
std::optional<IncidentKind> incidentKindOf(const QString &text);
std::optional<IncidentState> incidentStateOf(const QString &text);
std::optional<IncidentCause> incidentCauseOf(const QString &text);
/// "1", "P2", "Prioritet 3", "Kritisk", "Høj", "Mellem", "Lav".
std::optional<int> priorityOf(const Cell &cell);
/// "2", "2. level", "2nd level".
std::optional<SupportLevel> supportLevelOf(const Cell &cell);

} // namespace driftsraad
