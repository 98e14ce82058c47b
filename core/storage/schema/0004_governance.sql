CREATE TABLE governance_group (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind INTEGER NOT NULL,
    solution INTEGER REFERENCES solution (id),
    purpose TEXT NOT NULL,
    influence INTEGER NOT NULL,
    meetings_per_year INTEGER NOT NULL,
    mandate_is_draft INTEGER NOT NULL,
    sort_order INTEGER NOT NULL
);
CREATE INDEX governance_group_solution ON governance_group (solution, sort_order);

CREATE TABLE seat (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    governance_group INTEGER NOT NULL REFERENCES governance_group (id),
    label TEXT NOT NULL,
    organisation INTEGER REFERENCES organisation (id),
    organisation_kind INTEGER,
    count INTEGER NOT NULL,
    appointed_by INTEGER REFERENCES organisation (id),
    sort_order INTEGER NOT NULL
);
CREATE INDEX seat_group ON seat (governance_group, sort_order);
CREATE INDEX seat_organisation ON seat (organisation);
CREATE INDEX seat_appointed_by ON seat (appointed_by);

CREATE TABLE membership (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    governance_group INTEGER NOT NULL REFERENCES governance_group (id),
    seat INTEGER REFERENCES seat (id),
    person INTEGER NOT NULL REFERENCES person (id),
    role INTEGER NOT NULL,
    represents TEXT NOT NULL,
    appointed_by INTEGER REFERENCES organisation (id),
    valid_from TEXT,
    valid_to TEXT
);
CREATE INDEX membership_group ON membership (governance_group, seat);
CREATE INDEX membership_seat ON membership (seat);
CREATE INDEX membership_person ON membership (person);
CREATE INDEX membership_appointed_by ON membership (appointed_by);
