-- Whether this is a desk to look around in, whose accounts have a password that everybody knows.
ALTER TABLE desk ADD COLUMN sample boolean DEFAULT FALSE NOT NULL;
