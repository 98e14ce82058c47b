#include "core/agreements/contractend.h"

#include "core/agreements/operations.h"

#include <QSet>

#include <algorithm>

namespace driftsraad {

namespace {

/// Terms end on a month's day as the first one did: months are counted from the day after, so that 31 January goes on to 28 February.
QDate lastDayAfter(QDate lastDay, int months)
{
    return lastDay.addDays(1).addMonths(months).addDays(-1);
}

bool renewsItself(const Contract &contract) { return contract.renewal == Renewal::Automatic && contract.renewalMonths > 0; }

Message months(const char *text, int count, QList<Argument> arguments = {})
{
    return Message::counted(text, count, std::move(arguments));
}

QDate noticeFor(const Contract &contract, QDate lastDay)
{
    return contract.noticeMonths > 0 ? lastDayAfter(lastDay, -contract.noticeMonths) : QDate();
}

/// The last day of the first term that can still be ended on the day. A term is never shorter than a month, so the count ends.
QDate termEndOn(const Contract &contract, QDate day, QList<Message> *trace)
{
    QDate end = contract.validTo;
    if (!renewsItself(contract))
        return end;
    int terms = 0;
    while (end < day)
        end = lastDayAfter(contract.validTo, ++terms * contract.renewalMonths);
    if (terms > 0)
        trace->append(Message::counted(QT_TRANSLATE_N_NOOP("Messages", "It has renewed itself %n times since, by %1 months; the present term ends on %2."), terms,
                                       {qint64{contract.renewalMonths}, end}));
    const QDate present = end;
    while (noticeFor(contract, end).isValid() && noticeFor(contract, end) < day)
        end = lastDayAfter(contract.validTo, ++terms * contract.renewalMonths);
    if (end != present)
        trace->append({QT_TRANSLATE_NOOP("Messages", "Notice for that end had to be there on %1. None is registered, so it goes on to %2."),
                       {noticeFor(contract, present), end}});
    return end;
}

void traceNotice(const Contract &contract, const ContractEnd &end, QDate day, QList<Message> *trace)
{
    if (!end.noticeBy.isValid()) {
        trace->append(Message(QT_TRANSLATE_NOOP("Messages", "No notice is stated, so its last day is the day to decide by.")));
        return;
    }
    trace->append(months(QT_TRANSLATE_N_NOOP("Messages", "The notice is %n months before the end: it must be there on %1 at the latest."),
                         contract.noticeMonths, {end.noticeBy}));
    if (end.noticeBy < day)
        trace->append(Message::counted(QT_TRANSLATE_N_NOOP("Messages", "That day was %n days ago."), end.noticeBy.daysTo(day)));
}

void traceRenewal(const Contract &contract, const ContractEnd &end, QList<Message> *trace)
{
    if (!end.nextEnd.isValid())
        return;
    if (contract.renewal == Renewal::Automatic)
        trace->append(months(QT_TRANSLATE_N_NOOP("Messages", "Without notice it renews itself by %n months, to %1."), contract.renewalMonths, {end.nextEnd}));
    else
        trace->append(months(QT_TRANSLATE_N_NOOP("Messages", "It can be prolonged by %n months, to %1, when the holder says so in time."),
                             contract.renewalMonths, {end.nextEnd}));
}

struct Span {
    QDate from{};  ///< not valid: open
    QDate to{};
};

} // namespace

ContractEnd contractEnd(const Contract &contract, QDate day, int within)
{
    ContractEnd end;
    if (!contract.validTo.isValid()) {
        end.trace.append(Message(QT_TRANSLATE_NOOP("Messages", "No last day is stated: it runs until it is terminated.")));
        if (contract.noticeMonths > 0)
            end.trace.append(months(QT_TRANSLATE_N_NOOP("Messages", "The notice is %n months: terminated today, it ends on %1."), contract.noticeMonths,
                                    {lastDayAfter(day, contract.noticeMonths)}));
        return end;
    }
    end.trace.append({QT_TRANSLATE_NOOP("Messages", "The contract's last day is %1."), {contract.validTo}});
    end.termEnd = termEndOn(contract, day, &end.trace);
    if (end.termEnd < day) {
        end.state = EndState::Ended;
        return end;
    }
    end.renews = renewsItself(contract);
    end.noticeBy = noticeFor(contract, end.termEnd);
    if (contract.renewal && contract.renewalMonths > 0)
        end.nextEnd = lastDayAfter(end.termEnd, contract.renewalMonths);
    traceNotice(contract, end, day, &end.trace);
    traceRenewal(contract, end, &end.trace);
    const QDate limit = day.addMonths(within);
    if (end.noticeBy.isValid() && end.noticeBy < day)
        end.state = EndState::NoticePassed;
    else
        end.state = end.decisive(day) <= limit ? EndState::Soon : EndState::Later;
    return end;
}

Message endWords(const ContractEnd &end, const Contract &contract)
{
    switch (end.state) {
    case EndState::NoEnd:
        return contract.noticeMonths > 0 ? months(QT_TRANSLATE_N_NOOP("Messages", "Until it is terminated, with %n months' notice"), contract.noticeMonths)
                                         : Message{QT_TRANSLATE_NOOP("Messages", "Until it is terminated")};
    case EndState::Ended:
        return {QT_TRANSLATE_NOOP("Messages", "Ended on %1"), {end.termEnd}};
    case EndState::NoticePassed:
        return {QT_TRANSLATE_NOOP("Messages", "Notice could be given until %1; ends on %2"), {end.noticeBy, end.termEnd}};
    case EndState::Later:
    case EndState::Soon:
        break;
    }
    if (end.renews && end.noticeBy.isValid())
        return {QT_TRANSLATE_NOOP("Messages", "Renews itself after %1 unless notice is given by %2"), {end.termEnd, end.noticeBy}};
    if (end.renews)
        return {QT_TRANSLATE_NOOP("Messages", "Renews itself after %1, no notice stated"), {end.termEnd}};
    if (end.noticeBy.isValid())
        return {QT_TRANSLATE_NOOP("Messages", "Ends on %1, notice by %2"), {end.termEnd, end.noticeBy}};
    return {QT_TRANSLATE_NOOP("Messages", "Ends on %1, no notice stated"), {end.termEnd}};
}

Message stateWord(const ContractEnd &end, QDate day)
{
    switch (end.state) {
    case EndState::NoEnd:
        return {QT_TRANSLATE_NOOP("Messages", "No end stated")};
    case EndState::Ended:
        return {QT_TRANSLATE_NOOP("Messages", "Ended")};
    case EndState::NoticePassed:
        return {QT_TRANSLATE_NOOP("Messages", "Notice passed")};
    case EndState::Later:
        return {QT_TRANSLATE_NOOP("Messages", "In force")};
    case EndState::Soon:
        break;
    }
    if (end.decisive(day) == end.noticeBy)
        return {QT_TRANSLATE_NOOP("Messages", "Notice due")};
    return end.renews ? Message{QT_TRANSLATE_NOOP("Messages", "Renews itself")} : Message{QT_TRANSLATE_NOOP("Messages", "Runs out")};
}

QList<ContractGap> contractGaps(const QList<Contract> &contracts)
{
    QList<Span> spans;
    for (const Contract &contract : contracts)
        spans.append({contract.validFrom, lastDayOf(contract)});
    std::sort(spans.begin(), spans.end(), [](const Span &left, const Span &right) { return left.from < right.from; });
    QList<ContractGap> gaps;
    QDate covered;
    bool first = true;
    for (const Span &span : std::as_const(spans)) {
        if (!first && covered.isValid() && span.from.isValid() && span.from > covered.addDays(1))
            gaps.append({covered.addDays(1), span.from.addDays(-1)});
        if (!span.to.isValid())
            return gaps;
        covered = first ? span.to : std::max(covered, span.to);
        first = false;
    }
    return gaps;
}

QList<Message> coverRemarks(const QList<Contract> &contracts, QDate day)
{
    QList<Message> remarks;
    for (const ContractGap &gap : contractGaps(contracts))
        remarks.append({QT_TRANSLATE_NOOP("Messages", "No contract covers %1 to %2."), {gap.from, gap.to}});
    if (!contracts.isEmpty() && std::none_of(contracts.cbegin(), contracts.cend(), [day](const Contract &contract) { return isInForce(contract, day); }))
        remarks.append(Message(QT_TRANSLATE_NOOP("Messages", "No contract is in force today.")));
    return remarks;
}

QList<Message> contractRemarks(const Contract &contract, const std::optional<Contract> &parent, const QList<Contract> &underpinning, QDate day)
{
    QList<Message> remarks;
    if (!contract.validFrom.isValid())
        remarks.append(Message(QT_TRANSLATE_NOOP("Messages", "Its first day is not stated.")));
    if (!contract.validTo.isValid() && contract.noticeMonths == 0)
        remarks.append(Message(QT_TRANSLATE_NOOP("Messages", "Neither a last day nor a notice is stated.")));
    const auto endsBefore = [](const Contract &below, const Contract &above) {
        const QDate end = lastDayOf(below);
        return end.isValid() && (!lastDayOf(above).isValid() || end < lastDayOf(above));
    };
    if (parent && isInForce(*parent, day) && endsBefore(contract, *parent))
        remarks.append({QT_TRANSLATE_NOOP("Messages", "It ends on %1, before %2, which it stands under."), {lastDayOf(contract), parent->name}});
    if (parent && contract.validFrom.isValid() && parent->validFrom.isValid() && contract.validFrom > parent->validFrom)
        remarks.append({QT_TRANSLATE_NOOP("Messages", "It begins on %1, later than %2, which it stands under."), {contract.validFrom, parent->name}});
    for (const Contract &below : underpinning) {
        if (isInForce(contract, day) && endsBefore(below, contract))
            remarks.append({QT_TRANSLATE_NOOP("Messages", "%1, which stands under it, ends on %2, before this one."), {below.name, lastDayOf(below)}});
    }
    return remarks;
}

namespace {

/// The solutions of a contract, the first one first.
Result<QList<Solution>> solutionsOf(Reader &reader, const Contract &contract)
{
    return reader.list<Solution>("WHERE id = ? OR id IN (SELECT solution FROM contract_scope WHERE contract = ?) ORDER BY CASE WHEN id = ? THEN 0 ELSE 1 END, "
                                 "sort_order, name",
                                 {contract.solution, contract.id, contract.solution});
}

bool isAbout(const QList<Solution> &solutions, Id<Solution> wanted)
{
    return std::any_of(solutions.cbegin(), solutions.cend(), [wanted](const Solution &solution) { return solution.id == wanted; });
}

Result<bool> leavesUncovered(Reader &reader, const QList<Solution> &solutions, QDate day)
{
    for (const Solution &solution : solutions) {
        if (!solution.active)
            continue;
        const auto others = contractsInForce(reader, solution.id, day);
        if (!others)
            return others.error();
        if (others->isEmpty())
            return true;
    }
    return false;
}

} // namespace

Result<Succession> successionOf(Reader &reader, const Contract &contract, QDate termEnd)
{
    Succession succession;
    if (!termEnd.isValid())
        return succession;
    const auto own = solutionsOf(reader, contract);
    const auto candidates = reader.list<Contract>("WHERE valid_from = ? AND holder = ? AND id <> ? ORDER BY name, id", {termEnd.addDays(1), contract.holder, contract.id});
    if (!own)
        return own.error();
    if (!candidates)
        return candidates.error();
    QSet<qint64> covered;
    for (const Contract &candidate : *candidates) {
        const auto about = solutionsOf(reader, candidate);
        if (!about)
            return about.error();
        bool follows = false;
        for (const Solution &solution : *own) {
            if (!isAbout(*about, solution.id))
                continue;
            covered.insert(solution.id.value);
            follows = true;
        }
        if (follows)
            succession.contracts.append(candidate);
    }
    succession.isComplete = !succession.contracts.isEmpty()
        && std::all_of(own->cbegin(), own->cend(), [&covered](const Solution &solution) { return !solution.active || covered.contains(solution.id.value); });
    return succession;
}

Message successionWords(const Succession &succession)
{
    if (succession.contracts.isEmpty())
        return {};
    QStringList names;
    for (const Contract &contract : succession.contracts)
        names.append(contract.number.isEmpty() ? contract.name : QStringLiteral("%1 (%2)").arg(contract.number, contract.name));
    return {QT_TRANSLATE_NOOP("Messages", "%1 follows on %2"), {names.join(QStringLiteral(", ")), succession.contracts.first().validFrom}};
}

Result<QList<RunningOut>> contractsRunningOut(Reader &reader, QDate day, int within)
{
    const auto contracts = reader.list<Contract>("WHERE valid_to IS NOT NULL ORDER BY valid_to, name, id");
    if (!contracts)
        return contracts.error();
    QList<RunningOut> found;
    for (const Contract &contract : *contracts) {
        RunningOut entry{.contract = contract, .end = contractEnd(contract, day, within)};
        const bool near = entry.end.state == EndState::Soon || entry.end.state == EndState::NoticePassed;
        if (!near && entry.end.state != EndState::Ended)
            continue;
        const auto solutions = solutionsOf(reader, contract);
        if (!solutions)
            return solutions.error();
        if (!near) {
            const auto uncovered = leavesUncovered(reader, *solutions, day);
            if (!uncovered)
                return uncovered.error();
            entry.uncovered = *uncovered;
            if (!entry.uncovered)
                continue;
        }
        const auto next = successionOf(reader, contract, entry.end.termEnd);
        if (!next)
            return next.error();
        entry.next = *next;
        for (const Solution &solution : *solutions)
            entry.solutionNames.append(solution.name);
        const auto supplier = reader.get(contract.supplier);
        const auto holder = reader.get(contract.holder);
        if (!supplier)
            return supplier.error();
        if (!holder)
            return holder.error();
        entry.supplierName = supplier->name;
        entry.holderName = holder->name;
        found.append(entry);
    }
    std::stable_sort(found.begin(), found.end(), [day](const RunningOut &left, const RunningOut &right) {
        return left.end.decisive(day) < right.end.decisive(day);
    });
    return found;
}

} // namespace driftsraad
