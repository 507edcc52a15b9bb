-- Jobs of which there are many go in a lane of their own: what somebody waits for does not wait for them.
ALTER TABLE job ADD COLUMN lane varchar(8) DEFAULT 'EXPRESS' NOT NULL
    CHECK (lane IN ('EXPRESS', 'BULK'));
ALTER TABLE job ADD COLUMN due_at timestamp with time zone;

-- For the lane, and for what waits without a task: all that has ended is at its far end.
CREATE INDEX job_lane ON job (lane, state, asked_by, due_at);
