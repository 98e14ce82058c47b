-- What the municipalities were told about an incident, the texts it is written from, and which entry of a timeline another one corrects.
CREATE TABLE operations_notice (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    incident INTEGER NOT NULL REFERENCES incident (id),
    kind INTEGER NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    channel TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    author TEXT NOT NULL,
    next_update_at INTEGER,
    corrects INTEGER REFERENCES operations_notice (id)
);
CREATE INDEX operations_notice_incident ON operations_notice (incident, published_at);
CREATE INDEX operations_notice_corrects ON operations_notice (corrects);

CREATE TABLE notice_template (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    kind INTEGER NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    text TEXT NOT NULL
);

ALTER TABLE timeline_entry ADD COLUMN corrects INTEGER REFERENCES timeline_entry (id);
CREATE INDEX timeline_entry_corrects ON timeline_entry (corrects);
