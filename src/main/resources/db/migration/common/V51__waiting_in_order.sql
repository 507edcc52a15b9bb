-- What waits is read along its order: of two that came at once the id decides.
DROP INDEX verdict_state;

CREATE INDEX verdict_state ON verdict (state, moved_at, id);
