#include "core/incidents/notices.h"

#include "core/base/cpr.h"
#include "core/base/text.h"
#include "core/incidents/noticetext.h"
#include "core/incidents/operations.h"

namespace driftsraad {

namespace {

Result<void> checkCorrected(Transaction &transaction, Id<Incident> incident, Id<OperationsNotice> corrected)
{
    const auto notice = transaction.get(corrected);
    if (!notice)
        return notice.error();
    if (notice->incident != incident)
        return Error{ErrorCode::Internal, {QT_TRANSLATE_NOOP("Messages", "A notice corrects one about the same incident only.")}};
    const auto others = transaction.number("SELECT COUNT(*) FROM operations_notice WHERE corrects = ?", {corrected});
    if (!others)
        return others.error();
    if (*others)
        return refusal({QT_TRANSLATE_NOOP("Messages", "The notice has been corrected already. Correct the newer one.")});
    return {};
}

Result<void> checkTemplate(const NoticeTemplate &mine)
{
    if (mine.subject.isEmpty() || mine.text.isEmpty())
        return Error{ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Messages", "Write both a subject and a text.")}};
    return {};
}

Result<std::optional<NoticeTemplate>> storedTemplate(Reader &reader, NoticeKind kind)
{
    const auto found = reader.list<NoticeTemplate>("WHERE kind = ?", {kind});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<NoticeTemplate>() : std::optional<NoticeTemplate>(found->first());
}

} // namespace

namespace {

void judgeText(NoticePart part, const QString &text, const Message &missing, QList<NoticeProblem> *found)
{
    if (text.trimmed().isEmpty())
        found->append({part, missing});
    if (const QStringList open = openFields(text); !open.isEmpty())
        found->append({part, {QT_TRANSLATE_NOOP("Messages", "%1 is not filled in."), {open.first()}}});
    if (looksLikeCpr(text))
        found->append({part, {QT_TRANSLATE_NOOP("Messages", "The text holds what looks like a CPR number. It must not be published.")}});
}

} // namespace

QList<NoticeProblem> problems(const NewNotice &notice, Instant now)
{
    QList<NoticeProblem> found;
    judgeText(NoticePart::Subject, notice.subject, {QT_TRANSLATE_NOOP("Messages", "Write the subject.")}, &found);
    judgeText(NoticePart::Text, notice.text, {QT_TRANSLATE_NOOP("Messages", "Write the text.")}, &found);
    if (notice.channel.trimmed().isEmpty())
        found.append({NoticePart::Channel, {QT_TRANSLATE_NOOP("Messages", "Write where it is published.")}});
    if (notice.publishedAt > now)
        found.append({NoticePart::Published, {QT_TRANSLATE_NOOP("Messages", "The time of publishing has not come yet.")}});
    if (notice.nextUpdateAt.isSet() && notice.nextUpdateAt <= (notice.publishedAt.isSet() ? notice.publishedAt : now))
        found.append({NoticePart::NextUpdate, {QT_TRANSLATE_NOOP("Messages", "The next update must be later than the publishing.")}});
    return found;
}

Result<Id<OperationsNotice>> publishNotice(Transaction &transaction, Id<Incident> incident, const NewNotice &wanted)
{
    const auto owner = transaction.get(incident);
    if (!owner)
        return owner.error();
    if (const QList<NoticeProblem> found = problems(wanted, transaction.now()); !found.isEmpty())
        return Error{ErrorCode::Invalid, found.first().sentence};
    if (wanted.corrects.isValid())
        DRIFTSRAAD_TRY(checkCorrected(transaction, incident, wanted.corrects));

    OperationsNotice notice;
    notice.incident = incident;
    notice.kind = wanted.kind;
    notice.subject = cleanText(wanted.subject);
    notice.text = cleanText(wanted.text);
    notice.channel = cleanText(wanted.channel);
    notice.publishedAt = wanted.publishedAt.isSet() ? wanted.publishedAt : transaction.now();
    notice.author = wanted.author;
    notice.nextUpdateAt = wanted.nextUpdateAt;
    notice.corrects = wanted.corrects;
    const auto id = transaction.insert(notice);
    if (!id)
        return id.error();

    TimelineEntry entry;
    entry.incident = incident;
    entry.at = notice.publishedAt;
    entry.kind = TimelineKind::Published;
    entry.text = notice.subject;
    entry.author = notice.author;
    entry.inSummary = true;
    DRIFTSRAAD_TRY(transaction.insert(entry));
    // What is registered afterwards does not take back what was promised since.
    if (notice.publishedAt >= owner->informedAt)
        DRIFTSRAAD_TRY(informed(transaction, incident, notice.publishedAt, notice.nextUpdateAt));
    return *id;
}

Result<QList<NoticeTemplate>> noticeTemplates(Reader &reader, const Language &language)
{
    QList<NoticeTemplate> all;
    for (const NoticeKind kind : noticeKinds()) {
        const auto stored = storedTemplate(reader, kind);
        if (!stored)
            return stored.error();
        const NoticeWording standard = standardWording(kind);
        all.append(stored->value_or(NoticeTemplate{.kind = kind, .subject = language.words(standard.subject), .text = language.words(standard.text)}));
    }
    return all;
}

Result<void> saveNoticeTemplate(Transaction &transaction, const Edited<NoticeTemplate> &edited)
{
    Edited<NoticeTemplate> clean = edited;
    clean.mine.subject = cleanText(clean.mine.subject);
    clean.mine.text = cleanText(clean.mine.text);
    DRIFTSRAAD_TRY(checkTemplate(clean.mine));
    if (edited.base.id.isValid())
        return transaction.save(clean);
    const auto stored = storedTemplate(transaction, clean.mine.kind);
    if (!stored)
        return stored.error();
    if (*stored)
        return refusal({QT_TRANSLATE_NOOP("Messages", "Somebody has made a text of her own for %1 meanwhile. Look at it first."),
                        {nested(word(clean.mine.kind))}});
    DRIFTSRAAD_TRY(transaction.insert(clean.mine));
    return {};
}

Result<void> useStandardNotice(Transaction &transaction, NoticeKind kind)
{
    const auto stored = storedTemplate(transaction, kind);
    if (!stored)
        return stored.error();
    return *stored ? transaction.remove((*stored)->id) : Result<void>();
}

Result<QStringList> noticeChannels(Reader &reader, int limit)
{
    QStringList channels;
    DRIFTSRAAD_TRY(reader.rows("SELECT channel FROM operations_notice GROUP BY channel ORDER BY MAX(published_at) DESC, channel LIMIT ?", {qint64{limit}},
                               [&](const Row &row) {
                                   channels.append(row.text(0));
                                   return true;
                               }));
    return channels;
}

Result<QList<UpdateDue>> updatesDue(Reader &reader, Instant before, int limit)
{
    QList<qint64> ids;
    QHash<qint64, Instant> promised;
    // Few promise one: their index is what finds them, not the one of the open incidents (+state).
    DRIFTSRAAD_TRY(reader.rows("SELECT id, next_update_at FROM incident WHERE +state IN (1, 2, 3, 4) AND next_update_at < ? ORDER BY next_update_at, id LIMIT ?",
                               {before, qint64{limit}}, [&](const Row &row) {
                                   ids.append(row.integer(0));
                                   promised.insert(row.integer(0), Instant{row.integer(1)});
                                   return true;
                               }));
    const auto cards = incidentCards(reader, ids, CardClocks::LeftOut);
    if (!cards)
        return cards.error();
    QList<UpdateDue> due;
    for (const IncidentCard &card : *cards)
        due.append({card, promised.value(card.id.value)});
    return due;
}

Result<Id<Incident>> incidentOf(Reader &reader, Id<OperationsNotice> notice)
{
    const auto found = reader.get(notice);
    if (!found)
        return found.error();
    return found->incident;
}

} // namespace driftsraad
