#include "ui/governance/groupediting.h"

#include "core/governance/operations.h"

#include <QCoreApplication>

namespace driftsraad {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Groups", text);
}

/// People with their organisations, because two may have one name, and the group's own seats.
Result<Choices> memberChoices(Reader &reader, Id<Group> group)
{
    const auto candidates = memberCandidates(reader);
    if (!candidates)
        return candidates.error();
    QList<Choice> people;
    for (const Candidate &candidate : *candidates)
        people.append(Choice{candidate.person.value, said(QT_TRANSLATE_NOOP("Groups", "%1, %2")).arg(candidate.name, candidate.organisationName)});
    const auto detail = groupDetail(reader, group);
    if (!detail)
        return detail.error();
    QList<Choice> seats;
    for (const Seat &seat : detail->seats)
        seats.append(Choice{seat.id.value, seat.label});
    return Choices{{"person", people}, {"seat", seats}};
}

} // namespace

RecordEditing editingOfGroup(Id<Group> id)
{
    RecordEditing editing = recordEditing<Group>(id, &addGroup, &saveGroup);
    editing.columns = {"name", "kind", "solution", "purpose", "influence", "meetings_per_year", "sort_order", "mandate_is_draft"};
    editing.title = id.isValid() ? said(QT_TRANSLATE_NOOP("Groups", "Edit group")) : said(QT_TRANSLATE_NOOP("Groups", "New group"));
    editing.label = id.isValid() ? Message(QT_TRANSLATE_NOOP("Messages", "Edit %1")) : Message(QT_TRANSLATE_NOOP("Messages", "Add %1"));
    return editing;
}

RecordEditing editingOfSeat(Id<Seat> id, Id<Group> group)
{
    RecordEditing editing = recordEditing<Seat>(id, &addSeat, &saveSeat);
    editing.start = table<Seat>().values(Seat{.group = group});
    editing.columns = {"label", "organisation", "organisation_kind", "count", "appointed_by", "sort_order"};
    editing.title = id.isValid() ? said(QT_TRANSLATE_NOOP("Groups", "Edit seat")) : said(QT_TRANSLATE_NOOP("Groups", "New seat"));
    editing.label = id.isValid() ? Message(QT_TRANSLATE_NOOP("Messages", "Edit the seat %1")) : Message(QT_TRANSLATE_NOOP("Messages", "Add the seat %1"));
    return editing;
}

RecordEditing editingOfMember(Id<Membership> id, Id<Group> group, Id<Seat> seat)
{
    RecordEditing editing = recordEditing<Membership>(id, &addMember, &saveMember);
    editing.start = table<Membership>().values(Membership{.group = group, .seat = seat});
    editing.columns = {"person", "seat", "role", "represents", "appointed_by", "valid_from", "valid_to"};
    editing.choices = [group](Reader &reader) { return memberChoices(reader, group); };
    editing.title = id.isValid() ? said(QT_TRANSLATE_NOOP("Groups", "Edit member")) : said(QT_TRANSLATE_NOOP("Groups", "New member"));
    editing.label = id.isValid() ? Message(QT_TRANSLATE_NOOP("Messages", "Edit the member %1")) : Message(QT_TRANSLATE_NOOP("Messages", "Add the member %1"));
    return editing;
}

} // namespace driftsraad
