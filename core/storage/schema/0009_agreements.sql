ALTER TABLE contract ADD COLUMN parent INTEGER REFERENCES contract (id);
ALTER TABLE contract ADD COLUMN renewal INTEGER;
ALTER TABLE contract ADD COLUMN renewal_months INTEGER NOT NULL DEFAULT 0;
CREATE INDEX contract_parent ON contract (parent);
CREATE INDEX contract_end ON contract (valid_to);

-- Who is bound by a contract beside its holder and its supplier, and which further solutions it is about.
CREATE TABLE contract_party (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    contract INTEGER NOT NULL REFERENCES contract (id),
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    role TEXT NOT NULL
);
CREATE INDEX contract_party_contract ON contract_party (contract);
CREATE INDEX contract_party_organisation ON contract_party (organisation);

CREATE TABLE contract_scope (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    contract INTEGER NOT NULL REFERENCES contract (id),
    solution INTEGER NOT NULL REFERENCES solution (id),
    UNIQUE (contract, solution)
);
CREATE INDEX contract_scope_solution ON contract_scope (solution);

-- Who processes whose data: a tree for each solution, every place in it dated.
CREATE TABLE data_role (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    solution INTEGER NOT NULL REFERENCES solution (id),
    role INTEGER NOT NULL,
    organisation INTEGER REFERENCES organisation (id),
    party TEXT NOT NULL,
    parent INTEGER REFERENCES data_role (id),
    agreement TEXT NOT NULL,
    contract INTEGER REFERENCES contract (id),
    valid_from TEXT,
    valid_to TEXT
);
CREATE INDEX data_role_solution ON data_role (solution);
CREATE INDEX data_role_organisation ON data_role (organisation);
CREATE INDEX data_role_parent ON data_role (parent);
CREATE INDEX data_role_contract ON data_role (contract);

-- The region of a municipality, dated: regions merge, and nothing else hangs on them.
CREATE TABLE region_period (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    region TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT
);
CREATE INDEX region_period_organisation ON region_period (organisation, valid_from);

-- How a spreadsheet with these headings was read the last time.
CREATE TABLE register_mapping (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    layout TEXT NOT NULL UNIQUE,
    mapping TEXT NOT NULL
);

-- What stood in two fields of a solution until the data roles came. The program makes data roles of it, with history, and empties it.
CREATE TABLE solution_roles_before (
    solution INTEGER PRIMARY KEY,
    controller TEXT NOT NULL,
    sub_processor INTEGER
);
INSERT INTO solution_roles_before (solution, controller, sub_processor)
    SELECT id, controller, sub_processor FROM solution WHERE controller <> '' OR sub_processor IS NOT NULL;
DROP INDEX solution_sub_processor;
ALTER TABLE solution DROP COLUMN sub_processor;
ALTER TABLE solution DROP COLUMN controller;
