#pragma once

#include "core/base/language.h"
#include "core/incidents/notice.h"
#include "core/incidents/queries.h"

namespace driftsraad {

/// What a person publishes. A time that is not set is taken as now.
struct NewNotice {
    NoticeKind kind = NoticeKind::NewFault;
    QString subject{};
    QString text{};
    QString channel{};
    Instant publishedAt{};
    Instant nextUpdateAt{};
    Id<OperationsNotice> corrects{};
    QString author{};
};

/// What keeps it from being published, and where in the form. Empty means fit to store.
enum class NoticePart { Subject, Text, Channel, Published, NextUpdate };
struct NoticeProblem {
    NoticePart part = NoticePart::Subject;
    Message sentence{};
};
QList<NoticeProblem> problems(const NewNotice &notice, Instant now);

/// Keeps what the municipalities were told, with a line in the timeline; the latest one sets the clock of the next update. Refused where a field is not filled in or the text holds what looks
/// like a CPR number, and where the notice that it corrects belongs to another incident or has been corrected already.
Result<Id<OperationsNotice>> publishNotice(Transaction &transaction, Id<Incident> incident, const NewNotice &notice);

/// The text of each kind, in the order of noticeKinds(): what somebody made of it, else the standard in this language (its id is then none).
Result<QList<NoticeTemplate>> noticeTemplates(Reader &reader, const Language &language);
/// Makes a kind's text one's own. Base is what the person saw; refused where somebody made another text of the standard meanwhile.
Result<void> saveNoticeTemplate(Transaction &transaction, const Edited<NoticeTemplate> &edited);
/// The standard text counts again.
Result<void> useStandardNotice(Transaction &transaction, NoticeKind kind);

/// The places where notices have been published, those of last first, each once.
Result<QStringList> noticeChannels(Reader &reader, int limit);

/// The next update that an incident's latest notice promises.
struct UpdateDue {
    IncidentCard card{};
    Instant dueAt{};
};
/// Of open incidents, promised before then; the longest overdue first.
Result<QList<UpdateDue>> updatesDue(Reader &reader, Instant before, int limit);

Result<Id<Incident>> incidentOf(Reader &reader, Id<OperationsNotice> notice);

} // namespace driftsraad
