CREATE TABLE supplier_report (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    supplier INTEGER NOT NULL REFERENCES organisation (id),
    solution INTEGER NOT NULL REFERENCES solution (id),
    month INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    approved_at INTEGER,
    file_name TEXT NOT NULL,
    digest TEXT NOT NULL,
    figures INTEGER NOT NULL,
    note TEXT NOT NULL
);
CREATE UNIQUE INDEX supplier_report_solution ON supplier_report (solution, month);
CREATE INDEX supplier_report_month ON supplier_report (month, solution);
CREATE INDEX supplier_report_supplier ON supplier_report (supplier, month);
CREATE INDEX supplier_report_digest ON supplier_report (digest);

CREATE TABLE measurement (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    solution INTEGER NOT NULL REFERENCES solution (id),
    month INTEGER NOT NULL,
    measure INTEGER NOT NULL,
    part INTEGER NOT NULL,
    source INTEGER NOT NULL,
    value INTEGER NOT NULL,
    report INTEGER REFERENCES supplier_report (id),
    note TEXT NOT NULL
);
CREATE UNIQUE INDEX measurement_key ON measurement (solution, month, measure, part, source);
CREATE INDEX measurement_series ON measurement (measure, month, part, source);
CREATE INDEX measurement_report ON measurement (report);

CREATE TABLE mapping_profile (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    supplier INTEGER NOT NULL REFERENCES organisation (id),
    layout TEXT NOT NULL,
    mapping TEXT NOT NULL
);
CREATE UNIQUE INDEX mapping_profile_key ON mapping_profile (supplier, layout);
