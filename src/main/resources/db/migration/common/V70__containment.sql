-- Which document was found inside which other, and where in it. The same bytes are one document:
-- it may lie in several containers, or twice in one.
CREATE TABLE containment (
    id           uuid                     NOT NULL PRIMARY KEY,
    container_id uuid                     NOT NULL REFERENCES document (id),
    member_id    uuid                     NOT NULL REFERENCES document (id),
    path         varchar(500)             NOT NULL,
    ordinal      integer                  NOT NULL CHECK (ordinal >= 0),
    found_by     uuid                     NOT NULL,
    found_at     timestamp with time zone NOT NULL,
    UNIQUE (container_id, member_id, path)
);

CREATE INDEX containment_container ON containment (container_id, ordinal, id);
CREATE INDEX containment_member ON containment (member_id, found_at, id);

GRANT SELECT, INSERT ON containment TO ${application};

-- How many containers lie around a document, as far as it came in by them; and the outermost one,
-- whose limits all that lies inside it shares.
ALTER TABLE document ADD COLUMN depth integer DEFAULT 0 NOT NULL;
ALTER TABLE document ADD COLUMN root_id uuid;

CREATE INDEX document_root ON document (root_id);
