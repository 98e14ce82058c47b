#include "core/chain/promiseparts.h"

#include <algorithm>

namespace driftsraad {

namespace {

/// The level for all priorities, else the first one.
const ServiceLevel *levelOf(const ChainContract &contract, Metric metric)
{
    const ServiceLevel *found = nullptr;
    for (const ServiceLevel &level : contract.levels) {
        if (level.metric == metric && (!found || level.priority < found->priority))
            found = &level;
    }
    return found;
}

/// The contract in force whose levels are promised of what the link leads to. Not the first one about the solution that uses it: that one
/// promises the whole, of which this is a part, and a promise is not carried by itself.
const ChainContract *contractOfThePart(const Chain &chain, int link)
{
    const ChainContract *contract = chain.contractOf(link);
    if (!contract || !isInForce(contract->contract, chain.day))
        return nullptr;
    const Id<Solution> user = chain.components[chain.consumers[link]].solution;
    const bool isOfTheWhole = contract->isAbout(user) && chain.contractsFor(user).first() == contract;
    return isOfTheWhole ? nullptr : contract;
}

/// Reads one component's promises over the links that lead to it.
class PartReading
{
public:
    PartReading(const Chain &chain, PromisePart *part, QList<PromiseGap> *gaps) : m_chain(chain), m_part(part), m_gaps(gaps) {}

    void readAvailability(const QList<int> &links);
    void readHours(const QList<int> &links);
    void readResponse(const QList<int> &links);
    void readReactions(const QList<int> &links);

private:
    void gap(PromiseGapKind kind, const char *message, int link, const char *field);

    const Chain &m_chain;
    PromisePart *m_part;
    QList<PromiseGap> *m_gaps;
};

/// Where the link has a contract in force, the level is to be added there.
void PartReading::gap(PromiseGapKind kind, const char *message, int link, const char *field)
{
    const ChainContract *contract = contractOfThePart(m_chain, link);
    m_gaps->append({.kind = kind,
                    .component = m_part->component,
                    .message = {message, {nested(linkWords(m_chain, link))}},
                    .record = contract ? refTo(contract->contract.id) : refTo(m_chain.links[link].id),
                    .field = contract ? QByteArray() : QByteArray(field)});
}

void PartReading::readAvailability(const QList<int> &links)
{
    bool isWhole = true;
    for (const int link : links) {
        const auto figure = promisedOver(m_chain, link, Metric::Availability);
        if (!figure) {
            gap(PromiseGapKind::NoAvailability, QT_TRANSLATE_NOOP("Messages", "%1: no availability is promised."), link, "availability");
            isWhole = false;
        } else if (!m_part->availability || figure->target < *m_part->availability) {
            m_part->availability = figure->target;
            m_part->source = figure->source;
        }
    }
    m_part->isAvailabilityWhole = isWhole;
}

void PartReading::readHours(const QList<int> &links)
{
    bool isWhole = true;
    ServiceHours common = ServiceHours::always();
    for (const int link : links) {
        const auto figure = promisedOver(m_chain, link, Metric::Availability);
        const QString text = figure && !figure->serviceHours.isEmpty() ? figure->serviceHours : m_chain.links[link].serviceHours;
        if (text.isEmpty()) {
            gap(PromiseGapKind::NoHours, QT_TRANSLATE_NOOP("Messages", "%1: no service hours are promised."), link, "service_hours");
            isWhole = false;
        } else if (const auto hours = ServiceHours::parse(text)) {
            common = common.intersected(*hours);
        } else {
            m_gaps->append({.kind = PromiseGapKind::HoursUnreadable,
                            .component = m_part->component,
                            .message = {QT_TRANSLATE_NOOP("Messages", "%1: the service hours “%2” cannot be read. Write them like “Weekdays 7-18”."),
                                        {nested(linkWords(m_chain, link)), text}},
                            .record = figure ? figure->source : refTo(m_chain.links[link].id),
                            .field = "service_hours"});
            isWhole = false;
        }
    }
    if (isWhole)
        m_part->hours = common;
}

void PartReading::readResponse(const QList<int> &links)
{
    bool isWhole = true;
    for (const int link : links) {
        const auto figure = promisedOver(m_chain, link, Metric::ResponseTime);
        if (!figure) {
            gap(PromiseGapKind::NoResponse, QT_TRANSLATE_NOOP("Messages", "%1: no response time is promised."), link, "response");
            isWhole = false;
        } else {
            m_part->response = std::max(m_part->response.value_or(0), figure->target);
        }
    }
    m_part->isResponseWhole = isWhole;
}

void PartReading::readReactions(const QList<int> &links)
{
    for (const int link : links) {
        const auto before = m_part->reactions.size();
        const ChainContract *contract = contractOfThePart(m_chain, link);
        if (m_chain.links[link].reaction) {
            m_part->reactions.append({.target = *m_chain.links[link].reaction, .serviceHours = m_chain.links[link].serviceHours, .source = refTo(m_chain.links[link].id)});
        } else if (contract) {
            for (const ServiceLevel &level : contract->levels) {
                if (level.metric == Metric::ReactionTime)
                    m_part->reactions.append({.metric = level.metric, .priority = level.priority, .target = level.target, .serviceHours = level.serviceHours, .source = refTo(level.id)});
            }
        }
        if (m_part->reactions.size() == before)
            gap(PromiseGapKind::NoReaction, QT_TRANSLATE_NOOP("Messages", "%1: no reaction time is promised."), link, "reaction");
    }
    // Two links under one contract promise the same once.
    QList<HopPromise> once;
    for (const HopPromise &promise : std::as_const(m_part->reactions)) {
        if (!once.contains(promise))
            once.append(promise);
    }
    std::stable_sort(once.begin(), once.end(), [](const HopPromise &left, const HopPromise &right) { return left.priority < right.priority; });
    m_part->reactions = once;
}

} // namespace

std::optional<PromisedFigure> promisedOver(const Chain &chain, int link, Metric metric)
{
    const Link &record = chain.links[link];
    const std::optional<qint64> own = metric == Metric::Availability ? record.availability
        : metric == Metric::ResponseTime                            ? record.response
        : metric == Metric::ReactionTime                            ? record.reaction
                                                                    : std::nullopt;
    if (own)
        return PromisedFigure{.target = *own, .serviceHours = record.serviceHours, .source = refTo(record.id)};
    const ChainContract *contract = contractOfThePart(chain, link);
    if (const ServiceLevel *level = contract ? levelOf(*contract, metric) : nullptr)
        return PromisedFigure{.target = level->target, .serviceHours = level->serviceHours, .source = refTo(level->id)};
    return std::nullopt;
}

std::optional<PromisedFigure> ownPromise(const Chain &chain, Id<Solution> solution, Metric metric)
{
    for (const ChainContract *contract : chain.contractsFor(solution)) {
        if (const ServiceLevel *level = levelOf(*contract, metric))
            return PromisedFigure{.target = level->target, .serviceHours = level->serviceHours, .source = refTo(level->id)};
    }
    return std::nullopt;
}

QList<PromisePart> promiseParts(const Chain &chain, QList<PromiseGap> *gaps)
{
    QList<PromisePart> parts;
    if (chain.start < 0)
        return parts;
    QList<int> distance(chain.components.size(), -1);
    QList<int> order{chain.start};
    distance[chain.start] = 0;
    for (qsizetype next = 0; next < order.size(); ++next) {
        for (const int link : chain.uses[order[next]]) {
            const int provider = chain.providers[link];
            if (distance[provider] >= 0)
                continue;
            distance[provider] = distance[order[next]] + 1;
            order.append(provider);
        }
    }
    for (const int component : order.mid(1)) {
        QList<int> links = chain.usedBy[component];
        links.removeIf([&](int link) { return chain.consumers[link] == component || distance[chain.consumers[link]] < 0; });
        PromisePart part{.component = component, .distance = distance[component]};
        PartReading reading(chain, &part, gaps);
        reading.readAvailability(links);
        reading.readHours(links);
        reading.readResponse(links);
        reading.readReactions(links);
        parts.append(part);
    }
    return parts;
}

} // namespace driftsraad
