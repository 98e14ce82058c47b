-- What the board's filters are set to, under a name. What has no owner's consent to be shared is offered to its owner alone.
CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    owner TEXT NOT NULL,
    shared INTEGER NOT NULL,
    text TEXT NOT NULL,
    solution INTEGER REFERENCES solution (id),
    cause INTEGER,
    priority INTEGER,
    municipality INTEGER REFERENCES organisation (id),
    period INTEGER NOT NULL,
    grouping INTEGER NOT NULL
);
CREATE INDEX saved_filter_solution ON saved_filter (solution);
CREATE INDEX saved_filter_municipality ON saved_filter (municipality);

-- What a new incident of a solution begins with.
CREATE TABLE incident_template (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    solution INTEGER NOT NULL REFERENCES solution (id),
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    kind INTEGER NOT NULL,
    impact INTEGER NOT NULL,
    urgency INTEGER NOT NULL,
    support_level INTEGER NOT NULL,
    cause INTEGER NOT NULL,
    third_party INTEGER REFERENCES organisation (id)
);
CREATE INDEX incident_template_solution ON incident_template (solution);
CREATE INDEX incident_template_third_party ON incident_template (third_party);

-- Two incidents that have to do with each other; each pair once.
CREATE TABLE incident_link (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    incident INTEGER NOT NULL REFERENCES incident (id),
    other INTEGER NOT NULL REFERENCES incident (id),
    UNIQUE (incident, other)
);
CREATE INDEX incident_link_other ON incident_link (other);

-- Which row of a spreadsheet an incident was, so that the same file twice changes nothing.
CREATE TABLE incident_origin (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    incident INTEGER NOT NULL REFERENCES incident (id),
    origin TEXT NOT NULL UNIQUE
);
CREATE INDEX incident_origin_incident ON incident_origin (incident);

CREATE TABLE incident_mapping (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    layout TEXT NOT NULL UNIQUE,
    mapping TEXT NOT NULL
);
