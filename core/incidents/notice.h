#pragma once

#include "core/incidents/incident.h"

namespace driftsraad {

/// The numbers are stored; they never change their meaning.
enum class NoticeKind { NewFault = 1, Update = 2, Restored = 3, PlannedWindow = 4 };

const QList<NoticeKind> &noticeKinds();
Message noticeKindWord(qint64 kind);
inline Message word(NoticeKind kind) { return noticeKindWord(static_cast<qint64>(kind)); }

/// What the municipalities were told about an incident (driftsmeddelelse), word for word. A published notice is never changed: what was
/// wrong in it is put right by another one that points to it.
struct OperationsNotice {
    Id<OperationsNotice> id{};
    Revision revision{};
    Id<Incident> incident{};
    NoticeKind kind = NoticeKind::NewFault;
    QString subject{};
    QString text{};
    QString channel{};  ///< where it was published, in words
    Instant publishedAt{};
    QString author{};
    Instant nextUpdateAt{};  ///< when the municipalities were promised to hear more; not set: nothing more is promised
    Id<OperationsNotice> corrects{};
    bool operator==(const OperationsNotice &) const = default;
};
const Table<OperationsNotice> &tableOf(const OperationsNotice *);

/// The text that notices of a kind begin with, where somebody has made it her own; standardWording() counts without one.
struct NoticeTemplate {
    Id<NoticeTemplate> id{};
    Revision revision{};
    NoticeKind kind = NoticeKind::NewFault;
    QString subject{};
    QString text{};
    bool operator==(const NoticeTemplate &) const = default;
};
const Table<NoticeTemplate> &tableOf(const NoticeTemplate *);

} // namespace driftsraad
