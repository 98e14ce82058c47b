-- What a solution runs on: components, the links from who uses to who delivers, and what was escalated because of them.
CREATE TABLE component (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind INTEGER NOT NULL,
    organisation INTEGER REFERENCES organisation (id),
    solution INTEGER REFERENCES solution (id),
    purpose TEXT NOT NULL,
    contact INTEGER REFERENCES person (id),
    note TEXT NOT NULL
);
CREATE INDEX component_name ON component (name);
CREATE INDEX component_organisation ON component (organisation);
CREATE UNIQUE INDEX component_solution ON component (solution) WHERE solution IS NOT NULL;
CREATE INDEX component_contact ON component (contact);

CREATE TABLE chain_link (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    consumer INTEGER NOT NULL REFERENCES component (id),
    provider INTEGER NOT NULL REFERENCES component (id),
    carries TEXT NOT NULL,
    contract INTEGER REFERENCES contract (id),
    follow_up INTEGER REFERENCES organisation (id),
    responsibility INTEGER NOT NULL,
    contact INTEGER REFERENCES person (id),
    alternative INTEGER NOT NULL,
    availability INTEGER,
    response INTEGER,
    reaction INTEGER,
    service_hours TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    note TEXT NOT NULL
);
CREATE INDEX chain_link_consumer ON chain_link (consumer);
CREATE INDEX chain_link_provider ON chain_link (provider);
CREATE INDEX chain_link_contract ON chain_link (contract);
CREATE INDEX chain_link_follow_up ON chain_link (follow_up);
CREATE INDEX chain_link_contact ON chain_link (contact);

CREATE TABLE escalation (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    about TEXT NOT NULL,
    reason TEXT NOT NULL,
    raised_by INTEGER NOT NULL REFERENCES organisation (id),
    raised_at INTEGER NOT NULL,
    level INTEGER NOT NULL,
    level_since INTEGER NOT NULL,
    answer_due_at INTEGER,
    solution INTEGER REFERENCES solution (id),
    link INTEGER REFERENCES chain_link (id),
    record_table TEXT NOT NULL,
    record INTEGER NOT NULL,
    handler INTEGER REFERENCES person (id),
    outcome INTEGER NOT NULL,
    answer TEXT NOT NULL,
    closed_at INTEGER,
    on_agenda INTEGER NOT NULL
);
CREATE INDEX escalation_open ON escalation (outcome, answer_due_at);
CREATE INDEX escalation_raised_by ON escalation (raised_by);
CREATE INDEX escalation_solution ON escalation (solution);
CREATE INDEX escalation_link ON escalation (link);
CREATE INDEX escalation_handler ON escalation (handler);
CREATE INDEX escalation_record ON escalation (record_table, record);

CREATE TABLE escalation_step (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    escalation INTEGER NOT NULL REFERENCES escalation (id),
    at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    level INTEGER NOT NULL,
    answer_due_at INTEGER,
    author TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX escalation_step_escalation ON escalation_step (escalation, at);
