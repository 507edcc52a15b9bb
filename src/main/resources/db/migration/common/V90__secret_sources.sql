-- Each of several people may name a source that only some may know of: none takes away another's.
CREATE TABLE document_secret_source (
    document_id uuid                     NOT NULL REFERENCES document (id),
    source_id   uuid                     NOT NULL REFERENCES source (id),
    named_at    timestamp with time zone NOT NULL,
    PRIMARY KEY (document_id, source_id)
);
CREATE INDEX document_secret_source_source ON document_secret_source (source_id);
INSERT INTO document_secret_source (document_id, source_id, named_at)
  SELECT id, secret_source_id, received_at FROM document WHERE secret_source_id IS NOT NULL;
ALTER TABLE document DROP COLUMN secret_source_id;
GRANT SELECT, INSERT, DELETE ON document_secret_source TO ${application};
