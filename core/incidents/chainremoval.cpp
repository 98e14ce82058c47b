#include "core/incidents/chainremoval.h"

#include "core/incidents/incident.h"

namespace driftsraad {

namespace {

constexpr int mostNamed = 3;

/// "H-221", "H-221, H-210 and others": which incidents, the newest first.
Result<QString> incidentsWhere(Reader &reader, const QByteArray &where, const QList<Value> &bound)
{
    const auto incidents = reader.list<Incident>("WHERE " + where + " ORDER BY id DESC LIMIT " + QByteArray::number(mostNamed + 1), bound);
    if (!incidents)
        return incidents.error();
    QStringList references;
    for (const Incident &incident : incidents->mid(0, mostNamed))
        references.append(incident.reference);
    const QString together = references.join(QStringLiteral(", "));
    return incidents->size() > mostNamed ? together + QStringLiteral(" …") : together;
}

} // namespace

Result<void> removeFromChain(Transaction &transaction, Id<Link> link)
{
    const auto incidents = incidentsWhere(transaction, "failed_link = ?", {link});
    if (!incidents)
        return incidents.error();
    if (!incidents->isEmpty())
        return Error{ErrorCode::Refused,
                     {QT_TRANSLATE_NOOP("Messages", "The link cannot be deleted: %1 names it as what failed. Give the link a last day instead, or choose something else there."),
                      {*incidents}}};
    return removeLink(transaction, link);
}

Result<void> removeFromChain(Transaction &transaction, Id<Component> component)
{
    const auto incidents = incidentsWhere(transaction,
                                          "failed_component = ? OR failed_link IN (SELECT id FROM chain_link WHERE consumer = ? OR provider = ?)",
                                          {component, component, component});
    if (!incidents)
        return incidents.error();
    if (!incidents->isEmpty())
        return Error{ErrorCode::Refused,
                     {QT_TRANSLATE_NOOP("Messages", "The component cannot be deleted: %1 names it or one of its links as what failed. Give its links a last day instead, or "
                                                    "choose something else there."),
                      {*incidents}}};
    return removeComponent(transaction, component);
}

} // namespace driftsraad
