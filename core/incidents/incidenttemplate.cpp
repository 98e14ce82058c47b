#include "core/incidents/incidenttemplate.h"

#include "core/base/text.h"
#include "core/storage/cleaned.h"

#include <algorithm>

namespace driftsraad {

const Table<IncidentTemplate> &tableOf(const IncidentTemplate *)
{
    static const Table<IncidentTemplate> table = Table<IncidentTemplate>("incident_template", QT_TRANSLATE_NOOP("Messages", "Incident template"))
        .field<&IncidentTemplate::solution>("solution", QT_TRANSLATE_NOOP("Messages", "Solution")).required()
        .field<&IncidentTemplate::name>("name", QT_TRANSLATE_NOOP("Messages", "Name")).required().title()
        .field<&IncidentTemplate::title>("title", QT_TRANSLATE_NOOP("Messages", "Title"))
        .field<&IncidentTemplate::description>("description", QT_TRANSLATE_NOOP("Messages", "Description")).longText()
        .field<&IncidentTemplate::kind>("kind", QT_TRANSLATE_NOOP("Messages", "Kind")).words(&incidentKindWord)
        .field<&IncidentTemplate::impact>("impact", QT_TRANSLATE_NOOP("Messages", "Impact")).words(&gradeWord)
        .field<&IncidentTemplate::urgency>("urgency", QT_TRANSLATE_NOOP("Messages", "Urgency")).words(&gradeWord)
        .field<&IncidentTemplate::supportLevel>("support_level", QT_TRANSLATE_NOOP("Messages", "Support level")).words(&supportLevelWord)
        .field<&IncidentTemplate::cause>("cause", QT_TRANSLATE_NOOP("Messages", "Cause")).words(&incidentCauseWord)
        .field<&IncidentTemplate::thirdParty>("third_party", QT_TRANSLATE_NOOP("Messages", "Third party"));
    return table;
}

Result<QList<IncidentTemplate>> incidentTemplates(Reader &reader)
{
    auto templates = reader.list<IncidentTemplate>();
    if (!templates)
        return templates.error();
    std::sort(templates->begin(), templates->end(), [](const IncidentTemplate &one, const IncidentTemplate &other) {
        const int order = compareDanish(one.name, other.name);
        return order != 0 ? order < 0 : one.id.value < other.id.value;
    });
    return templates;
}

Result<Id<IncidentTemplate>> saveTemplate(Transaction &transaction, const IncidentTemplate &wanted)
{
    IncidentTemplate kept = cleaned(wanted);
    if (kept.name.isEmpty())
        return Error{ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Messages", "Give the template a name.")}};
    const auto known = transaction.list<IncidentTemplate>("WHERE solution = ?", {kept.solution});
    if (!known)
        return known.error();
    for (const IncidentTemplate &each : *known) {
        if (foldName(each.name) != foldName(kept.name))
            continue;
        kept.id = each.id;
        kept.revision = each.revision;
        DRIFTSRAAD_TRY(transaction.put(kept));
        return each.id;
    }
    return transaction.insert(kept);
}

} // namespace driftsraad
