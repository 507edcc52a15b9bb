-- For the list of kinds to choose from, and the entries of one kind.
CREATE INDEX log_entry_kind ON log_entry (subject_kind, position);
