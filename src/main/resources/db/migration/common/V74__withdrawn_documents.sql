-- A document that somebody withdrew stays, marked. Each row is one withdrawal; the columns of its
-- end are filled when it is taken back.
CREATE TABLE withdrawal (
    id           uuid                     NOT NULL PRIMARY KEY,
    document_id  uuid                     NOT NULL REFERENCES document (id),
    reason       varchar(2000)            NOT NULL,
    withdrawn_by uuid                     NOT NULL,
    withdrawn_at timestamp with time zone NOT NULL,
    -- Made while the document was restricted: then the log holds a commitment to the document.
    unspoken     boolean                  NOT NULL,
    end_reason   varchar(2000),
    ended_by     uuid,
    ended_at     timestamp with time zone,
    CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);

CREATE INDEX withdrawal_document ON withdrawal (document_id, ended_at);

GRANT SELECT, INSERT, UPDATE ON withdrawal TO ${application};

-- How many of a claim's passages are of documents that are withdrawn and open to all.
ALTER TABLE claim ADD COLUMN withdrawn_evidence integer DEFAULT 0 NOT NULL;
CREATE INDEX claim_withdrawn_evidence ON claim (withdrawn_evidence);
