#include "core/storage/verification.h"

#include "core/storage/history.h"

namespace driftsraad {

namespace {

/// A file that cannot be read where it should be is a finding; a drive that is away is not.
Result<void> noteDamage(const Result<void> &read, QStringList *damage)
{
    if (read)
        return {};
    const Error &error = read.error();
    if (error.code != ErrorCode::Damaged && error.code != ErrorCode::Foreign)
        return error;
    damage->append(error.cause);
    return {};
}

Result<void> readInPages(Reader &reader, const TableDescription &description, const std::function<bool()> &goOn)
{
    constexpr qint64 page = 500;
    qint64 last = 0;
    while (true) {
        qint64 count = 0;
        DRIFTSRAAD_TRY(reader.rows("SELECT " + description.selectList() + " FROM " + description.name() + " WHERE id > ? ORDER BY id LIMIT ?", {last, page},
                                   [&](const Row &row) {
                                       last = row.integer(0);
                                       for (int i = 1; i < row.columnCount(); ++i)
                                           (void)row.value(i);
                                       ++count;
                                       return true;
                                   }));
        if (count < page)
            return {};
        if (!goOn())
            return Error{.code = ErrorCode::Cancelled, .message = {QT_TRANSLATE_NOOP("Messages", "Stopped.")}};
    }
}

Result<void> lookThrough(Store &store, const std::function<bool()> &goOn, QStringList *damage)
{
    if (store.isShared()) {
        for (const TableDescription *description : store.reader().catalog())
            DRIFTSRAAD_TRY(noteDamage(readInPages(store.reader(), *description, goOn), damage));
        return {};
    }
    const auto problems = store.connection().integrityProblems(true);
    if (!problems)
        return noteDamage(problems.error(), damage);
    *damage += *problems;
    return {};
}

Result<QByteArray> hashOf(Reader &reader, qint64 number)
{
    QByteArray hash;
    DRIFTSRAAD_TRY(reader.rows("SELECT hash FROM change_set WHERE number = ?", {number}, [&](const Row &row) {
        hash = row.blob(0);
        return false;
    }));
    return hash;
}

/// Where to go on: the head as it was, where it still stands in the chain; else the beginning.
Result<VerifiedHead> startOf(Reader &reader, const VerifiedHead &from, Verification *found)
{
    const auto origin = hashOf(reader, 1);
    if (!origin)
        return origin.error();
    // Another database has taken the path, as when the demo world is made anew.
    if (from.number == 0 || *origin != from.origin)
        return VerifiedHead{};
    const auto newest = newestChange(reader);
    if (!newest)
        return newest.error();
    if (*newest < from.number) {
        found->missing = from.number - *newest;
        return VerifiedHead{};
    }
    const auto hash = hashOf(reader, from.number);
    if (!hash)
        return hash.error();
    if (*hash == from.hash)
        return from;
    found->history.append({QT_TRANSLATE_NOOP("Messages", "The changes up to number %1 are not those that were checked here before."), {from.number}});
    return VerifiedHead{};
}

} // namespace

Result<Verification> verify(Store &store, const VerifiedHead &from, const Reached &reached)
{
    Verification found;
    DRIFTSRAAD_TRY(lookThrough(store, [&] { return reached(from); }, &found.damage));
    auto start = startOf(store.reader(), from, &found);
    if (!start)
        return start.error();
    VerifiedHead at = *start;
    // What was remembered is not forgotten because the file no longer agrees with it.
    found.head = found.history.isEmpty() ? at : from;
    bool more = true;
    while (more) {
        const auto page = checkChainPage(store.reader(), &at, &found.history);
        if (!page) {
            DRIFTSRAAD_TRY(noteDamage(page.error(), &found.damage));
            break;
        }
        more = *page;
        // A broken link is found again the next time.
        if (found.history.isEmpty())
            found.head = at;
        if (!reached(found.head))
            return Error{.code = ErrorCode::Cancelled, .message = {QT_TRANSLATE_NOOP("Messages", "Stopped.")}};
    }
    return found;
}

Message Verification::finding() const
{
    if (!damage.isEmpty())
        return {QT_TRANSLATE_NOOP("Messages", "The database file is damaged. Take a copy of it now, close Driftsråd on every machine, and open the newest copy "
                                              "in the folder “backups” beside it.")};
    if (!history.isEmpty())
        return {QT_TRANSLATE_NOOP("Messages", "Somebody has changed this database outside Driftsråd: %1 Take a copy of it, and ask who has access to the file. "
                                              "“driftsraad check” lists all of it."),
                {nested(history.first())}};
    if (missing > 0)
        return Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n changes that were here when this database was last open are missing. If it was not put back "
                                                                "from a copy on purpose, take a copy of it and look for the newer file."),
                                missing);
    return {};
}

} // namespace driftsraad
