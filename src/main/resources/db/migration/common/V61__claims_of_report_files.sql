-- How many claims a file tells of: ClaimReview holds only what was published.
ALTER TABLE report_file ADD COLUMN claims integer DEFAULT 0 NOT NULL;

UPDATE report_file
SET claims = (SELECT m.claims FROM report_made m WHERE m.report_id = report_file.report_id);
