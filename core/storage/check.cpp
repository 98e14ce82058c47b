#include "core/storage/chain.h"
#include "core/storage/history.h"
#include "core/storage/verification.h"

#include <QJsonDocument>

namespace driftsraad {

namespace {

struct Link {
    qint64 id = 0;
    qint64 number = 0;
    QByteArray previous{};
    QByteArray hash{};
    QByteArray head{};
};

constexpr qint64 linksAPage = 100;

/// The change sets from a number on, a page at a time so that no select stays open.
Result<QList<Link>> linksFrom(Reader &reader, qint64 number)
{
    QList<Link> links;
    DRIFTSRAAD_TRY(reader.rows("SELECT id, number, identifier, label, author, system_user, host, session, at, kind, target, records, previous_hash, hash "
                               "FROM change_set WHERE number >= ? ORDER BY number LIMIT ?",
                               {number, linksAPage}, [&](const Row &row) {
                                   const Author author{row.text(4), row.text(5), row.text(6)};
                                   links.append({.id = row.integer(0), .number = row.integer(1), .previous = row.blob(12), .hash = row.blob(13),
                                                 .head = changeSetHead(row.integer(1), row.text(2).toLatin1(), row.text(3), author, row.text(7).toLatin1(),
                                                                       {row.integer(8)}, static_cast<ChangeSetKind>(row.integer(9)), row.integer(10),
                                                                       row.integer(11))});
                                   return true;
                               }));
    return links;
}

Result<void> checkLink(Reader &reader, const Link &link, QList<Message> *found)
{
    QList<QByteArray> digests;
    DRIFTSRAAD_TRY(reader.rows("SELECT table_name, record, owner_table, owner, action, revision, fields, salt, erased, digest FROM history "
                               "WHERE change_set = ? ORDER BY id",
                               {link.id}, [&](const Row &row) {
                                   const HistoryRow logged{.table = row.text(0).toUtf8(), .record = row.integer(1), .ownerTable = row.text(2).toUtf8(),
                                                           .owner = row.integer(3), .action = static_cast<int>(row.integer(4)), .revision = row.integer(5),
                                                           .fields = QJsonDocument::fromJson(row.text(6).toUtf8()).object(), .salt = row.blob(7),
                                                           .erased = QJsonDocument::fromJson(row.text(8).toUtf8()).object()};
                                   digests.append(digestOf(logged));
                                   if (digests.last() != row.blob(9))
                                       found->append({QT_TRANSLATE_NOOP("Messages", "History was changed: %1 %2 in change %3."),
                                                      {QString::fromUtf8(logged.table), logged.record, link.number}});
                                   return true;
                               }));
    if (linkOf(link.previous, link.head, digests) != link.hash)
        found->append({QT_TRANSLATE_NOOP("Messages", "The chain of changes is broken at change %1."), {link.number}});
    return {};
}

/// The last logged value of every column against the row itself, for the records of one table.
Result<void> checkRows(Reader &reader, const TableDescription &description, QList<Message> *found, Progress *progress)
{
    qint64 last = 0;
    while (true) {
        QList<QPair<qint64, QList<Value>>> page;
        DRIFTSRAAD_TRY(reader.rows("SELECT " + description.selectList() + " FROM " + description.name() + " WHERE id > ? ORDER BY id LIMIT 500", {last},
                                   [&](const Row &row) {
                                       QList<Value> values;
                                       for (int i = 2; i < row.columnCount(); ++i)
                                           values.append(row.value(i));
                                       page.append({row.integer(0), values});
                                       return true;
                                   }));
        if (page.isEmpty())
            return {};
        for (const auto &[id, values] : std::as_const(page)) {
            QJsonObject logged;
            QJsonObject erased;
            DRIFTSRAAD_TRY(reader.rows("SELECT fields, erased, action FROM history WHERE record = ? AND table_name = ? ORDER BY id",
                                       {id, description.nameText()}, [&](const Row &row) {
                                           if (static_cast<ChangeAction>(row.integer(2)) == ChangeAction::Delete)
                                               logged = {};
                                           const QJsonObject fields = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
                                           for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
                                               logged[field.key()] = field.value();
                                           const QJsonObject gone = QJsonDocument::fromJson(row.text(1).toUtf8()).object()["digests"].toObject();
                                           for (auto field = gone.constBegin(); field != gone.constEnd(); ++field)
                                               erased[field.key()] = true;
                                           return true;
                                       }));
            for (int i = 0; i < values.size(); ++i) {
                const QString name = QString::fromLatin1(description.columns()[i].name);
                if (description.columns()[i].derived || erased.contains(name))
                    continue;
                const auto expected = storedValue(reader, logged[name]);
                if (!expected)
                    return expected.error();
                const bool bothBlank = expected->isNull() && (values[i].isNull() || (values[i].integer() == 0 && values[i].text().isEmpty() && values[i].real() == 0));
                const bool blankText = expected->text().isEmpty() && values[i].text().isEmpty() && (expected->isNull() || values[i].isNull());
                if (*expected != values[i] && !bothBlank && !blankText)
                    found->append({QT_TRANSLATE_NOOP("Messages", "%1 %2: the field %3 is not what was last saved."),
                                   {description.nameText(), id, nested(description.columns()[i].label)}});
            }
            last = id;
        }
        if (progress) {
            progress->advance(page.size());
            if (progress->isCancelled())
                return Error{.code = ErrorCode::Cancelled, .message = {QT_TRANSLATE_NOOP("Messages", "Stopped.")}};
        }
    }
}

} // namespace

Result<bool> checkChainPage(Reader &reader, VerifiedHead *at, QList<Message> *found)
{
    const auto links = linksFrom(reader, at->number + 1);
    if (!links)
        return links.error();
    for (const Link &link : *links) {
        if (link.number != at->number + 1 || link.previous != at->hash)
            found->append({QT_TRANSLATE_NOOP("Messages", "The chain of changes is broken at change %1."), {link.number}});
        DRIFTSRAAD_TRY(checkLink(reader, link, found));
        at->number = link.number;
        at->hash = link.hash;
        if (link.number == 1)
            at->origin = link.hash;
    }
    if (links->size() == linksAPage)
        return true;
    VerifiedHead head;
    DRIFTSRAAD_TRY(reader.rows("SELECT number, hash FROM chain_head", {}, [&](const Row &row) {
        head = {.number = row.integer(0), .hash = row.blob(1)};
        return false;
    }));
    // More may have been committed since the page was read: these are the next page's.
    if (head.number > at->number) {
        const auto next = linksFrom(reader, at->number + 1);
        if (!next)
            return next.error();
        if (!next->isEmpty())
            return true;
    }
    if (head.number != at->number || head.hash != at->hash)
        found->append({QT_TRANSLATE_NOOP("Messages", "The newest changes are missing: the chain ends at %1, not at %2."), {at->number, head.number}});
    return false;
}

Result<QList<Message>> checkHistory(Reader &reader, Progress *progress)
{
    QList<Message> found;
    VerifiedHead at;
    bool more = true;
    while (more) {
        const auto page = checkChainPage(reader, &at, &found);
        if (!page)
            return page.error();
        more = *page;
        if (progress && progress->isCancelled())
            return Error{.code = ErrorCode::Cancelled, .message = {QT_TRANSLATE_NOOP("Messages", "Stopped.")}};
    }
    for (const TableDescription *description : reader.catalog())
        DRIFTSRAAD_TRY(checkRows(reader, *description, &found, progress));
    return found;
}

Result<qint64> newestChange(Reader &reader)
{
    return reader.number("SELECT number FROM chain_head");
}

Result<QList<Message>> checkReferences(Reader &reader)
{
    QList<Message> found;
    for (const TableDescription *description : reader.catalog()) {
        for (const Column &column : description->columns()) {
            if (!column.references)
                continue;
            DRIFTSRAAD_TRY(reader.rows("SELECT t.id FROM " + description->name() + " t LEFT JOIN " + column.references().name() + " r ON r.id = t." + column.name
                                           + " WHERE t." + column.name + " IS NOT NULL AND r.id IS NULL",
                                       {}, [&](const Row &row) {
                                           found.append({QT_TRANSLATE_NOOP("Messages", "%1 %2: %3 points at a record that is not there."),
                                                         {description->nameText(), row.integer(0), nested(column.label)}});
                                           return true;
                                       }));
        }
    }
    return found;
}

} // namespace driftsraad
