-- What lists of claims are ordered by, rows without a value last in both directions.
DROP INDEX claim_due_at;
DROP INDEX claim_published_at;
DROP INDEX claim_assignee;

CREATE INDEX claim_due_at ON claim (due_at ASC NULLS LAST, id ASC);
CREATE INDEX claim_due_at_down ON claim (due_at DESC NULLS LAST, id DESC);
CREATE INDEX claim_published_at ON claim (published_at ASC NULLS LAST, id ASC);
CREATE INDEX claim_published_at_down ON claim (published_at DESC NULLS LAST, id DESC);
CREATE INDEX claim_assignee ON claim (assignee, created_at, id);
CREATE INDEX claim_assignee_status ON claim (assignee, status, created_at, id);
