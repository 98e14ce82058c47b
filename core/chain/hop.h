#pragma once

#include "core/chain/chain.h"

namespace driftsraad {

/// Why something is said, and the record that says it.
struct Reason {
    Message message{};
    RecordRef record{};
    bool operator==(const Reason &) const = default;
};

/// What an answer lacks, and where to fill it in.
struct Missing {
    Message message{};
    RecordRef record{};     ///< what to open
    QByteArray field{};     ///< its column; empty: the record as a whole
    Id<Solution> matrix{};  ///< set: record is a task, to be filled in in this solution's matrix
    Id<PartyRole> party{};  ///< with matrix: in this column
    bool operator==(const Missing &) const = default;
};

/// Somebody who acts: an organisation, or those who have no single one (the municipalities).
struct ChainParty {
    Message name{};
    Id<Organisation> organisation{};
    bool operator==(const ChainParty &) const = default;
};
/// "KOMBIT, Leverandør A A/S and Virk"; empty for none.
Message partyWords(const QList<ChainParty> &parties);

enum class ResponsibilitySide { Inside, Outside, Unknown };
/// "KOMBIT's responsibility", "Outside KOMBIT's responsibility", "Responsibility unknown"
Message word(ResponsibilitySide side);

/// What is promised over a link, and where that stands.
struct HopPromise {
    Metric metric = Metric::ReactionTime;
    int priority = 0;        ///< 1 to 4; 0: all
    qint64 target = 0;       ///< in unitOf(metric)
    QString serviceHours{};
    RecordRef source{};      ///< the service level, or the link itself
    bool operator==(const HopPromise &) const = default;
};

enum class ContractState { None, InForce, NotYet, RanOut };

/// Who follows up on one link when what it delivers fails. What the records do not say is missing, never guessed.
struct Hop {
    int link = -1;
    int consumer = -1;
    int provider = -1;
    QList<ChainParty> from{};          ///< who gets in touch
    QList<ChainParty> to{};            ///< with whom
    Id<Contract> contract{};           ///< that the link names; none: not known
    ContractState contractState = ContractState::None;
    ChainParty holder{};               ///< of the contract in force
    QList<ChainParty> followUp{};      ///< empty: responsibility unknown
    ResponsibilitySide side = ResponsibilitySide::Unknown;
    QList<HopPromise> promises{};      ///< by metric and priority
    Id<Person> contact{};
    Message action{};                  ///< what to do
    QList<Reason> reasons{};           ///< never empty
    QList<Missing> missing{};
    bool operator==(const Hop &) const = default;
};

/// The answer for one link. Sources: the deck's "Kontrakter og opfølgningsansvar" and "Opfølgning på fejl i løsninger, der er uden for
/// KOMBITs ansvar"; who supports what is in the responsibility matrix.
///
/// - Who gets in touch: the users themselves; for a solution its 3rd level support; else who operates the component.
/// - With whom: for a solution its 2nd level support (users: the first level that is not theirs); else who operates the component.
/// - Who follows up: whom the link names; inside KOMBIT's responsibility who has the operations follow-up of the solution that is used;
///   else the holder of the contract in force; outside KOMBIT's responsibility without one the municipality itself.
/// - Inside or outside: as the link says, or from the contract in force and those it stands under.
Hop hopOver(const Chain &chain, int link);
/// Inside or outside alone, as the hop says it: what a drawing of many links asks.
ResponsibilitySide sideOver(const Chain &chain, int link);

/// Whose name stands under "follow-up": the parties, or that the responsibility is unknown.
Message followUpWords(const Hop &hop);
/// What the hop says about the contract: its name, or that there is none or none in force.
Message contractWords(const Chain &chain, const Hop &hop);

} // namespace driftsraad
