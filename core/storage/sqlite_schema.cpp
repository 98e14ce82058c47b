#include "core/storage/sqlite_schema.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

static void registerSchema()
{
    Q_INIT_RESOURCE(core_schema);
}

namespace driftsraad {

namespace {

constexpr int incidentIndexVersion = 13;

QList<QPair<int, QString>> schemaFiles()
{
    registerSchema();
    QList<QPair<int, QString>> files;
    const QStringList names = QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files.append({name.left(4).toInt(), QStringLiteral(":/schema/") + name});
    return files;
}

/// The words of the incidents in an index of their own (matchSelect says why). In a file that has incidents already they move there.
Result<void> addIncidentIndex(SqliteConnection &connection)
{
    DRIFTSRAAD_TRY(connection.script("CREATE VIRTUAL TABLE search_incident USING fts5 (text, content = '', detail = none, "
                                     "tokenize = \"unicode61 remove_diacritics 0\", prefix = '1 2 3 4 5 6 7 8')"));
    DRIFTSRAAD_TRY(connection.script("CREATE VIRTUAL TABLE search_incident_words USING fts5vocab ('search_incident', 'row')"));
    const QByteArray text = "reference || char(10) || title || char(10) || reported_by || char(10) || responsible || char(10) || description";
    DRIFTSRAAD_TRY(connection.script("INSERT INTO search_index (search_index, rowid, text) SELECT 'delete', id, 'xtincident ' || " + text + " FROM incident"));
    return connection.script("INSERT INTO search_incident (rowid, text) SELECT id, " + text + " FROM incident");
}

Result<void> applySchema(SqliteConnection &connection, int from)
{
    for (const auto &[version, name] : schemaFiles()) {
        if (version <= from)
            continue;
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return Error{.code = ErrorCode::Internal, .message = messageOf(ErrorCode::Internal), .cause = name};
        // A table's description ends with a line of its own: that is where this engine is told to hold it to its types.
        QByteArray sql = file.readAll();
        sql.replace("\n);", "\n) STRICT;");
        DRIFTSRAAD_TRY(connection.script(sql));
        if (version == 1)
            DRIFTSRAAD_TRY(connection.script("CREATE VIRTUAL TABLE search_index USING fts5 (text, content = '', "
                                             "tokenize = \"unicode61 remove_diacritics 0\", prefix = '1 2 3')"));
        if (version == incidentIndexVersion)
            DRIFTSRAAD_TRY(addIncidentIndex(connection));
    }
    const auto seal = schemaFingerprint(connection);
    if (!seal)
        return seal.error();
    DRIFTSRAAD_TRY(connection.run("UPDATE schema_seal SET fingerprint = ?", {*seal}, {}));
    return connection.script("PRAGMA application_id = " + QByteArray::number(applicationId) + "; PRAGMA user_version = "
                             + QByteArray::number(newestSchemaVersion()));
}

} // namespace

Result<QString> schemaFingerprint(SqliteConnection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    DRIFTSRAAD_TRY(connection.run("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name", {},
                                  [&](const Row &row) { hash.addData(row.text(0).toUtf8()); return true; }));
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> migrate(SqliteConnection &connection, int from)
{
    DRIFTSRAAD_TRY(connection.run("BEGIN EXCLUSIVE", {}, {}));
    auto applied = applySchema(connection, from);
    if (applied)
        applied = connection.commit();
    if (!applied)
        connection.rollback();
    return applied;
}

int newestSchemaVersion()
{
    static const int newest = schemaFiles().constLast().first;
    return newest;
}

} // namespace driftsraad
