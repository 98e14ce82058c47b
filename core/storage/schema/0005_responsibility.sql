-- Who does what: tasks, the parties that stand as columns, and dated cells. A cell without a solution belongs to the standard matrix.
CREATE TABLE party_role (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    sort_order INTEGER NOT NULL
);

CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    exactly_one INTEGER NOT NULL,
    sort_order INTEGER NOT NULL
);

CREATE TABLE responsibility_cell (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    solution INTEGER REFERENCES solution (id),
    task INTEGER NOT NULL REFERENCES task (id),
    party INTEGER NOT NULL REFERENCES party_role (id),
    valid_from TEXT NOT NULL,
    degree INTEGER NOT NULL,
    condition TEXT NOT NULL,
    contact INTEGER REFERENCES person (id),
    decided TEXT NOT NULL
);
CREATE UNIQUE INDEX responsibility_cell_standard ON responsibility_cell (task, party, valid_from) WHERE solution IS NULL;
CREATE UNIQUE INDEX responsibility_cell_solution ON responsibility_cell (solution, task, party, valid_from) WHERE solution IS NOT NULL;
CREATE INDEX responsibility_cell_task ON responsibility_cell (task);
CREATE INDEX responsibility_cell_party ON responsibility_cell (party);
CREATE INDEX responsibility_cell_contact ON responsibility_cell (contact);
