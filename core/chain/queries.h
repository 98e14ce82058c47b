#pragma once

#include "core/chain/chain.h"
#include "core/chain/escalation.h"
#include "core/storage/store.h"

namespace driftsraad {

/// Everything that any solution runs on, on a day.
Result<Chain> wholeChain(Reader &reader, QDate day);
/// One solution's chain on a day: what it depends on and those who use it.
Result<Chain> chainOf(Reader &reader, Id<Solution> solution, QDate day);

/// A solution as the chooser names it.
struct ChainSolution {
    Id<Solution> solution{};
    QString name{};
    Id<Component> component{};  ///< none: no chain has been drawn for it
};
/// Every active solution in the group's order.
Result<QList<ChainSolution>> chainSolutions(Reader &reader);

/// Every link, in force or not, by consumer, provider and first day: for the list beside the diagram.
Result<QList<Link>> allLinks(Reader &reader);

/// An escalation as lists show it.
struct EscalationLine {
    Escalation escalation{};
    QString raisedByName{};
    QString solutionName{};
    Message link{};          ///< "Serviceplatformen → E-Dagpenge"; empty where it is about no link
    QString recordTitle{};   ///< of the incident or report that it came from
    QString handlerName{};
    bool isOverdue = false;  ///< open, and the answer was due by now
};
struct EscalationQuery {
    bool onlyOpen = false;
    Id<Solution> solution{};  ///< none: of all solutions
    Id<Link> link{};
    RecordRef record{};       ///< those that came from this incident or report
    bool onAgenda = false;    ///< only those that are to be taken up at a meeting
};
/// The open ones first, by their deadline; then the closed ones, the latest first.
Result<QList<EscalationLine>> escalationLines(Reader &reader, const EscalationQuery &query = {});
/// The open ones whose answer is due by then, the oldest deadline first.
Result<QList<EscalationLine>> escalationsDue(Reader &reader, Instant by, int limit);

/// One escalation with all its steps, the oldest first.
struct EscalationDetail {
    EscalationLine line{};
    QList<EscalationStep> steps{};
};
Result<EscalationDetail> escalationDetail(Reader &reader, Id<Escalation> id);

} // namespace driftsraad
