#include "core/incidents/deadlineorder.h"

#include "core/incidents/cardclocks.h"
#include "core/incidents/clocks.h"

#include <algorithm>
#include <tuple>

namespace driftsraad {

namespace {

bool isAnswerFirst(Instant answerDueAt, const IncidentClock *shown, Instant now)
{
    if (!shown || answerDueAt < now)
        return true;
    const SlaClock &clock = shown->clock;
    return clock.state != ClockState::Missed && (clock.state == ClockState::Paused || answerDueAt <= clock.due);
}

/// The answers that third parties owe, late or not.
Result<QHash<qint64, Instant>> answerTimes(Reader &reader)
{
    QHash<qint64, Instant> answers;
    DRIFTSRAAD_TRY(reader.rows("SELECT id, answer_due_at FROM incident WHERE state = ? AND answer_due_at > 0", {IncidentState::AtThirdParty}, [&](const Row &row) {
        answers.insert(row.integer(0), Instant{row.integer(1)});
        return true;
    }));
    return answers;
}

/// When each of them is due, where it has a limit that still runs or an answer that goes before it.
Result<QHash<qint64, Instant>> dueTimes(Reader &reader, IncidentFilter filter)
{
    QList<IncidentState> states;
    for (const IncidentState state : incidentStates()) {
        if (isOpen(state) && (filter.states.isEmpty() || filter.states.contains(state)))
            states.append(state);
    }
    QHash<qint64, Instant> due;
    if (states.isEmpty())
        return due;
    filter.states = states;
    const auto open = incidentPage(reader, filter, IncidentOrder::Newest, true, 0);
    if (!open)
        return open.error();
    const auto clocks = clocksOf(reader, open->ids, reader.now());
    if (!clocks)
        return clocks.error();
    const auto answers = answerTimes(reader);
    if (!answers)
        return answers.error();
    for (auto each = clocks->cbegin(); each != clocks->cend(); ++each) {
        const Instant answer = answers->value(each.key());
        if (answer.isSet() && isAnswerFirst(answer, cardClock(*each), reader.now()))
            due.insert(each.key(), answer);
        else if (const IncidentClock *first = each->mostPressing(); first && first->clock.due.isSet())
            due.insert(each.key(), first->clock.due);
    }
    return due;
}

/// Those with a due time before the others, which stay in their order.
void orderByDue(QList<qint64>::iterator begin, QList<qint64>::iterator end, const QHash<qint64, Instant> &due, bool descending)
{
    const auto rest = std::stable_partition(begin, end, [&due](qint64 id) { return due.contains(id); });
    std::sort(begin, rest, [&due, descending](qint64 left, qint64 right) {
        const std::tuple a(due.value(left), left);
        const std::tuple b(due.value(right), right);
        return descending ? b < a : a < b;
    });
}

} // namespace

bool isAnswerFirst(const IncidentCard &card, Instant now)
{
    return card.state == IncidentState::AtThirdParty && card.answerDueAt.isSet() && isAnswerFirst(card.answerDueAt, card.clock ? &*card.clock : nullptr, now);
}

Result<IncidentPage> pageByDeadline(Reader &reader, const IncidentFilter &filter, bool descending, int limit, IncidentGrouping grouping)
{
    const auto due = dueTimes(reader, filter);
    if (!due)
        return due.error();
    const bool grouped = grouping != IncidentGrouping::None;
    // The newest of the page are enough beside those that are due; where groups part the list, all of them are needed.
    auto page = incidentPage(reader, filter, IncidentOrder::Newest, true, grouped ? 0 : limit, grouping);
    if (!page)
        return page.error();
    if (grouped) {
        auto begin = page->ids.begin();
        for (const CountedGroup &group : std::as_const(page->groups)) {
            orderByDue(begin, begin + group.count, *due, descending);
            begin += group.count;
        }
    } else {
        page->ids.removeIf([&due](qint64 id) { return due->contains(id); });
        page->ids = due->keys() + page->ids;
        orderByDue(page->ids.begin(), page->ids.end(), *due, descending);
    }
    if (limit > 0)
        page->ids = page->ids.mid(0, limit);
    return page;
}

} // namespace driftsraad
