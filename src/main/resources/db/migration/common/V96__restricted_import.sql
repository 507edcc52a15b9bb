-- Under which restriction the files of an import come, where it was made before the first of them.
ALTER TABLE import_run ADD COLUMN restriction_id uuid REFERENCES restriction (id);
