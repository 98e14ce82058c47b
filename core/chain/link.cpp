#include "core/chain/link.h"

#include "core/agreements/figurewords.h"

namespace driftsraad {

Message kombitResponsibilityWord(qint64 responsibility)
{
    switch (static_cast<KombitResponsibility>(responsibility)) {
    case KombitResponsibility::FromContract:
        return {QT_TRANSLATE_NOOP("Messages", "As the contract says")};
    case KombitResponsibility::Inside:
        return {QT_TRANSLATE_NOOP("Messages", "KOMBIT's responsibility")};
    case KombitResponsibility::Outside:
        return {QT_TRANSLATE_NOOP("Messages", "Outside KOMBIT's responsibility")};
    }
    return {};
}

static Message shareFigure(qint64 value, qint64)
{
    return shareWords({value});
}

static Message secondsFigure(qint64 value, qint64)
{
    return secondsWords(value);
}

static Message minutesFigure(qint64 value, qint64)
{
    return {QT_TRANSLATE_NOOP("Messages", "%1 min"), {value}};
}

const Table<Link> &tableOf(const Link *)
{
    static const Table<Link> table = Table<Link>("chain_link", QT_TRANSLATE_NOOP("Messages", "Link"))
        .field<&Link::consumer>("consumer", QT_TRANSLATE_NOOP("Messages", "Uses")).required().owner()
        .field<&Link::provider>("provider", QT_TRANSLATE_NOOP("Messages", "Delivers")).required().title()
        .field<&Link::carries>("carries", QT_TRANSLATE_NOOP("Messages", "Carries")).searchable().title()
        .field<&Link::contract>("contract", QT_TRANSLATE_NOOP("Messages", "Contract"))
        .field<&Link::followUp>("follow_up", QT_TRANSLATE_NOOP("Messages", "Follows up"))
        .field<&Link::responsibility>("responsibility", QT_TRANSLATE_NOOP("Messages", "Responsibility")).words(&kombitResponsibilityWord)
        .field<&Link::contact>("contact", QT_TRANSLATE_NOOP("Messages", "Contact"))
        .field<&Link::alternative>("alternative", QT_TRANSLATE_NOOP("Messages", "Alternative"))
        .field<&Link::availability>("availability", QT_TRANSLATE_NOOP("Messages", "Availability")).figure(&shareFigure)
        .field<&Link::response>("response", QT_TRANSLATE_NOOP("Messages", "Response time")).figure(&secondsFigure)
        .field<&Link::reaction>("reaction", QT_TRANSLATE_NOOP("Messages", "Reaction time")).figure(&minutesFigure)
        .field<&Link::serviceHours>("service_hours", QT_TRANSLATE_NOOP("Messages", "Service hours"))
        .field<&Link::validFrom>("valid_from", QT_TRANSLATE_NOOP("Messages", "Valid from"))
        .field<&Link::validTo>("valid_to", QT_TRANSLATE_NOOP("Messages", "Valid to"))
        .field<&Link::note>("note", QT_TRANSLATE_NOOP("Messages", "Note")).longText();
    return table;
}

} // namespace driftsraad
