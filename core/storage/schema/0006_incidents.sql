-- The next number of each series (H, S). Not a record: undoing the creation of an incident must not give its number to another.
CREATE TABLE incident_series (
    series TEXT PRIMARY KEY,
    next INTEGER NOT NULL
);

CREATE TABLE incident (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL,
    title TEXT NOT NULL,
    solution INTEGER NOT NULL REFERENCES solution (id),
    state INTEGER NOT NULL,
    state_since INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    impact INTEGER NOT NULL,
    urgency INTEGER NOT NULL,
    priority_reason TEXT NOT NULL,
    support_level INTEGER NOT NULL,
    cause INTEGER NOT NULL,
    third_party INTEGER REFERENCES organisation (id),
    answer_due_at INTEGER,
    reported_by TEXT NOT NULL,
    reporter INTEGER REFERENCES organisation (id),
    responsible TEXT NOT NULL,
    responsible_person INTEGER REFERENCES person (id),
    occurred_at INTEGER,
    reported_at INTEGER NOT NULL,
    acknowledged_at INTEGER,
    restored_at INTEGER,
    closed_at INTEGER,
    close_reason TEXT NOT NULL,
    description TEXT NOT NULL,
    affected INTEGER NOT NULL
);
-- The board's columns in their order, with what its filters ask for, so that a page is read from the index alone.
CREATE INDEX incident_board ON incident (state, priority, reported_at, solution, cause);
CREATE INDEX incident_closed ON incident (state, closed_at, solution, cause, priority);
CREATE INDEX incident_reported ON incident (reported_at, cause, solution);
CREATE INDEX incident_answer ON incident (state, answer_due_at);
CREATE INDEX incident_solution ON incident (solution, reported_at);
CREATE INDEX incident_third_party ON incident (third_party);
CREATE INDEX incident_reporter ON incident (reporter);
CREATE INDEX incident_responsible_person ON incident (responsible_person);

CREATE TABLE timeline_entry (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    incident INTEGER NOT NULL REFERENCES incident (id),
    at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    in_summary INTEGER NOT NULL,
    state INTEGER,
    organisation INTEGER REFERENCES organisation (id),
    due_at INTEGER,
    number INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    withdrawn_reason TEXT NOT NULL
);
CREATE INDEX timeline_entry_incident ON timeline_entry (incident, at);
CREATE INDEX timeline_entry_organisation ON timeline_entry (organisation);

CREATE TABLE affected_municipality (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    incident INTEGER NOT NULL REFERENCES incident (id),
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    UNIQUE (incident, organisation)
);
CREATE INDEX affected_municipality_organisation ON affected_municipality (organisation, incident);
