#pragma once

#include "core/incidents/queries.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/tag.h"

namespace driftsraad {

/// How cards, rows and drawer say the same thing about an incident.
Tag priorityTag(int priority);
QString causeIcon(IncidentCause cause);
QString causeText(IncidentCause cause);
/// Security incidents and planned windows have an icon of their own; empty for the rest.
QString kindIcon(IncidentKind kind);
/// "Leverandør · 9 kommuner"
QString causeAndAffected(const IncidentCard &card);
/// The same where it shall fit beside an icon on a narrow card.
QString causeAndAffected(const IncidentCard &card, const QFontMetrics &metrics, int width);
/// What matters now: the third party's answer, the contract's clock, else how long it has been open or when it was resolved or closed.
Status situation(const IncidentCard &card, Instant now);
/// The same in full, for the tool tip and for who hears it.
QString situationSentence(const IncidentCard &card, Instant now);
/// How much of the time that matters now has gone, 0 to 1, and how that stands.
struct TimeUsed {
    double share = 0;
    State state = State::Neutral;
};
/// Nothing where no clock runs and no answer is awaited.
std::optional<TimeUsed> timeUsed(const IncidentCard &card, Instant now);
/// "Svar senest kl. 10:20, 4 min over" for the drawer; neutral and empty where no answer is awaited.
Status answerStatus(Instant dueAt, Instant now);
/// "Næste opdatering om 40 min", or how long it is overdue.
Status updateStatus(Instant dueAt, Instant now);
/// "kl. 10:20" today, else "20. nov. 10:20"
QString shortMoment(Instant at, Instant now);
/// "Esbjerg" for "Esbjerg Kommune": enough where all names are municipalities.
QString shortMunicipality(const QString &name);
/// The card in one sentence, for a screen reader.
QString spokenCard(const IncidentCard &card, Instant now);

} // namespace driftsraad
