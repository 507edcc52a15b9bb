-- A document that somebody brought in, or took up, for a claim, linked to it or not yet.
CREATE TABLE gathered (
    id          uuid                     NOT NULL PRIMARY KEY,
    claim_id    uuid                     NOT NULL,
    document_id uuid                     NOT NULL REFERENCES document (id),
    gathered_by uuid                     NOT NULL,
    gathered_at timestamp with time zone NOT NULL,
    UNIQUE (claim_id, document_id)
);

-- A passage or a note, linked to a claim. Unlinked rows stay.
CREATE TABLE evidence (
    id          uuid                     NOT NULL PRIMARY KEY,
    claim_id    uuid                     NOT NULL,
    kind        varchar(10)              NOT NULL CHECK (kind IN ('PASSAGE', 'NOTE')),
    stance      varchar(20)              NOT NULL
                CHECK (stance IN ('SUPPORTS', 'REFUTES', 'GIVES_CONTEXT')),
    remark      varchar(2000)            NOT NULL,
    layer_id    uuid                     REFERENCES layer (id),
    note_kind   varchar(20)              CHECK (note_kind IN ('INTERVIEW', 'OBSERVATION', 'CALCULATION')),
    note_text   text,
    note_date   date,
    linked_by   uuid                     NOT NULL,
    linked_at   timestamp with time zone NOT NULL,
    unlinked_by uuid,
    unlinked_at timestamp with time zone,
    version     bigint                   NOT NULL,
    CHECK ((kind = 'PASSAGE') = (layer_id IS NOT NULL)),
    CHECK ((kind = 'NOTE') = (note_text IS NOT NULL)),
    CHECK ((note_kind IS NOT NULL) = (note_text IS NOT NULL)),
    CHECK ((unlinked_at IS NULL) = (unlinked_by IS NULL))
);

CREATE INDEX evidence_claim ON evidence (claim_id, linked_at);
CREATE INDEX evidence_layer ON evidence (layer_id);

-- The pieces of a passage, in order. Never changed: another passage is another piece of evidence.
CREATE TABLE evidence_span (
    evidence_id uuid          NOT NULL REFERENCES evidence (id),
    ordinal     integer       NOT NULL CHECK (ordinal >= 0),
    start_at    integer       NOT NULL CHECK (start_at >= 0),
    end_at      integer       NOT NULL,
    quote       varchar(5000) NOT NULL,
    prefix      varchar(32)   NOT NULL,
    suffix      varchar(32)   NOT NULL,
    locator     varchar(600)  NOT NULL,
    PRIMARY KEY (evidence_id, ordinal),
    CHECK (end_at > start_at)
);

-- Each time a passage was held against its layer and its document's bytes. Only added to.
CREATE TABLE verification (
    id          uuid                     NOT NULL PRIMARY KEY,
    evidence_id uuid                     NOT NULL REFERENCES evidence (id),
    result      varchar(20)              NOT NULL
                CHECK (result IN ('EXACT', 'MOVED', 'CHANGED', 'MISSING', 'REMOVED')),
    at_fault    varchar(10)              CHECK (at_fault IN ('BYTES', 'LAYER', 'QUOTE')),
    verified_by uuid                     NOT NULL,
    verified_at timestamp with time zone NOT NULL,
    CHECK ((at_fault IS NULL) = (result = 'EXACT'))
);

CREATE INDEX verification_evidence ON verification (evidence_id, verified_at);

GRANT SELECT, INSERT ON gathered TO ${application};
GRANT SELECT, INSERT, UPDATE ON evidence TO ${application};
GRANT SELECT, INSERT ON evidence_span TO ${application};
GRANT SELECT, INSERT ON verification TO ${application};
