#include "core/incidents/notice.h"

#include "core/storage/table.h"

namespace driftsraad {

const QList<NoticeKind> &noticeKinds()
{
    static const QList<NoticeKind> kinds{NoticeKind::NewFault, NoticeKind::Update, NoticeKind::Restored, NoticeKind::PlannedWindow};
    return kinds;
}

Message noticeKindWord(qint64 kind)
{
    switch (static_cast<NoticeKind>(kind)) {
    case NoticeKind::NewFault:
        return {QT_TRANSLATE_NOOP("Messages", "New fault")};
    case NoticeKind::Update:
        return {QT_TRANSLATE_NOOP("Messages", "Update")};
    case NoticeKind::Restored:
        return {QT_TRANSLATE_NOOP("Messages", "Operation restored")};
    case NoticeKind::PlannedWindow:
        return {QT_TRANSLATE_NOOP("Messages", "Planned window")};
    }
    return {};
}

const Table<OperationsNotice> &tableOf(const OperationsNotice *)
{
    static const Table<OperationsNotice> table =
        Table<OperationsNotice>("operations_notice", QT_TRANSLATE_NOOP("Messages", "Operations notice"))
            .field<&OperationsNotice::incident>("incident", QT_TRANSLATE_NOOP("Messages", "Incident")).required().owner()
            .field<&OperationsNotice::kind>("kind", QT_TRANSLATE_NOOP("Messages", "Kind")).words(&noticeKindWord)
            .field<&OperationsNotice::subject>("subject", QT_TRANSLATE_NOOP("Messages", "Subject")).required().searchable().title()
            .field<&OperationsNotice::text>("text", QT_TRANSLATE_NOOP("Messages", "Text")).required().searchable().longText()
            .field<&OperationsNotice::channel>("channel", QT_TRANSLATE_NOOP("Messages", "Published where")).required()
            .field<&OperationsNotice::publishedAt>("published_at", QT_TRANSLATE_NOOP("Messages", "Published at")).required()
            .field<&OperationsNotice::author>("author", QT_TRANSLATE_NOOP("Messages", "Published by"))
            .field<&OperationsNotice::nextUpdateAt>("next_update_at", QT_TRANSLATE_NOOP("Messages", "Next update due"))
            .field<&OperationsNotice::corrects>("corrects", QT_TRANSLATE_NOOP("Messages", "Corrects"));
    return table;
}

const Table<NoticeTemplate> &tableOf(const NoticeTemplate *)
{
    static const Table<NoticeTemplate> table = Table<NoticeTemplate>("notice_template", QT_TRANSLATE_NOOP("Messages", "Text of notices"))
        .field<&NoticeTemplate::kind>("kind", QT_TRANSLATE_NOOP("Messages", "Kind")).required().words(&noticeKindWord)
        .field<&NoticeTemplate::subject>("subject", QT_TRANSLATE_NOOP("Messages", "Subject")).required().title()
        .field<&NoticeTemplate::text>("text", QT_TRANSLATE_NOOP("Messages", "Text")).required().longText();
    return table;
}

} // namespace driftsraad
