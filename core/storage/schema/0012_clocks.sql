-- What a contract says of faults: its categories, the limits of its clocks, when it is open, how it measures availability. Every entry is
-- dated: an amendment is a new entry, a correction changes the one that is there.
CREATE TABLE fault_category (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    contract INTEGER NOT NULL REFERENCES contract (id),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    sort_order INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    valid_from TEXT,
    valid_to TEXT
);
CREATE INDEX fault_category_contract ON fault_category (contract, sort_order);

CREATE TABLE clock_limit (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    contract INTEGER NOT NULL REFERENCES contract (id),
    category INTEGER REFERENCES fault_category (id),
    kind INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    outside_amount INTEGER,
    outside_unit INTEGER,
    warning INTEGER,
    valid_from TEXT,
    valid_to TEXT
);
CREATE INDEX clock_limit_contract ON clock_limit (contract, kind);
CREATE INDEX clock_limit_category ON clock_limit (category);

CREATE TABLE contract_calendar (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    contract INTEGER NOT NULL REFERENCES contract (id),
    profile INTEGER NOT NULL,
    support_hours TEXT NOT NULL,
    service_hours TEXT NOT NULL,
    paused_at_third_party INTEGER NOT NULL,
    valid_from TEXT,
    valid_to TEXT
);
CREATE INDEX contract_calendar_contract ON contract_calendar (contract);

CREATE TABLE closing_day (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    calendar INTEGER NOT NULL REFERENCES contract_calendar (id),
    name TEXT NOT NULL,
    kind INTEGER NOT NULL,
    date TEXT,
    easter_days INTEGER NOT NULL,
    from_minute INTEGER NOT NULL
);
CREATE INDEX closing_day_calendar ON closing_day (calendar);

CREATE TABLE availability_rule (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    contract INTEGER NOT NULL REFERENCES contract (id),
    partial_weight INTEGER NOT NULL,
    degraded_weight INTEGER NOT NULL,
    windows INTEGER NOT NULL,
    notice_working_days INTEGER NOT NULL,
    window_minutes INTEGER,
    excuses_third_party INTEGER NOT NULL,
    excuses_kombit INTEGER NOT NULL,
    excuses_municipality INTEGER NOT NULL,
    causes INTEGER NOT NULL,
    valid_from TEXT,
    valid_to TEXT
);
CREATE INDEX availability_rule_contract ON availability_rule (contract);

ALTER TABLE incident ADD COLUMN contract INTEGER REFERENCES contract (id);
ALTER TABLE incident ADD COLUMN fault_category INTEGER REFERENCES fault_category (id);
ALTER TABLE incident ADD COLUMN extent INTEGER;
ALTER TABLE incident ADD COLUMN parent INTEGER REFERENCES incident (id);
ALTER TABLE incident ADD COLUMN failed_link INTEGER REFERENCES chain_link (id);
ALTER TABLE incident ADD COLUMN planned_from INTEGER;
ALTER TABLE incident ADD COLUMN planned_to INTEGER;
ALTER TABLE incident ADD COLUMN notice_at INTEGER;
ALTER TABLE incident ADD COLUMN informed_at INTEGER;
ALTER TABLE incident ADD COLUMN next_update_at INTEGER;
CREATE INDEX incident_contract ON incident (contract);
CREATE INDEX incident_fault_category ON incident (fault_category);
CREATE INDEX incident_parent ON incident (parent);
CREATE INDEX incident_next_update ON incident (next_update_at) WHERE next_update_at IS NOT NULL;
CREATE INDEX incident_failed_link ON incident (failed_link);
-- What availability is reckoned from, by when it ended.
CREATE INDEX incident_outage ON incident (restored_at, solution) WHERE kind = 3 OR extent IN (1, 2, 3) OR (extent IS NULL AND priority <= 2);

-- A time in which an incident's clocks stood, and for whom.
CREATE TABLE incident_pause (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    incident INTEGER NOT NULL REFERENCES incident (id),
    from_at INTEGER NOT NULL,
    to_at INTEGER,
    reason TEXT NOT NULL,
    organisation INTEGER REFERENCES organisation (id),
    party TEXT NOT NULL,
    author TEXT NOT NULL,
    withdrawn INTEGER NOT NULL,
    withdrawn_reason TEXT NOT NULL
);
CREATE INDEX incident_pause_incident ON incident_pause (incident, from_at);
CREATE INDEX incident_pause_organisation ON incident_pause (organisation);

-- What the incidents gave when a month's report was approved, with its trace.
CREATE TABLE approved_month (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    report INTEGER NOT NULL UNIQUE REFERENCES supplier_report (id),
    contract INTEGER REFERENCES contract (id),
    service_minutes INTEGER NOT NULL,
    agreed_minutes INTEGER NOT NULL,
    down_millionths INTEGER NOT NULL,
    provisional INTEGER NOT NULL,
    trace TEXT NOT NULL
);
CREATE INDEX approved_month_contract ON approved_month (contract);
