-- Of a captured page: the address that was asked for, and the status it was answered with.
ALTER TABLE receipt ADD COLUMN asked_address text;
ALTER TABLE receipt ADD COLUMN status integer;

-- Who pays a source, and what it stands to gain.
ALTER TABLE source ADD COLUMN interests varchar(2000) DEFAULT '' NOT NULL;

-- Files carry long fields: they are shown as they are.
ALTER TABLE document_metadata ALTER COLUMN content SET DATA TYPE text;

-- Web pages that people asked to be captured. address_key is the address as it is compared.
CREATE TABLE capture (
    id          uuid                     NOT NULL PRIMARY KEY,
    address     varchar(2000)            NOT NULL,
    address_key varchar(2000)            NOT NULL,
    claim_id    uuid                     REFERENCES claim (id),
    job_id      uuid                     NOT NULL,
    document_id uuid                     REFERENCES document (id),
    asked_by    uuid                     NOT NULL,
    asked_at    timestamp with time zone NOT NULL,
    put_away_at timestamp with time zone
);

CREATE INDEX capture_asked_by ON capture (asked_by, asked_at);
CREATE INDEX capture_document ON capture (document_id);
CREATE INDEX capture_address ON capture (address_key);

GRANT SELECT, INSERT, UPDATE ON capture TO ${application};
