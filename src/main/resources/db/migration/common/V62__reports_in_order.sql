-- The list of reports is read along its order: of two asked for at once the id decides.
DROP INDEX report_asked_at;

CREATE INDEX report_asked_at ON report (asked_at, id);
