#include "core/chain/carriedpromise.h"

#include "core/agreements/figurewords.h"
#include "core/chain/exactshare.h"
#include "core/chain/graph.h"
#include "core/chain/promiseparts.h"

#include <algorithm>

namespace driftsraad {

Message word(PromiseRole role)
{
    switch (role) {
    case PromiseRole::Needed:
        return {QT_TRANSLATE_NOOP("Messages", "Needed")};
    case PromiseRole::Alternative:
        return {QT_TRANSLATE_NOOP("Messages", "Alternative")};
    case PromiseRole::Shared:
        return {QT_TRANSLATE_NOOP("Messages", "Shared by alternatives")};
    case PromiseRole::Spare:
        break;
    }
    return {QT_TRANSLATE_NOOP("Messages", "Spare")};
}

namespace {

/// What a part of the chain carries. Where a promise is missing the share takes it as kept without fail.
struct Carried {
    ExactShare share{};
    bool isWhole = true;
    ServiceHours hours = ServiceHours::always();
    bool areHoursWhole = true;
};

/// Links of one consumer that stand in for each other.
struct Choice {
    int consumer = -1;
    int alternative = 0;
    QList<int> providers{};
};

class PromiseSum
{
public:
    explicit PromiseSum(const Chain &chain) : m_chain(chain), m_partOf(chain.components.size(), -1) {}

    CarriedPromise sum();

private:
    /// One component with all that it cannot do without, and the choices that are then left open.
    struct Series {
        std::vector<char> works{};  ///< by component: taken as working here; counted here or around it
        QList<int> members{};
        QList<Choice> choices{};
    };

    Choice choiceOf(int link) const;
    void need(Series *series, int component, PromiseRole role);
    bool needShared(Series *series);
    Carried carriedBy(int root, const std::vector<char> &works, PromiseRole role, bool isTraced);
    Carried carriedByOne(const Choice &choice, const std::vector<char> &works);
    void addPart(Carried *carried, int component) const;
    void trace(const Message &line) { m_found.trace.append(line); }
    void sumResponses();
    void compare(const Carried &carried);
    void nothingBelow();

    const Chain &m_chain;
    QList<int> m_partOf;
    QList<bool> m_hasRole;
    CarriedPromise m_found;
};

Choice PromiseSum::choiceOf(int link) const
{
    Choice choice{.consumer = m_chain.consumers[link], .alternative = m_chain.links[link].alternative};
    for (const int sibling : m_chain.uses[choice.consumer]) {
        const int provider = m_chain.providers[sibling];
        if (m_chain.links[sibling].alternative == choice.alternative && provider != choice.consumer && !choice.providers.contains(provider))
            choice.providers.append(provider);
    }
    return choice;
}

void PromiseSum::need(Series *series, int component, PromiseRole role)
{
    QList<int> waiting{component};
    while (!waiting.isEmpty()) {
        const int at = waiting.takeFirst();
        if (series->works[static_cast<size_t>(at)])
            continue;
        series->works[static_cast<size_t>(at)] = 1;
        if (const int part = m_partOf[at]; part >= 0) {
            series->members.append(at);
            m_found.parts[part].role = role;
            m_hasRole[part] = true;
        }
        for (const int link : m_chain.uses[at]) {
            Choice choice;
            if (m_chain.links[link].alternative > 0)
                choice = choiceOf(link);
            if (choice.providers.size() < 2) {
                waiting.append(m_chain.providers[link]);
            } else if (std::none_of(series->choices.cbegin(), series->choices.cend(), [&](const Choice &known) {
                           return known.consumer == choice.consumer && known.alternative == choice.alternative;
                       })) {
                series->choices.append(choice);
            }
        }
    }
}

/// Components that more than one branch depends on are counted once, in series: first those that a branch meets first. Returns whether
/// there were any.
bool PromiseSum::needShared(Series *series)
{
    series->choices.removeIf([&](const Choice &choice) {
        return std::any_of(choice.providers.cbegin(), choice.providers.cend(), [&](int provider) { return series->works[static_cast<size_t>(provider)] != 0; });
    });
    std::vector<int> branches(static_cast<size_t>(m_chain.components.size()), 0);
    std::vector<char> isCertain(branches.size(), 0);  // every branch of some choice needs it
    std::vector<int> seenBy(branches.size(), -1);
    int branch = 0;
    // Calls visit for what a branch reaches beyond what works; visit says whether to go on below it.
    const auto walk = [&](int root, bool onlyNeeded, auto visit) {
        std::vector<int> waiting{root};
        while (!waiting.empty()) {
            const int at = waiting.back();
            waiting.pop_back();
            if (series->works[static_cast<size_t>(at)] || seenBy[static_cast<size_t>(at)] == branch)
                continue;
            seenBy[static_cast<size_t>(at)] = branch;
            if (!visit(at))
                continue;
            for (const int link : m_chain.uses[at]) {
                if (!onlyNeeded || m_chain.links[link].alternative <= 0)
                    waiting.push_back(m_chain.providers[link]);
            }
        }
        ++branch;
    };
    for (const Choice &choice : std::as_const(series->choices)) {
        std::vector<int> ofChoice(branches.size(), 0);
        for (const int provider : choice.providers) {
            walk(provider, false, [&](int at) { return ++branches[static_cast<size_t>(at)] > 0; });
            walk(provider, true, [&](int at) { return ++ofChoice[static_cast<size_t>(at)] > 0; });
        }
        for (size_t i = 0; i < branches.size(); ++i) {
            isCertain[i] |= ofChoice[i] == choice.providers.size();
        }
    }
    QList<int> first;
    for (const Choice &choice : std::as_const(series->choices)) {
        for (const int provider : choice.providers) {
            walk(provider, false, [&](int at) {
                const bool isShared = branches[static_cast<size_t>(at)] > 1;
                if (isShared)
                    first.append(at);
                return !isShared;
            });
        }
    }
    for (const int component : std::as_const(first)) {
        const bool certain = isCertain[static_cast<size_t>(component)];
        m_found.isLowerBound = m_found.isLowerBound || !certain;
        need(series, component, certain ? PromiseRole::Needed : PromiseRole::Shared);
    }
    return !first.isEmpty();
}

void PromiseSum::addPart(Carried *carried, int component) const
{
    const PromisePart &part = m_found.parts[m_partOf[component]];
    carried->isWhole = carried->isWhole && part.isAvailabilityWhole;
    if (part.availability)
        carried->share = carried->share * ExactShare(Percent{*part.availability});
    carried->areHoursWhole = carried->areHoursWhole && part.hours;
    if (part.hours)
        carried->hours = carried->hours.intersected(*part.hours);
}

/// 1 − Π(1 − a), and open when one of them is.
Carried PromiseSum::carriedByOne(const Choice &choice, const std::vector<char> &works)
{
    Carried together;
    together.hours = {};
    ExactShare allFail;
    for (const int provider : choice.providers) {
        const Carried branch = carriedBy(provider, works, PromiseRole::Alternative, false);
        allFail = allFail * branch.share.rest();
        together.isWhole = together.isWhole && branch.isWhole;
        together.hours = together.hours.united(branch.hours);
        together.areHoursWhole = together.areHoursWhole && branch.areHoursWhole;
    }
    together.share = allFail.rest();
    return together;
}

Carried PromiseSum::carriedBy(int root, const std::vector<char> &works, PromiseRole role, bool isTraced)
{
    Series series{.works = works};
    need(&series, root, role);
    while (needShared(&series)) {
    }
    std::stable_sort(series.members.begin(), series.members.end(), [this](int left, int right) { return m_partOf[left] < m_partOf[right]; });
    Carried carried;
    QList<Message> narrower;
    for (const int member : std::as_const(series.members)) {
        const ServiceHours before = carried.hours;
        addPart(&carried, member);
        const PromisePart &part = m_found.parts[m_partOf[member]];
        if (part.hours && carried.hours != before)
            narrower.append({QT_TRANSLATE_NOOP("Messages", "%1 is open %2; together %3"),
                             {m_chain.components[member].name, nested(part.hours->words()), nested(carried.hours.words())}});
        if (isTraced && part.availability)
            trace({QT_TRANSLATE_NOOP("Messages", "%1 promises %2; together %3"), {m_chain.components[member].name, nested(shareWords({*part.availability})), carried.share.floored()}});
    }
    for (const Choice &choice : std::as_const(series.choices)) {
        const Carried together = carriedByOne(choice, series.works);
        carried.share = carried.share * together.share;
        carried.isWhole = carried.isWhole && together.isWhole;
        const ServiceHours before = carried.hours;
        carried.hours = carried.hours.intersected(together.hours);
        carried.areHoursWhole = carried.areHoursWhole && together.areHoursWhole;
        if (!isTraced)
            continue;
        QStringList names;
        for (const int provider : choice.providers)
            names.append(m_chain.components[provider].name);
        trace({QT_TRANSLATE_NOOP("Messages", "%1 stand in for each other: one of them %2; together %3"),
               {names.join(QStringLiteral(", ")), together.share.floored(), carried.share.floored()}});
        if (carried.hours != before)
            narrower.append({QT_TRANSLATE_NOOP("Messages", "%1 stand in for each other: one of them is open %2; together %3"),
                             {names.join(QStringLiteral(", ")), nested(together.hours.words()), nested(carried.hours.words())}});
    }
    if (isTraced)
        m_found.trace += narrower;
    return carried;
}

/// The slowest route from the solution downwards: the sums of circles in the order in which circles depend on each other.
void PromiseSum::sumResponses()
{
    const Circles found = circles(m_chain);
    std::vector<qint64> sum(static_cast<size_t>(found.count()), 0);
    std::vector<int> next(static_cast<size_t>(found.count()), -1);
    QList<QList<int>> members(found.count());
    for (int i = 0; i < m_chain.components.size(); ++i)
        members[found.number[i]].append(i);
    for (int circle = 0; circle <= found.number[m_chain.start]; ++circle) {
        qint64 slowest = 0;
        qint64 own = 0;
        for (const int member : std::as_const(members[circle])) {
            own += m_partOf[member] >= 0 ? m_found.parts[m_partOf[member]].response.value_or(0) : 0;
            for (const int link : m_chain.uses[member]) {
                const int below = found.number[m_chain.providers[link]];
                if (below != circle && (next[static_cast<size_t>(circle)] < 0 || sum[static_cast<size_t>(below)] > slowest)) {
                    slowest = sum[static_cast<size_t>(below)];
                    next[static_cast<size_t>(circle)] = below;
                }
            }
        }
        sum[static_cast<size_t>(circle)] = own + slowest;
    }
    const int first = found.number[m_chain.start];
    m_found.responseAtBest = sum[static_cast<size_t>(first)];
    if (std::all_of(m_found.parts.cbegin(), m_found.parts.cend(), [](const PromisePart &part) { return part.isResponseWhole; }))
        m_found.response = m_found.responseAtBest;
    m_found.slowestRoute.append(m_chain.start);
    for (int circle = first; circle >= 0; circle = next[static_cast<size_t>(circle)]) {
        for (const int member : std::as_const(members[circle])) {
            if (member != m_chain.start)
                m_found.slowestRoute.append(member);
        }
        if (members[circle].size() > 1)
            trace({QT_TRANSLATE_NOOP("Messages", "%1 is part of a circle: its response times are all added."), {m_chain.components[members[circle].first()].name}});
    }
    qint64 soFar = 0;
    for (const int component : std::as_const(m_found.slowestRoute)) {
        const int part = m_partOf[component];
        if (part < 0 || !m_found.parts[part].response)
            continue;
        soFar += *m_found.parts[part].response;
        trace({QT_TRANSLATE_NOOP("Messages", "%1 answers in %2; along the slowest route %3"),
               {m_chain.components[component].name, nested(secondsWords(*m_found.parts[part].response)), nested(secondsWords(soFar))}});
    }
}

void PromiseSum::compare(const Carried &carried)
{
    const Component &start = m_chain.components[m_chain.start];
    const RecordRef solution{table<Solution>().nameText(), start.solution.value};
    const auto gap = [&](PromiseGapKind kind, Message message, const RecordRef &record) {
        m_found.gaps.append({.kind = kind, .component = m_chain.start, .message = std::move(message), .record = record});
    };
    m_found.availabilityAtBest = carried.share.floored().millionths;
    if (carried.isWhole)
        m_found.availability = m_found.availabilityAtBest;
    m_found.hoursAtBest = carried.hours;
    if (carried.areHoursWhole)
        m_found.hours = carried.hours;
    if (const auto own = ownPromise(m_chain, start.solution, Metric::Availability)) {
        m_found.promisedAvailability = own->target;
        m_found.promisedBy = own->source;
        m_found.promisedHours = ServiceHours::parse(own->serviceHours);
        if (m_found.availabilityAtBest < own->target)
            gap(PromiseGapKind::AvailabilityBelow,
                {carried.isWhole ? QT_TRANSLATE_NOOP("Messages", "%1 promises %2, but the chain below carries %3.")
                                 : QT_TRANSLATE_NOOP("Messages", "%1 promises %2, but the chain below carries at most %3, even if what is missing never fails."),
                 {start.name, nested(shareWords({own->target})),
                  nested(shareWords({carried.isWhole ? m_found.availabilityAtBest : m_found.availabilityAtMost()}, {own->target}))}},
                own->source);
        if (!m_found.promisedHours)
            gap(PromiseGapKind::HoursUnreadable, {QT_TRANSLATE_NOOP("Messages", "The service hours that %1 promises cannot be read."), {start.name}}, own->source);
        else if (!carried.hours.covers(*m_found.promisedHours))
            gap(PromiseGapKind::HoursShorter,
                {QT_TRANSLATE_NOOP("Messages", "%1 promises %2, but the chain below is open %3."), {start.name, nested(m_found.promisedHours->words()), nested(carried.hours.words())}},
                own->source);
    } else {
        gap(PromiseGapKind::NoPromise, {QT_TRANSLATE_NOOP("Messages", "%1 itself promises no availability."), {start.name}}, solution);
    }
    if (const auto own = ownPromise(m_chain, start.solution, Metric::ResponseTime)) {
        m_found.promisedResponse = own->target;
        if (m_found.responseAtBest > own->target)
            gap(PromiseGapKind::ResponseSlower,
                {QT_TRANSLATE_NOOP("Messages", "%1 promises an answer in %2, but the slowest route below takes %3."),
                 {start.name, nested(secondsWords(own->target)), nested(secondsWords(m_found.responseAtBest))}}, own->source);
    } else {
        gap(PromiseGapKind::NoPromise, {QT_TRANSLATE_NOOP("Messages", "%1 itself promises no response time."), {start.name}}, solution);
    }
}

/// A chain without a component below is not one that never fails: it has not been drawn yet.
void PromiseSum::nothingBelow()
{
    m_found.availability.reset();
    m_found.hours.reset();
    m_found.response.reset();
    const Component &start = m_chain.components[m_chain.start];
    m_found.gaps.append({.kind = PromiseGapKind::NothingBelow,
                         .component = m_chain.start,
                         .message = {QT_TRANSLATE_NOOP("Messages", "Nothing that %1 runs on is drawn, so nobody is known to promise anything."), {start.name}},
                         .record = refTo(start.id)});
}

CarriedPromise PromiseSum::sum()
{
    m_found.parts = promiseParts(m_chain, &m_found.gaps);
    m_hasRole = QList<bool>(m_found.parts.size(), false);
    for (int i = 0; i < m_found.parts.size(); ++i)
        m_partOf[m_found.parts[i].component] = i;
    const Carried carried = carriedBy(m_chain.start, std::vector<char>(static_cast<size_t>(m_chain.components.size()), 0), PromiseRole::Needed, true);
    for (int i = 0; i < m_found.parts.size(); ++i) {
        if (!m_hasRole[i])
            m_found.parts[i].role = PromiseRole::Spare;
    }
    sumResponses();
    compare(carried);
    if (m_found.parts.isEmpty())
        nothingBelow();
    // Where the promise falls short is read before what the others have not said.
    std::stable_partition(m_found.gaps.begin(), m_found.gaps.end(), [this](const PromiseGap &gap) { return gap.component == m_chain.start; });
    return m_found;
}

} // namespace

CarriedPromise carriedPromise(const Chain &chain)
{
    if (chain.start < 0)
        return {};
    return PromiseSum(chain).sum();
}

} // namespace driftsraad
