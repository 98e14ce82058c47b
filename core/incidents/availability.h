#pragma once

#include "core/agreements/availabilityrule.h"
#include "core/incidents/incident.h"

namespace driftsraad {

/// A time in which a solution could not be used as agreed, or was planned not to be.
struct Stop {
    Instant from{};
    Instant to{};           ///< not set: not restored yet
    OutageExtent extent = OutageExtent::Full;
    bool isPlanned = false;
    Instant noticeAt{};     ///< of a planned window; not set: no notice given
    IncidentCause cause = IncidentCause::Unknown;
    QString name{};         ///< "H-214"
    bool operator==(const Stop &) const = default;
};

/// A month's availability in minutes; a share is only made of them when it is shown or compared.
struct Availability {
    Month month{};
    qint64 serviceMinutes = 0;   ///< the month's whole service time, before anything is taken out
    qint64 agreedMinutes = 0;    ///< what is measured: until now in a running month, without what is taken out
    qint64 downMillionths = 0;   ///< downtime in millionths of a minute, so that weights are exact
    bool isProvisional = false;  ///< the month is not over, or a stop in it is not
    QList<TimeSpan> trace{};     ///< the measured time of the month, span by span; counted minutes by their weight are the downtime

    /// False where nothing was agreed (or nothing has passed yet): neither 0 nor 100 %.
    bool isMeasurable() const { return agreedMinutes > 0; }
    /// Rounded down to a millionth, so never up to a target.
    std::optional<Percent> share() const;
    /// Compares minutes, not rounded shares. False where nothing is measurable.
    bool meets(Percent target) const;
    /// Rounded up to whole minutes, for people.
    qint64 downMinutes() const { return (downMillionths + 999'999) / 1'000'000; }
};
/// The availability of a month as of now. Stops that overlap count once, by the heaviest; they are cut to the month and to the service
/// hours, and one that is not restored lasts until now. Within a planned window that the contract excuses nothing else counts. Where terms
/// change in the month each day counts by its own, and the trace says so; what windows took under the earlier terms is not left for the
/// later ones. The first period counts from the month's beginning.
Availability availability(const QList<AvailabilityPeriod> &periods, const QList<Stop> &stops, Month month, Instant now);
Availability availability(const AvailabilityTerms &terms, const QList<Stop> &stops, Month month, Instant now);
/// "98,347 %", "not measurable", "99,94 % (provisional)".
Message availabilityWords(const Availability &availability);
/// The sentences over the trace: agreed time, what was taken out, downtime.
QList<Message> availabilityReasons(const Availability &availability);

} // namespace driftsraad
