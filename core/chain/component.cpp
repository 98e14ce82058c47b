#include "core/chain/component.h"

namespace driftsraad {

const QList<ComponentKind> &componentKinds()
{
    static const QList<ComponentKind> all{ComponentKind::Solution, ComponentKind::System, ComponentKind::Operations, ComponentKind::Users};
    return all;
}

Message componentKindWord(qint64 kind)
{
    switch (static_cast<ComponentKind>(kind)) {
    case ComponentKind::Solution:
        return {QT_TRANSLATE_NOOP("Messages", "Solution")};
    case ComponentKind::System:
        return {QT_TRANSLATE_NOOP("Messages", "System")};
    case ComponentKind::Operations:
        return {QT_TRANSLATE_NOOP("Messages", "Operation")};
    case ComponentKind::Users:
        return {QT_TRANSLATE_NOOP("Messages", "Users")};
    }
    return {};
}

const Table<Component> &tableOf(const Component *)
{
    static const Table<Component> table = Table<Component>("component", QT_TRANSLATE_NOOP("Messages", "Component"))
        .field<&Component::name>("name", QT_TRANSLATE_NOOP("Messages", "Name")).required().searchable().title()
        .field<&Component::kind>("kind", QT_TRANSLATE_NOOP("Messages", "Kind")).words(&componentKindWord)
        .field<&Component::organisation>("organisation", QT_TRANSLATE_NOOP("Messages", "Operated by"))
        .field<&Component::solution>("solution", QT_TRANSLATE_NOOP("Messages", "Solution"))
        .field<&Component::purpose>("purpose", QT_TRANSLATE_NOOP("Messages", "Purpose")).searchable()
        .field<&Component::contact>("contact", QT_TRANSLATE_NOOP("Messages", "Contact"))
        .field<&Component::note>("note", QT_TRANSLATE_NOOP("Messages", "Note")).longText().searchable();
    return table;
}

} // namespace driftsraad
