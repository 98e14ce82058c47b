#include "core/agreements/availabilityrule.h"

namespace driftsraad {

const QList<ExcuseRule> &excuseRules()
{
    static const QList<ExcuseRule> all{ExcuseRule::Counts, ExcuseRule::NotDowntime, ExcuseRule::TakenOut};
    return all;
}

Message excuseRuleWord(qint64 rule)
{
    switch (static_cast<ExcuseRule>(rule)) {
    case ExcuseRule::Counts:
        return {QT_TRANSLATE_NOOP("Messages", "Counts as downtime")};
    case ExcuseRule::NotDowntime:
        return {QT_TRANSLATE_NOOP("Messages", "Agreed time, but no downtime")};
    case ExcuseRule::TakenOut:
        return {QT_TRANSLATE_NOOP("Messages", "Taken out of the agreed time")};
    }
    return {};
}

const Table<AvailabilityRule> &tableOf(const AvailabilityRule *)
{
    static const Table<AvailabilityRule> table = Table<AvailabilityRule>("availability_rule", QT_TRANSLATE_NOOP("Messages", "Availability rule"))
        .field<&AvailabilityRule::contract>("contract", QT_TRANSLATE_NOOP("Messages", "Contract")).required().owner()
        .field<&AvailabilityRule::partialWeight>("partial_weight", QT_TRANSLATE_NOOP("Messages", "Weight of a partial outage"))
        .field<&AvailabilityRule::degradedWeight>("degraded_weight", QT_TRANSLATE_NOOP("Messages", "Weight of degraded service"))
        .field<&AvailabilityRule::windows>("windows", QT_TRANSLATE_NOOP("Messages", "Planned windows")).words(&excuseRuleWord).title()
        .field<&AvailabilityRule::noticeWorkingDays>("notice_working_days", QT_TRANSLATE_NOOP("Messages", "Notice of a planned window in working days"))
        .field<&AvailabilityRule::windowMinutes>("window_minutes", QT_TRANSLATE_NOOP("Messages", "Minutes of planned windows a month"))
        .field<&AvailabilityRule::excusesThirdParty>("excuses_third_party", QT_TRANSLATE_NOOP("Messages", "Third parties' faults are excused"))
        .field<&AvailabilityRule::excusesKombit>("excuses_kombit", QT_TRANSLATE_NOOP("Messages", "KOMBIT's faults are excused"))
        .field<&AvailabilityRule::excusesMunicipality>("excuses_municipality", QT_TRANSLATE_NOOP("Messages", "Municipalities' faults are excused"))
        .field<&AvailabilityRule::causes>("causes", QT_TRANSLATE_NOOP("Messages", "Excused faults")).words(&excuseRuleWord)
        .field<&AvailabilityRule::validFrom>("valid_from", QT_TRANSLATE_NOOP("Messages", "Valid from"))
        .field<&AvailabilityRule::validTo>("valid_to", QT_TRANSLATE_NOOP("Messages", "Valid to"));
    return table;
}

AvailabilityTerms termsOf(const AvailabilityRule &rule, const WorkingTime &serviceTime)
{
    AvailabilityTerms terms{.hours = serviceTime,
                            .partialWeight = rule.partialWeight,
                            .degradedWeight = rule.degradedWeight,
                            .windows = rule.windows,
                            .noticeWorkingDays = rule.noticeWorkingDays,
                            .windowMinutes = rule.windowMinutes,
                            .causes = rule.causes};
    if (rule.excusesThirdParty)
        terms.excusedCauses.append(IncidentCause::ThirdParty);
    if (rule.excusesKombit)
        terms.excusedCauses.append(IncidentCause::Kombit);
    if (rule.excusesMunicipality)
        terms.excusedCauses.append(IncidentCause::Municipality);
    return terms;
}

} // namespace driftsraad
