#include "core/agreements/incidentcause.h"

namespace driftsraad {

const QList<IncidentCause> &incidentCauses()
{
    static const QList<IncidentCause> causes{IncidentCause::Supplier, IncidentCause::ThirdParty, IncidentCause::Kombit,
                                             IncidentCause::Municipality, IncidentCause::Unknown};
    return causes;
}

Message incidentCauseWord(qint64 cause)
{
    switch (static_cast<IncidentCause>(cause)) {
    case IncidentCause::Supplier:
        return {QT_TRANSLATE_NOOP("Messages", "Supplier")};
    case IncidentCause::ThirdParty:
        return {QT_TRANSLATE_NOOP("Messages", "Third party")};
    case IncidentCause::Kombit:
        return {QT_TRANSLATE_NOOP("Messages", "KOMBIT")};
    case IncidentCause::Municipality:
        return {QT_TRANSLATE_NOOP("Messages", "Municipality")};
    case IncidentCause::Unknown:
        return {QT_TRANSLATE_NOOP("Messages", "Unknown")};
    }
    return {};
}

} // namespace driftsraad
