#pragma once

#include "core/agreements/contract.h"
#include "core/chain/component.h"

namespace driftsraad {

/// Whether following up on a link is KOMBIT's business. The numbers are stored; they never change their meaning.
enum class KombitResponsibility {
    FromContract = 0,  ///< inside where KOMBIT holds the contract or one above it; unknown without a contract
    Inside = 1,
    Outside = 2,       ///< the deck's "faults outside KOMBIT's responsibility"
};
Message kombitResponsibilityWord(qint64 responsibility);
inline Message word(KombitResponsibility responsibility) { return kombitResponsibilityWord(static_cast<qint64>(responsibility)); }

/// From who uses to who delivers. What is promised over it stands in the contract, which may be about more than this link; a figure here is
/// about the link alone and counts before the contract's.
struct Link {
    Id<Link> id{};
    Revision revision{};
    Id<Component> consumer{};
    Id<Component> provider{};
    QString carries{};                ///< what comes over it: "Ydelsesdata"
    Id<Contract> contract{};
    Id<Organisation> followUp{};      ///< who follows up when it fails; none: the contract's holder
    KombitResponsibility responsibility = KombitResponsibility::FromContract;
    Id<Person> contact{};             ///< whom to call at the provider
    int alternative = 0;              ///< a consumer's links with the same number above 0 stand in for each other
    std::optional<qint64> availability{};  ///< millionths
    std::optional<qint64> response{};      ///< milliseconds
    std::optional<qint64> reaction{};      ///< minutes of service time
    QString serviceHours{};
    QDate validFrom{};
    QDate validTo{};
    QString note{};
    bool operator==(const Link &) const = default;
};
const Table<Link> &tableOf(const Link *);

inline bool isInForce(const Link &link, QDate day) { return isWithin(day, link.validFrom, link.validTo); }

} // namespace driftsraad
