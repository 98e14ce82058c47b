CREATE TABLE contract (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    solution INTEGER REFERENCES solution (id),
    supplier INTEGER NOT NULL REFERENCES organisation (id),
    holder INTEGER NOT NULL REFERENCES organisation (id),
    valid_from TEXT,
    valid_to TEXT,
    notice_months INTEGER NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX contract_name ON contract (name);
CREATE INDEX contract_solution ON contract (solution, valid_from);
CREATE INDEX contract_supplier ON contract (supplier);
CREATE INDEX contract_holder ON contract (holder);

CREATE TABLE service_level (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    contract INTEGER NOT NULL REFERENCES contract (id),
    metric INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    target INTEGER NOT NULL,
    service_hours TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    penalty TEXT NOT NULL,
    penalty_from INTEGER
);
CREATE INDEX service_level_contract ON service_level (contract, metric, priority);
