ALTER TABLE contract ADD COLUMN parent INTEGER REFERENCES contract (id);
CREATE INDEX contract_parent ON contract (parent);
