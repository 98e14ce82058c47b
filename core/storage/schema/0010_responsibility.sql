-- Who stands behind a column, and which tasks are the support levels, so that the program can answer "who do I call?".
ALTER TABLE party_role ADD COLUMN organisation_kind INTEGER;
ALTER TABLE party_role ADD COLUMN organisation INTEGER REFERENCES organisation (id);
CREATE INDEX party_role_organisation ON party_role (organisation);
ALTER TABLE task ADD COLUMN support_level INTEGER;

-- What was known of the matrix on a day is read from its history alone. The condition is the query's, word for word.
CREATE INDEX history_matrix ON history (id) WHERE table_name IN ('party_role','responsibility_cell','task');
