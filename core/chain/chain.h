#pragma once

#include "core/agreements/servicelevel.h"
#include "core/chain/duties.h"
#include "core/chain/link.h"

#include <QHash>

namespace driftsraad {

/// A contract with what it promises on the chain's day.
struct ChainContract {
    Contract contract{};
    QList<Id<Solution>> further{};  ///< that it is about beside its own
    QList<ServiceLevel> levels{};

    bool isAbout(Id<Solution> solution) const { return solution.isValid() && (contract.solution == solution || further.contains(solution)); }
};

/// What solutions run on, on one day: components and the links in force, with everything around them that answers refer to. The rules
/// (route, impact, promise, checks) take this value and nothing else. Positions are indexes into components and links.
struct Chain {
    QDate day{};
    Id<Solution> solution{};   ///< whose chain it is; invalid: everything
    int start = -1;            ///< the solution's component; -1 where it has none, or for everything
    QList<Component> components{};
    QList<Link> links{};       ///< in force on the day
    QList<int> consumers{};    ///< by link: the position of its consumer
    QList<int> providers{};    ///< by link: the position of its provider
    QList<QList<int>> uses{};    ///< by component: its links as a consumer
    QList<QList<int>> usedBy{};  ///< by component: its links as a provider
    QHash<Id<Contract>, ChainContract> contracts{};
    QHash<Id<Organisation>, Organisation> organisations{};
    QHash<Id<Person>, Person> persons{};
    QHash<Id<Solution>, Solution> solutions{};
    QHash<Id<Solution>, Duties> duties{};  ///< of every solution that has a component

    int positionOf(Id<Component> id) const { return componentPositions.value(id, -1); }
    int positionOf(Id<Link> id) const { return linkPositions.value(id, -1); }
    bool isUsers(int component) const { return components[component].kind == ComponentKind::Users; }
    QString organisationName(Id<Organisation> id) const { return organisations.value(id).name; }
    /// The contract with the levels of the day; null where the link names none.
    const ChainContract *contractOf(int link) const;
    /// The contracts in force about a solution: KOMBIT's before others', the newest first.
    QList<const ChainContract *> contractsFor(Id<Solution> about) const;
    bool isKombit(Id<Organisation> id) const { return organisations.value(id).kind == OrganisationKind::Kombit && organisations.contains(id); }

    QHash<Id<Component>, int> componentPositions{};
    QHash<Id<Link>, int> linkPositions{};
};

/// The records that a chain is made of, all of them or those of a test.
struct ChainRecords {
    QDate day{};
    QList<Component> components{};
    QList<Link> links{};           ///< those not in force on the day are left out
    QList<Contract> contracts{};
    QList<ContractSolution> further{};
    QList<ServiceLevel> levels{};
    QList<Organisation> organisations{};
    QList<Person> persons{};
    QList<Solution> solutions{};
    QList<Matrix> matrices{};      ///< of the solutions that have a component
};
Chain makeChain(const ChainRecords &records);

/// What a solution depends on, however far down, and those who use it. Empty where the solution has no component.
Chain chainOf(const Chain &everything, Id<Solution> solution);

/// "NemRefusion → Serviceplatformen (Ydelsesdata)"
Message linkWords(const Chain &chain, int link);
/// The links that a person means by "NemRefusion > Virk" (also with → or ->): several where they carry different things and she does not
/// add "(Indberetninger)".
QList<int> linksCalled(const Chain &chain, const QString &typed);

} // namespace driftsraad
