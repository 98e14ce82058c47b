CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind INTEGER NOT NULL,
    municipality_code TEXT NOT NULL,
    region TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX organisation_name ON organisation (name);
CREATE INDEX organisation_kind ON organisation (kind, name);

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX person_organisation ON person (organisation, name);
CREATE INDEX person_name ON person (name);

CREATE TABLE solution (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    supplier INTEGER REFERENCES organisation (id),
    active INTEGER NOT NULL,
    description TEXT NOT NULL,
    controller TEXT NOT NULL,
    sub_processor INTEGER REFERENCES organisation (id),
    service_hours TEXT NOT NULL,
    sort_order INTEGER NOT NULL
);
CREATE INDEX solution_name ON solution (name);
CREATE INDEX solution_supplier ON solution (supplier);
CREATE INDEX solution_sub_processor ON solution (sub_processor);
