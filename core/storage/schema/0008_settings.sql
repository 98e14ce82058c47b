-- What the group has chosen for this database; a row only where the choice differs, or once differed, from the standard.
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name INTEGER NOT NULL UNIQUE,
    value INTEGER NOT NULL
);
