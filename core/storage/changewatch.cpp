#include "core/storage/changewatch.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace driftsraad {

namespace {

constexpr qint64 manyChangeSets = 200;

/// What other programs have committed since a change number.
Result<QList<CommittedChanges>> changesSince(Reader &reader, qint64 number, const QByteArray &ownSession)
{
    QList<CommittedChanges> sets;
    DRIFTSRAAD_TRY(reader.rows("SELECT id, number, label, author, at, kind, session, records FROM change_set WHERE number > ? ORDER BY number LIMIT ?",
                               {number, manyChangeSets}, [&](const Row &row) {
                                   sets.append({.changeSet = row.integer(0), .number = row.integer(1), .label = Message::fromJson(row.text(2).toUtf8()),
                                                .author = row.text(3), .at = {row.integer(4)}, .kind = static_cast<ChangeSetKind>(row.integer(5)),
                                                .everything = row.integer(7) > mostAnnounced, .own = row.text(6) == QString::fromLatin1(ownSession)});
                                   return true;
                               }));
    for (CommittedChanges &set : sets) {
        if (set.own || set.everything)
            continue;
        DRIFTSRAAD_TRY(reader.rows("SELECT table_name, record, owner_table, owner, action, fields FROM history WHERE change_set = ? ORDER BY id", {set.changeSet},
                                   [&](const Row &row) {
                                       Change change{.record = {row.text(0), row.integer(1)}, .owner = {row.text(2), row.integer(3)},
                                                     .action = static_cast<ChangeAction>(row.integer(4))};
                                       const QStringList fields = QJsonDocument::fromJson(row.text(5).toUtf8()).object().keys();
                                       for (const QString &field : fields)
                                           change.fields.append(field.toLatin1());
                                       set.changes.append(change);
                                       return true;
                                   }));
    }
    return sets;
}

} // namespace

ChangeWatch::News ChangeWatch::look(Store &store)
{
    News news;
    const auto unreachable = [&](const Error &error) {
        if (!m_isUnreachable)
            news.unreachable = error;
        m_isUnreachable = true;
        return news;
    };
    const FileIdentity there = fileIdentity(store.path());
    if (!there.isThere())
        return unreachable({.code = ErrorCode::Unreachable,
                            .message = {QT_TRANSLATE_NOOP("Messages", "The database file is not where it was. Put it back, or check the drive; what you write is kept.")}});
    if (there != store.identity()) {
        news.replaced = true;
        return news;
    }
    const auto version = store.connection().dataVersion();
    if (!version)
        return unreachable(version.error());
    news.reachable = m_isUnreachable;
    m_isUnreachable = false;
    if (*version != m_version)
        lookForCommits(store, *version, &news);
    return news;
}

void ChangeWatch::lookForCommits(Store &store, qint64 version, News *news)
{
    const auto head = store.reader().number("SELECT number FROM chain_head");
    if (!head)
        return;
    const qint64 seen = m_number;
    if (seen >= 0 && (*head < seen || *head - seen > manyChangeSets)) {
        news->sets.append({.number = *head, .everything = true});
    } else if (seen >= 0 && *head != seen) {
        auto found = changesSince(store.reader(), seen, m_session);
        if (!found)
            return;
        news->sets = std::move(found).value();
        news->sets.removeIf([](const CommittedChanges &set) { return set.own; });
    }
    m_number = *head;
    m_version = version;
}

} // namespace driftsraad
