-- Which task is the follow-up on faults, whatever it is called. Tasks of before keep their name as the sign until somebody edits them.
ALTER TABLE task ADD COLUMN follow_up INTEGER NOT NULL DEFAULT 0;
