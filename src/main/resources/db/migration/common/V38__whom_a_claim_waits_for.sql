-- Whose turn it is: whom it was given to, else whoever marked it. One column takes one index; the
-- count stands in the navigation of every screen.
ALTER TABLE claim ADD COLUMN waits_for uuid;
UPDATE claim SET waits_for = COALESCE(assignee, created_by);
ALTER TABLE claim ALTER COLUMN waits_for SET NOT NULL;
DROP INDEX claim_created_by;
CREATE INDEX claim_waits_for ON claim (waits_for, status, due_at, id);
