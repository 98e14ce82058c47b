#pragma once

#include "core/governance/group.h"

namespace driftsraad {

/// A membership with what the rule must know of its person.
struct Member {
    Membership membership{};
    QString name{};
    Id<Organisation> organisation{};
    OrganisationKind organisationKind = OrganisationKind::Company;
    QString organisationName{};
    bool operator==(const Member &) const = default;
};

enum class PlaceState {
    Filled,
    Expired,  ///< the member's last day has passed and nobody has taken the place
    Vacant,
};

struct SeatOccupancy {
    Id<Seat> seat{};
    QString label{};
    QList<PlaceState> places{};  ///< filled first, then expired, then vacant; at least as many as the seat has
    QList<Message> reasons{};    ///< one for each membership that counts, and for what is missing or too much
    int filled() const { return static_cast<int>(places.count(PlaceState::Filled)); }
    int expired() const { return static_cast<int>(places.count(PlaceState::Expired)); }
    int vacant() const { return static_cast<int>(places.count(PlaceState::Vacant)); }
    bool operator==(const SeatOccupancy &) const = default;
};

struct Composition {
    QList<SeatOccupancy> seats{};
    int places = 0;   ///< as many as the seats have
    int filled = 0;   ///< of them
    int expired = 0;
    int vacant = 0;
    bool isComplete() const { return places > 0 && filled >= places; }
    bool operator==(const Composition &) const = default;
};

/// True on the membership's days, the first and the last included.
bool isMemberOn(const Membership &membership, QDate day);

/// Which of a group's places are taken on a day, and why. The composition is the group's own (in the demo the deck's slides on
/// NemRefusion's governance and on the advisory group). A substitute fills no place; somebody from another organisation than the seat's
/// fills it but is named in the reasons; a membership that begins later is named and fills nothing yet.
Composition compositionOn(QDate day, const QList<Seat> &seats, const QList<Member> &members);

} // namespace driftsraad
