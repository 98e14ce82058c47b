#include "core/agreements/dataroles.h"

#include "core/agreements/part.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <tuple>

namespace driftsraad {

QList<DataRoleLine> dataRoleTree(const QList<DataRoleLine> &places)
{
    QList<DataRoleLine> sorted = places;
    std::stable_sort(sorted.begin(), sorted.end(), [](const DataRoleLine &left, const DataRoleLine &right) {
        const auto rank = [](const DataRoleLine &line) { return std::tuple(!line.inForce, line.role.validFrom, line.role.id.value); };
        return rank(left) < rank(right);
    });
    QSet<qint64> known;
    for (const DataRoleLine &line : std::as_const(sorted))
        known.insert(line.role.id.value);
    QList<DataRoleLine> tree;
    QSet<qint64> placed;
    const std::function<void(qint64, int)> place = [&](qint64 parent, int depth) {
        for (const DataRoleLine &line : std::as_const(sorted)) {
            const qint64 above = known.contains(line.role.parent.value) ? line.role.parent.value : 0;
            if (above != parent || placed.contains(line.role.id.value))
                continue;
            placed.insert(line.role.id.value);
            tree.append(line);
            tree.last().depth = depth;
            place(line.role.id.value, depth + 1);
        }
    };
    place(0, 0);
    // A circle, which the operations refuse, would otherwise make its places disappear.
    for (const DataRoleLine &line : std::as_const(sorted)) {
        if (!placed.contains(line.role.id.value))
            tree.append(line);
    }
    return tree;
}

QList<Message> dataRoleRemarks(const QList<DataRoleLine> &tree, QDate day)
{
    QList<Message> remarks;
    if (tree.isEmpty())
        return remarks;
    const bool controlled = std::any_of(tree.cbegin(), tree.cend(), [](const DataRoleLine &line) {
        return line.inForce && line.role.role == DataRoleKind::Controller;
    });
    if (!controlled)
        remarks.append({QT_TRANSLATE_NOOP("Messages", "Nobody is controller on %1."), {day}});
    for (const DataRoleLine &line : tree) {
        if (!line.inForce || line.role.role == DataRoleKind::Controller)
            continue;
        if (line.role.agreement.isEmpty() && !line.role.contract.isValid())
            remarks.append({QT_TRANSLATE_NOOP("Messages", "%1 (%2) has no agreement stated."), {line.name, nested(word(line.role.role))}});
        const auto above = std::find_if(tree.cbegin(), tree.cend(), [&](const DataRoleLine &other) { return other.role.id == line.role.parent; });
        if (above == tree.cend())
            remarks.append({QT_TRANSLATE_NOOP("Messages", "%1 (%2): on whose behalf is not stated."), {line.name, nested(word(line.role.role))}});
        else if (!above->inForce)
            remarks.append({QT_TRANSLATE_NOOP("Messages", "%1 processes on behalf of %2, whose role is not in force on %3."), {line.name, above->name, day}});
    }
    return remarks;
}

Result<QList<DataRoleLine>> dataRolesOf(Reader &reader, Id<Solution> solution, QDate day)
{
    const auto roles = reader.list<DataRole>("WHERE solution = ? ORDER BY id", {solution});
    if (!roles)
        return roles.error();
    QList<DataRoleLine> places;
    for (const DataRole &role : *roles) {
        const auto name = reader.title({table<DataRole>().nameText(), role.id.value});
        if (!name)
            return name.error();
        DataRoleLine line{.role = role, .name = *name, .inForce = isInForce(role, day)};
        if (role.contract.isValid()) {
            const auto contract = reader.title({table<Contract>().nameText(), role.contract.value});
            if (!contract)
                return contract.error();
            line.contractName = *contract;
        }
        places.append(line);
    }
    return dataRoleTree(places);
}

namespace {

Error refusedParent(const Message &why)
{
    return {ErrorCode::Refused, why};
}

/// Whether the place may stand under the one it names.
Result<void> checkParent(Reader &reader, const DataRole &role)
{
    if (!role.parent.isValid()) {
        const auto refusal = refusedPlace(role.role, std::nullopt);
        return refusal ? Result<void>(refusedParent(*refusal)) : Result<void>();
    }
    const auto parent = reader.get(role.parent);
    if (!parent)
        return parent.error();
    if (parent->solution != role.solution)
        return refusedParent({QT_TRANSLATE_NOOP("Messages", "That role belongs to another solution.")});
    if (const auto refusal = refusedPlace(role.role, parent->role))
        return refusedParent(*refusal);
    return checkNoCircle(reader, role, {QT_TRANSLATE_NOOP("Messages", "The roles would stand under each other in a circle.")});
}

/// What stands under the place must still fit there.
Result<void> checkChildren(Reader &reader, const DataRole &role)
{
    const auto children = reader.list<DataRole>("WHERE parent = ?", {role.id});
    if (!children)
        return children.error();
    for (const DataRole &child : *children) {
        if (refusedPlace(child.role, role.role))
            return refusedParent({QT_TRANSLATE_NOOP("Messages", "The role cannot be changed while another one stands under it.")});
    }
    return {};
}

} // namespace

QList<Problem> problems(const DataRole &role)
{
    QList<Problem> found;
    if (!role.organisation.isValid() && cleanText(role.party).isEmpty())
        found.append(Problem{"organisation", {QT_TRANSLATE_NOOP("Messages", "Choose the organisation, or say in words who it is.")}});
    else if (role.organisation.isValid() && !cleanText(role.party).isEmpty())
        found.append(Problem{"party", {QT_TRANSLATE_NOOP("Messages", "Either an organisation or words, not both.")}});
    if (role.validFrom.isValid() && role.validTo.isValid() && role.validTo < role.validFrom)
        found.append(Problem{"valid_to", {QT_TRANSLATE_NOOP("Messages", "The last day lies before the first."), {}}});
    return found;
}

std::optional<Message> refusedPlace(DataRoleKind role, std::optional<DataRoleKind> above)
{
    if (role == DataRoleKind::Controller && above)
        return Message{QT_TRANSLATE_NOOP("Messages", "A controller acts on nobody's behalf. Leave the field empty.")};
    if (role == DataRoleKind::Processor && above && *above != DataRoleKind::Controller)
        return Message{QT_TRANSLATE_NOOP("Messages", "A processor acts on behalf of a controller. One that acts for a processor is a sub-processor.")};
    if (role == DataRoleKind::SubProcessor && !above)
        return Message{QT_TRANSLATE_NOOP("Messages", "Say on whose behalf the sub-processor works: a processor's, or another sub-processor's.")};
    if (role == DataRoleKind::SubProcessor && *above == DataRoleKind::Controller)
        return Message{QT_TRANSLATE_NOOP("Messages", "Who acts directly for a controller is a processor, not a sub-processor.")};
    return std::nullopt;
}

Result<Id<DataRole>> addDataRole(Transaction &transaction, const DataRole &role)
{
    return addPart(transaction, role, &DataRole::solution, &checkParent);
}

Result<void> saveDataRole(Transaction &transaction, const Edited<DataRole> &edited)
{
    return savePart(transaction, edited, &DataRole::solution, [](Reader &reader, const DataRole &role) -> Result<void> {
        DRIFTSRAAD_TRY(checkParent(reader, role));
        return checkChildren(reader, role);
    });
}

Result<void> removeDataRole(Transaction &transaction, Id<DataRole> id)
{
    return transaction.remove(id);
}

} // namespace driftsraad
