-- What only the people named may know of: a document with all that is inside it, or a source.
-- The log holds commitments to all of that, made with the salt, which lies here and never leaves.
CREATE TABLE restriction (
    id        uuid                     NOT NULL PRIMARY KEY,
    salt      varchar(64)              NOT NULL,
    made_by   uuid                     NOT NULL,
    made_at   timestamp with time zone NOT NULL,
    lifted_by uuid,
    lifted_at timestamp with time zone,
    CHECK ((lifted_at IS NULL) = (lifted_by IS NULL))
);

CREATE TABLE restriction_person (
    restriction_id uuid NOT NULL REFERENCES restriction (id),
    person_id      uuid NOT NULL,
    PRIMARY KEY (restriction_id, person_id)
);

CREATE INDEX restriction_person_person ON restriction_person (person_id);

-- Who let whom in, and who took whom out. Only added to.
CREATE TABLE restriction_act (
    id             uuid                     NOT NULL PRIMARY KEY,
    restriction_id uuid                     NOT NULL REFERENCES restriction (id),
    act            varchar(10)              NOT NULL CHECK (act IN ('ADDED', 'REMOVED')),
    person_id      uuid                     NOT NULL,
    acted_by       uuid                     NOT NULL,
    acted_at       timestamp with time zone NOT NULL
);

CREATE INDEX restriction_act_restriction ON restriction_act (restriction_id, acted_at);

-- By what the same bytes are known again: the hash of an open document, a salted commitment to it
-- of one that came restricted. So nobody learns from bringing the same bytes that they were there.
ALTER TABLE document RENAME COLUMN sha256 TO known_by;
ALTER TABLE document ADD COLUMN sha256 varchar(64);
UPDATE document SET sha256 = known_by;
ALTER TABLE document ALTER COLUMN sha256 SET NOT NULL;
CREATE INDEX document_sha256 ON document (sha256);

ALTER TABLE document ADD COLUMN restriction_id uuid REFERENCES restriction (id);
CREATE INDEX document_restriction ON document (restriction_id);

ALTER TABLE source ADD COLUMN restriction_id uuid REFERENCES restriction (id);
CREATE INDEX source_restriction ON source (restriction_id);

-- A document may have a source that fewer people may know of than may know of the document.
ALTER TABLE document ADD COLUMN secret_source_id uuid REFERENCES source (id);

-- What arrived restricted is told of to nobody who asks by the hash.
ALTER TABLE receipt ADD COLUMN kept_for uuid;
CREATE INDEX receipt_kept_for ON receipt (kept_for);

GRANT SELECT, INSERT, UPDATE ON restriction TO ${application};
GRANT SELECT, INSERT, DELETE ON restriction_person TO ${application};
GRANT SELECT, INSERT ON restriction_act TO ${application};
