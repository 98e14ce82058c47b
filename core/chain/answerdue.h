#pragma once

#include "core/chain/escalation.h"
#include "core/storage/store.h"

namespace driftsraad {

/// How long a level has to answer, by the group's settings.
Result<qint64> answerHours(Reader &reader, EscalationLevel level);

/// What is escalated, as far as it says by whose days an answer is due.
struct AnswerGround {
    Id<Link> link{};          ///< whose contract's calendar counts, where it has one
    Id<Solution> solution{};  ///< else that of the first contract in force about it; without one the public holidays
};
/// The instant itself where somebody works then; else the same time of the next working day. A working day is one from Monday to Friday
/// that no holiday or closing day of the contract has closed by that time.
Result<Instant> onWorkingDay(Reader &reader, const AnswerGround &ground, Instant wanted);
/// When a level that is asked at an instant has to answer: after its hours, on a working day.
Result<Instant> answerDue(Reader &reader, const AnswerGround &ground, EscalationLevel level, Instant asked);

} // namespace driftsraad
