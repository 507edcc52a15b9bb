-- A capture that only some may know of, from before its first byte: its document is restricted so.
ALTER TABLE capture ADD COLUMN restriction_id uuid REFERENCES restriction (id);
CREATE INDEX capture_restriction ON capture (restriction_id);
