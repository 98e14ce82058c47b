#include "core/parties/person.h"

namespace driftsraad {

const Table<Person> &tableOf(const Person *)
{
    static const Table<Person> table = Table<Person>("person", QT_TRANSLATE_NOOP("Messages", "Person"))
        .field<&Person::organisation>("organisation", QT_TRANSLATE_NOOP("Messages", "Organisation")).required()
        .field<&Person::name>("name", QT_TRANSLATE_NOOP("Messages", "Name")).required().searchable().title()
        .field<&Person::title>("title", QT_TRANSLATE_NOOP("Messages", "Title")).searchable()
        .field<&Person::phone>("phone", QT_TRANSLATE_NOOP("Messages", "Phone")).searchable()
        .field<&Person::email>("email", QT_TRANSLATE_NOOP("Messages", "E-mail")).searchable()
        .field<&Person::note>("note", QT_TRANSLATE_NOOP("Messages", "Note")).searchable().longText();
    return table;
}

} // namespace driftsraad
