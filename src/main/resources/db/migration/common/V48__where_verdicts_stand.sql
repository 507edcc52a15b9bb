-- Lists are narrowed by where the verdict stands: what is public, and the latest revision behind it.
-- What was there before is filled by the next migration.
ALTER TABLE claim ADD COLUMN latest_state varchar(20) DEFAULT 'NONE' NOT NULL;
ALTER TABLE claim ADD COLUMN corrected boolean DEFAULT FALSE NOT NULL;

UPDATE claim SET latest_state = verdict_state;

CREATE INDEX claim_latest_state ON claim (latest_state, created_at, id);
CREATE INDEX claim_verdict_state ON claim (verdict_state, created_at, id);
