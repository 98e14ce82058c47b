#pragma once

#include "core/parties/person.h"
#include "core/parties/solution.h"

namespace driftsraad {

/// The numbers are stored; they never change their meaning.
enum class ComponentKind {
    Solution = 1,    ///< a solution of the register
    System = 2,      ///< an IT system that solutions get data or services from
    Operations = 3,  ///< somebody's operation: servers, network, on-call duty
    Users = 4,       ///< those who use a solution, the municipalities for instance
};

const QList<ComponentKind> &componentKinds();
Message componentKindWord(qint64 kind);
inline Message word(ComponentKind kind) { return componentKindWord(static_cast<qint64>(kind)); }

/// A system, or somebody's operation of it, in the chain that solutions run on. Source: the deck's slides on chain responsibility.
struct Component {
    Id<Component> id{};
    Revision revision{};
    QString name{};
    ComponentKind kind = ComponentKind::System;
    Id<Organisation> organisation{};  ///< who operates it
    Id<Solution> solution{};          ///< the solution that it is; only where kind says so, and at most one component a solution
    QString purpose{};                ///< what it does for others, in a few words
    Id<Person> contact{};
    QString note{};
    bool operator==(const Component &) const = default;
};
const Table<Component> &tableOf(const Component *);

} // namespace driftsraad
