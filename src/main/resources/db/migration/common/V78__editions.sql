-- Where a captured page came from in the end, as addresses are compared.
ALTER TABLE capture ADD COLUMN final_key varchar(2000);

CREATE INDEX capture_final ON capture (final_key);

-- Editions of the same thing in a line, the earliest first. A document stands in one line at most, so that no line
-- comes back to where it was. ground: why it follows the one before it.
CREATE TABLE edition (
    document_id uuid                     NOT NULL PRIMARY KEY REFERENCES document (id),
    line_id     uuid                     NOT NULL,
    position    integer                  NOT NULL CHECK (position >= 1),
    ground      varchar(20)              NOT NULL CHECK (ground IN ('FIRST', 'SAME_ADDRESS', 'SAID')),
    said_by     uuid                     NOT NULL,
    said_at     timestamp with time zone NOT NULL,
    UNIQUE (line_id, position)
);

-- Whoever changes a line waits here: lines are put together and parted whole.
CREATE TABLE edition_guard (
    id integer NOT NULL PRIMARY KEY
);

INSERT INTO edition_guard (id) VALUES (1);

-- Two documents that look like editions of the same thing, and are not, as somebody says.
CREATE TABLE edition_denied (
    document_id uuid                     NOT NULL REFERENCES document (id),
    other_id    uuid                     NOT NULL REFERENCES document (id),
    said_by     uuid                     NOT NULL,
    said_at     timestamp with time zone NOT NULL,
    PRIMARY KEY (document_id, other_id)
);

-- What somebody did about a passage of an earlier edition when document_id was the newest: it was linked there anew,
-- or seen, with a reason.
CREATE TABLE edition_answer (
    evidence_id     uuid                     NOT NULL REFERENCES evidence (id),
    document_id     uuid                     NOT NULL REFERENCES document (id),
    new_evidence_id uuid                     REFERENCES evidence (id),
    reason          varchar(500)             NOT NULL,
    said_by         uuid                     NOT NULL,
    said_at         timestamp with time zone NOT NULL,
    PRIMARY KEY (evidence_id, document_id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON edition TO ${application};
GRANT SELECT, UPDATE ON edition_guard TO ${application};
GRANT SELECT, INSERT ON edition_denied TO ${application};
GRANT SELECT, INSERT, UPDATE ON edition_answer TO ${application};
