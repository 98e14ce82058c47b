// SQLite's full-text index: what is put into it and how it is asked.
#include "core/storage/sqlite_connection.h"

#include <QRegularExpression>

#include <sqlite3.h>

namespace driftsraad {

namespace {

/// Incidents are many and are looked for at every key press: their words have an index of their own, without the places of the words in
/// the text, and with every beginning of up to so many letters.
const QByteArray ownIndexed("incident");
constexpr qsizetype longestPrefix = 8;

bool hasOwnIndex(const QByteArray &table)
{
    return table == ownIndexed;
}

QByteArray indexOf(const QByteArray &table)
{
    return hasOwnIndex(table) ? QByteArray("search_incident") : QByteArray("search_index");
}

/// The word that stands before a record's own in the shared index and says which table it is of.
QString tag(const QByteArray &table)
{
    return QStringLiteral("xt") + QString::fromLatin1(QByteArray(table).replace("_", ""));
}

QString indexed(const QByteArray &table, const QString &text)
{
    return hasOwnIndex(table) ? text : tag(table) + u' ' + text;
}

/// A word as it is typed, and as the other Danish spelling of å has it: who looks for "Århus" finds "Aarhus", and the other way round.
QStringList spellingsOf(const QString &word)
{
    QStringList spellings{word};
    QString other = word;
    other.replace(QStringLiteral("aa"), QStringLiteral("å"), Qt::CaseInsensitive);
    if (!spellings.contains(other))
        spellings.append(other);
    other = word;
    other.replace(QStringLiteral("å"), QStringLiteral("aa"), Qt::CaseInsensitive);
    if (!spellings.contains(other))
        spellings.append(other);
    return spellings;
}

QString anyOf(const QStringList &terms)
{
    return terms.size() == 1 ? terms.first() : u'(' + terms.join(QStringLiteral(" OR ")) + u')';
}

} // namespace

Result<void> SqliteConnection::indexWords(qint64 id, const QByteArray &table, const QString &before, const QString &after)
{
    const QByteArray index = indexOf(table);
    if (!before.isEmpty())
        DRIFTSRAAD_TRY(run("INSERT INTO " + index + " (" + index + ", rowid, text) VALUES ('delete', ?, ?)", {id, indexed(table, before)}, {}));
    if (!after.isEmpty())
        DRIFTSRAAD_TRY(run("INSERT INTO " + index + " (rowid, text) VALUES (?, ?)", {id, indexed(table, after)}, {}));
    return {};
}

Result<void> SqliteConnection::clearIndex()
{
    for (const char *index : {"search_index", "search_incident"}) {
        const QByteArray name(index);
        DRIFTSRAAD_TRY(run("INSERT INTO " + name + " (" + name + ") VALUES ('delete-all')", {}, {}));
    }
    return {};
}

/// The words of the incidents that begin so, at most so many; none where there are more. A beginning that is longer than those in the index
/// is looked up word by word: that costs what the words' own lists cost, and not a list of all that begins so.
QStringList SqliteConnection::wordsBeginningWith(const QString &beginning, int most) const
{
    sqlite3_stmt *statement = nullptr;
    constexpr const char *sql = "SELECT term FROM search_incident_words WHERE term >= ?1 AND term < ?1 || char(1114111) LIMIT ?2";
    if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        return {};
    const StatementHandle handle(statement);
    const QByteArray utf8 = beginning.toUtf8();
    sqlite3_bind_text(statement, 1, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    sqlite3_bind_int(statement, 2, most + 1);
    QStringList words;
    while (sqlite3_step(statement) == SQLITE_ROW)
        words.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))));
    return words.size() > most ? QStringList() : words;
}

QByteArray SqliteConnection::matchSelect(const QByteArray &table, const QString &typed, QList<Value> *bound) const
{
    constexpr int mostWords = 32;
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    const QStringList typedWords = typed.split(separators, Qt::SkipEmptyParts);
    if (typedWords.isEmpty())
        return "SELECT id FROM " + table;
    QStringList wanted;
    if (!hasOwnIndex(table))
        wanted.append(u'"' + tag(table) + u'"');
    for (const QString &word : typedWords.mid(0, typedWords.size() - 1)) {
        QStringList terms;
        for (const QString &spelling : spellingsOf(word))
            terms.append(u'"' + spelling + u'"');
        wanted.append(anyOf(terms));
    }
    QStringList last;
    for (const QString &spelling : spellingsOf(typedWords.last())) {
        QStringList whole;
        if (hasOwnIndex(table) && spelling.size() > longestPrefix)
            whole = wordsBeginningWith(spelling.toLower(), mostWords);
        for (const QString &word : std::as_const(whole))
            last.append(u'"' + word + u'"');
        if (whole.isEmpty())
            last.append(QStringLiteral("\"%1\"*").arg(spelling));
    }
    wanted.append(anyOf(last));
    bound->append(wanted.join(QStringLiteral(" AND ")));
    const QByteArray index = indexOf(table);
    return "SELECT rowid AS id FROM " + index + " WHERE " + index + " MATCH ?";
}

QByteArray SqliteConnection::matchCondition(const QByteArray &table, const QString &typed, QList<Value> *bound) const
{
    return "id IN (" + matchSelect(table, typed, bound) + ')';
}

} // namespace driftsraad
