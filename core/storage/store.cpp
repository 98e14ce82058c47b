#include "core/storage/store.h"

#include "core/storage/undo.h"

namespace driftsraad {

Error Reader::gone(const TableDescription &description)
{
    return {.code = ErrorCode::NotFound,
            .message = {QT_TRANSLATE_NOOP("Messages", "%1: somebody has removed it in the meantime."), {nested(description.label())}}};
}

Result<qint64> Reader::number(QByteArrayView sql, const QList<Value> &bound)
{
    qint64 found = 0;
    DRIFTSRAAD_TRY(rows(sql, bound, [&](const Row &row) { found = row.integer(0); return false; }));
    return found;
}

Result<std::optional<QList<Value>>> Reader::values(const TableDescription &description, qint64 id)
{
    std::optional<QList<Value>> found;
    DRIFTSRAAD_TRY(rows("SELECT " + description.selectList() + " FROM " + description.name() + " WHERE id = ?", {id}, [&](const Row &row) {
        found.emplace();
        for (int i = 2; i < row.columnCount(); ++i)
            found->append(row.value(i));
        return false;
    }));
    return found;
}

Result<QString> Reader::title(const RecordRef &ref)
{
    const TableDescription *description = findTable(m_catalog, ref.table);
    if (!description)
        return Error{.code = ErrorCode::Internal, .message = Message::verbatim(ref.table)};
    const auto found = values(*description, ref.id);
    if (!found)
        return found.error();
    if (!*found)
        return gone(*description);
    QStringList parts;
    for (const int index : description->titleColumns()) {
        const Value &value = (*found)->at(index);
        const Column &column = description->columns()[index];
        // A membership is called by its person's name.
        if (column.references && !value.isNull())
            parts.append(title({column.references().nameText(), value.integer()}).valueOr(QString()));
        // In figures, as a title is in no language.
        else if (column.kind == FieldKind::Month && !value.isNull())
            parts.append(Month{static_cast<int>(value.integer())}.firstDay().toString(QStringLiteral("MM-yyyy")));
        else
            parts.append(value.text());
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

namespace {

QByteArray newIdentifier(QRandomGenerator &random)
{
    QByteArray identifier;
    for (int i = 0; i < 4; ++i)
        identifier += QByteArray::number(random.generate(), 16).rightJustified(8, '0');
    return identifier;
}

} // namespace

Store::Store(Opened opened, const Catalog &catalog, const Clock &clock, QString path, Options options)
    : m_opened(std::move(opened)),
      m_catalog(catalog),
      m_clock(clock),
      m_path(std::move(path)),
      m_identity(fileIdentity(m_path)),
      m_options(std::move(options)),
      m_random(m_options.seed ? QRandomGenerator(*m_options.seed) : QRandomGenerator::securelySeeded()),
      m_reader(*m_opened.connection, m_catalog, m_clock)
{
    m_session = m_options.session.isEmpty() ? newIdentifier(m_random) : m_options.session;
}

Result<std::unique_ptr<Store>> Store::open(const OpenRequest &request, const Catalog &catalog, const Clock &clock, Options options)
{
    auto opened = openSqlite(request, clock.now());
    if (!opened)
        return opened.error();
    return std::unique_ptr<Store>(new Store(std::move(opened).value(), catalog, clock, request.path, std::move(options)));
}

Result<CommittedChanges> Store::write(const Message &label, const Operation &operation, Progress *progress)
{
    return writeAs(label, ChangeSetKind::Normal, 0, operation, progress);
}

Result<CommittedChanges> Store::undo(qint64 changeSet, Progress *progress)
{
    return undo(UndoStep{.changeSet = changeSet, .from = changeSet}, progress);
}

Result<CommittedChanges> Store::undo(const UndoStep &step, Progress *progress)
{
    const auto plan = planUndo(m_reader, step.changeSet, m_options.author, m_session);
    if (!plan)
        return plan.error();
    return writeAs(plan->label, plan->kind, step.from,
                   [changeSet = step.changeSet, from = step.from](Transaction &transaction) { return playBackwards(transaction, changeSet, from); }, progress);
}

Result<CommittedChanges> Store::writeAs(const Message &label, ChangeSetKind kind, qint64 target, const Operation &operation, Progress *progress)
{
    if (m_opened.readOnly)
        return Error{.code = ErrorCode::ReadOnly,
                     .message = {QT_TRANSLATE_NOOP("Messages", "The database can only be read here, so nothing was saved.")}};
    DRIFTSRAAD_TRY(checkIdentity());
    Connection &connection = *m_opened.connection;
    DRIFTSRAAD_TRY(connection.begin());
    struct Rollback {
        Connection *connection;
        ~Rollback() { if (connection) connection->rollback(); }
    } rollback{&connection};

    const auto version = connection.schemaVersion();
    if (!version)
        return version.error();
    if (*version != newestSchemaVersion())
        return Error{.code = ErrorCode::TooNew,
                     .message = {QT_TRANSLATE_NOOP("Messages", "The database has been upgraded by a newer Driftsråd. Update this program to go on writing.")}};
    Transaction transaction(connection, m_catalog, m_clock);
    transaction.m_progress = progress;
    DRIFTSRAAD_TRY(operation(transaction));
    const QByteArray identifier = newIdentifier(m_random);
    CommittedChanges committed;
    committed.own = true;
    DRIFTSRAAD_TRY(transaction.finish(label, m_options.author, identifier, m_session, kind, target, m_random, &committed));
    if (committed.changeSet == 0)
        return committed;
    const auto ended = connection.commit();
    if (!ended) {
        connection.rollback();
        rollback.connection = nullptr;
        // A commit that failed may have happened: the identifier tells. It is never repeated blindly.
        const auto happened = m_reader.number("SELECT count(*) FROM change_set WHERE identifier = ?", {QString::fromLatin1(identifier)});
        if (!happened || *happened == 0)
            return ended.error();
        return committed;
    }
    rollback.connection = nullptr;
    // Replaced in this very moment: it was saved in a file that nobody will open again.
    DRIFTSRAAD_TRY(checkIdentity());
    return committed;
}

Result<void> Store::checkIdentity() const
{
    if (fileIdentity(m_path) == m_identity)
        return {};
    return Error{.code = ErrorCode::Unreachable,
                 .message = {QT_TRANSLATE_NOOP("Messages", "The database file has been moved or replaced, so nothing was saved. What you wrote still stands; save "
                                                           "it once more when the file is open again.")}};
}

} // namespace driftsraad
