-- The store's own tables. Types are INTEGER, TEXT, REAL and BLOB only; the engine makes them strict or maps them.
CREATE TABLE id_head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    next INTEGER NOT NULL
);
INSERT INTO id_head (one, next) VALUES (1, 1);

-- The end of the hash chain; taken last in every transaction.
CREATE TABLE chain_head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    number INTEGER NOT NULL,
    hash BLOB NOT NULL
);
INSERT INTO chain_head (one, number, hash) VALUES (1, 0, x'');

-- The digest of the schema as this program made it; tells a file whose tables another program has changed.
CREATE TABLE schema_seal (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    fingerprint TEXT NOT NULL
);
INSERT INTO schema_seal (one, fingerprint) VALUES (1, '');

CREATE TABLE change_set (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    identifier TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    author TEXT NOT NULL,
    system_user TEXT NOT NULL,
    host TEXT NOT NULL,
    session TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    target INTEGER REFERENCES change_set (id),
    records INTEGER NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL
);
CREATE INDEX change_set_session ON change_set (session, number);
CREATE INDEX change_set_target ON change_set (target);

-- One row a record and change set: the changed fields' new values as canonical JSON. The digest covers the salted digests of the
-- values, so that a value can be erased (erased then holds its digest and the others' salts) and the chain still verifies.
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    change_set INTEGER NOT NULL REFERENCES change_set (id),
    table_name TEXT NOT NULL,
    record INTEGER NOT NULL,
    owner_table TEXT NOT NULL,
    owner INTEGER,
    action INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    fields TEXT NOT NULL,
    salt BLOB NOT NULL,
    erased TEXT NOT NULL DEFAULT '',
    digest BLOB NOT NULL
);
CREATE INDEX history_record ON history (record, id);
CREATE INDEX history_owner ON history (owner, id);
CREATE INDEX history_change_set ON history (change_set, id);

CREATE TABLE content (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL
);

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    record_table TEXT NOT NULL,
    record INTEGER NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL REFERENCES content (sha256),
    size INTEGER NOT NULL,
    added_at INTEGER NOT NULL
);
CREATE INDEX attachment_record ON attachment (record, record_table);
