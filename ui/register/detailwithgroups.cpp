#include "ui/register/detailwithgroups.h"

#include "core/governance/groups.h"

namespace driftsraad {

Result<RegisterDetail> detailWithGroups(Reader &reader, RegisterSection section, qint64 id)
{
    auto detail = registerDetail(reader, section, id);
    if (!detail || section != RegisterSection::Persons)
        return detail;
    const auto groups = groupsOf(reader, {id});
    if (!groups)
        return groups.error();
    RelatedList list{.title = {QT_TRANSLATE_NOOP("Messages", "Groups")}, .table = table<Group>().nameText(), .mayAdd = false};
    for (const PersonsGroup &group : *groups) {
        const Message role = word(group.membership.role);
        const Message name = group.solutionName.isEmpty() ? Message::verbatim(group.name)
                                                          : Message(QT_TRANSLATE_NOOP("Messages", "%1, %2"), {group.solutionName, group.name});
        const Message second = group.membership.validTo.isValid()
                                   ? Message(QT_TRANSLATE_NOOP("Messages", "%1 until %2"), {nested(role), group.membership.validTo})
                                   : role;
        list.records.append({{list.table, group.group.value}, name, second});
    }
    detail->related.append(list);
    return detail;
}

} // namespace driftsraad
