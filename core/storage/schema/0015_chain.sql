-- What failed in the solution's chain, where an incident says so: a component, or (failed_link) a link while both its ends work.
ALTER TABLE incident ADD COLUMN failed_component INTEGER REFERENCES component (id);
CREATE INDEX incident_failed_component ON incident (failed_component) WHERE failed_component IS NOT NULL;
