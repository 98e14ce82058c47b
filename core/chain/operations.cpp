#include "core/chain/operations.h"

#include "core/storage/cleaned.h"

#include <QHash>

#include <algorithm>

namespace driftsraad {

namespace {

bool overlap(const Link &one, const Link &other)
{
    const bool oneEndsFirst = one.validTo.isValid() && other.validFrom.isValid() && one.validTo < other.validFrom;
    const bool otherEndsFirst = other.validTo.isValid() && one.validFrom.isValid() && other.validTo < one.validFrom;
    return !oneEndsFirst && !otherEndsFirst;
}

Result<void> checkNeighbours(Reader &reader, const Component &component)
{
    const auto others = reader.list<Component>("WHERE id <> ?", {component.id.value});
    if (!others)
        return others.error();
    for (const Component &other : *others) {
        if (foldName(other.name) == foldName(component.name))
            return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "There is already a component called %1."), {component.name}}};
        if (component.solution.isValid() && other.solution == component.solution)
            return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "%1 is that solution's component already."), {other.name}}};
    }
    return {};
}

/// Users take and give nothing, so that nothing leads to them; and what carries the same between the same two is one link.
Result<void> checkEnds(Reader &reader, const Link &link)
{
    const auto provider = reader.get(link.provider);
    if (!provider)
        return provider.error();
    if (provider->kind == ComponentKind::Users)
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "%1 takes what others deliver and gives nothing on. Turn the link round."), {provider->name}}};
    const auto siblings = reader.list<Link>("WHERE consumer = ? AND provider = ? AND id <> ?", {link.consumer, link.provider, link.id.value});
    if (!siblings)
        return siblings.error();
    for (const Link &sibling : *siblings) {
        if (foldName(sibling.carries) == foldName(link.carries) && overlap(sibling, link))
            return Error{ErrorCode::Refused,
                         {QT_TRANSLATE_NOOP("Messages", "There is already a link to %1 that carries the same in this period."), {provider->name}}};
    }
    return {};
}

Result<void> refuseEscalated(Reader &reader, Id<Link> link)
{
    const auto about = reader.list<Escalation>("WHERE link = ? ORDER BY id LIMIT 1", {link});
    if (!about)
        return about.error();
    if (!about->isEmpty())
        return Error{ErrorCode::Refused,
                     {QT_TRANSLATE_NOOP("Messages", "The link cannot be deleted: the escalation “%1” is about it. Give the link a last day instead."),
                      {about->first().about}}};
    return {};
}

template<class T>
Result<T> fit(const T &record)
{
    const T clean = cleaned(record);
    const auto refused = refusedBy(problems(clean));
    return refused ? Result<T>(clean) : Result<T>(refused.error());
}

} // namespace

QList<Problem> problems(const Component &component)
{
    QList<Problem> found;
    if (cleanText(component.name).isEmpty())
        found.append(Problem{"name", {QT_TRANSLATE_NOOP("Messages", "Give it a name.")}});
    if (component.kind == ComponentKind::Solution && !component.solution.isValid())
        found.append(Problem{"solution", {QT_TRANSLATE_NOOP("Messages", "Choose the solution that it is.")}});
    if (component.kind != ComponentKind::Solution && component.solution.isValid())
        found.append(Problem{"solution", {QT_TRANSLATE_NOOP("Messages", "Only a component of the kind solution is one.")}});
    return found;
}

QList<Problem> problems(const Link &link)
{
    QList<Problem> found;
    if (!link.consumer.isValid())
        found.append(Problem{"consumer", {QT_TRANSLATE_NOOP("Messages", "Choose who uses it.")}});
    if (!link.provider.isValid())
        found.append(Problem{"provider", {QT_TRANSLATE_NOOP("Messages", "Choose who delivers it.")}});
    else if (link.provider == link.consumer)
        found.append(Problem{"provider", {QT_TRANSLATE_NOOP("Messages", "A component does not deliver to itself. Choose another one.")}});
    if (link.alternative < 0 || link.alternative > 99)
        found.append(Problem{"alternative", {QT_TRANSLATE_NOOP("Messages", "The alternative is a number from 1 to 99, or 0 for none.")}});
    if (link.availability && (*link.availability <= 0 || *link.availability > 1'000'000))
        found.append(Problem{"availability", {QT_TRANSLATE_NOOP("Messages", "Availability is above 0 % and at most 100 %.")}});
    if (link.response && *link.response <= 0)
        found.append(Problem{"response", {QT_TRANSLATE_NOOP("Messages", "The response time is more than 0.")}});
    if (link.reaction && *link.reaction <= 0)
        found.append(Problem{"reaction", {QT_TRANSLATE_NOOP("Messages", "The reaction time is more than 0.")}});
    if (link.validFrom.isValid() && link.validTo.isValid() && link.validTo < link.validFrom)
        found.append(Problem{"valid_to", {QT_TRANSLATE_NOOP("Messages", "The last day lies before the first.")}});
    return found;
}

Result<Id<Component>> addComponent(Transaction &transaction, const Component &component)
{
    const auto clean = fit(component);
    if (!clean)
        return clean.error();
    DRIFTSRAAD_TRY(checkNeighbours(transaction, *clean));
    return transaction.insert(*clean);
}

Result<void> saveComponent(Transaction &transaction, const Edited<Component> &edited)
{
    const auto mine = fit(edited.mine);
    if (!mine)
        return mine.error();
    DRIFTSRAAD_TRY(checkNeighbours(transaction, *mine));
    return transaction.save(Edited<Component>{edited.base, *mine});
}

Result<void> removeComponent(Transaction &transaction, Id<Component> id)
{
    const auto links = transaction.list<Link>("WHERE consumer = ? OR provider = ?", {id, id});
    if (!links)
        return links.error();
    for (const Link &link : *links)
        DRIFTSRAAD_TRY(removeLink(transaction, link.id));
    return transaction.remove(id);
}

Result<Id<Link>> addLink(Transaction &transaction, const Link &link)
{
    const auto clean = fit(link);
    if (!clean)
        return clean.error();
    DRIFTSRAAD_TRY(checkEnds(transaction, *clean));
    return transaction.insert(*clean);
}

Result<void> saveLink(Transaction &transaction, const Edited<Link> &edited)
{
    const auto mine = fit(edited.mine);
    if (!mine)
        return mine.error();
    DRIFTSRAAD_TRY(checkEnds(transaction, *mine));
    return transaction.save(Edited<Link>{edited.base, *mine});
}

Result<void> removeLink(Transaction &transaction, Id<Link> id)
{
    DRIFTSRAAD_TRY(refuseEscalated(transaction, id));
    return transaction.remove(id);
}

Result<QStringList> wayBack(Reader &reader, Id<Component> consumer, Id<Component> provider)
{
    const auto links = reader.list<Link>("ORDER BY id");
    if (!links)
        return links.error();
    QHash<Id<Component>, QList<Id<Component>>> uses;
    for (const Link &link : *links) {
        if (isInForce(link, reader.today()))
            uses[link.consumer].append(link.provider);
    }
    QHash<Id<Component>, Id<Component>> cameFrom{{provider, {}}};
    QList<Id<Component>> waiting{provider};
    for (qsizetype next = 0; next < waiting.size() && !cameFrom.contains(consumer); ++next) {
        for (const Id<Component> delivers : uses.value(waiting[next])) {
            if (cameFrom.contains(delivers))
                continue;
            cameFrom.insert(delivers, waiting[next]);
            waiting.append(delivers);
        }
    }
    QStringList names;
    if (!cameFrom.contains(consumer))
        return names;
    for (Id<Component> at = consumer; at.isValid(); at = cameFrom.value(at)) {
        const auto component = reader.get(at);
        if (!component)
            return component.error();
        names.prepend(component->name);
    }
    return names;
}

Message circleWords(const QStringList &wayBack)
{
    if (wayBack.isEmpty())
        return {};
    return {QT_TRANSLATE_NOOP("Messages", "The link closes a circle: %1. The chain can still be read, but a fault can come round to where it began."),
            {(QStringList{wayBack.last()} + wayBack).join(QStringLiteral(" → "))}};
}

} // namespace driftsraad
