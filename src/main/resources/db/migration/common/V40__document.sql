-- Who or what made a document. Reused from document to document.
CREATE TABLE source (
    id         uuid                     NOT NULL PRIMARY KEY,
    name       varchar(300)             NOT NULL,
    kind       varchar(30)              NOT NULL,
    rank       varchar(20)              NOT NULL CHECK (rank IN ('PRIMARY', 'SECONDARY', 'UNKNOWN')),
    note       varchar(2000)            NOT NULL,
    created_by uuid                     NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version    bigint                   NOT NULL
);

CREATE INDEX source_name ON source (name);

-- One row for each set of bytes: the same bytes are one document, however often they come.
CREATE TABLE document (
    id          uuid                     NOT NULL PRIMARY KEY,
    sha256      varchar(64)              NOT NULL UNIQUE,
    size        bigint                   NOT NULL CHECK (size >= 0),
    name        varchar(255)             NOT NULL,
    name_lower  varchar(255)             NOT NULL,
    media_type  varchar(255)             NOT NULL,
    state       varchar(20)              NOT NULL
                CHECK (state IN ('QUEUED', 'READING', 'READY', 'LIMITED', 'FAILED')),
    obstacle    varchar(30),
    job_id      uuid,
    title       varchar(1000),
    author      varchar(1000),
    published   varchar(40),
    language    varchar(35),
    source_id   uuid                     REFERENCES source (id),
    parent_id   uuid                     REFERENCES document (id),
    received_by uuid                     NOT NULL,
    received_at timestamp with time zone NOT NULL,
    version     bigint                   NOT NULL
);

CREATE INDEX document_received_at ON document (received_at, id);
CREATE INDEX document_state ON document (state);
CREATE INDEX document_source ON document (source_id);
CREATE INDEX document_name ON document (name_lower);

-- What a file tells about itself, under the parser's names.
CREATE TABLE document_metadata (
    document_id uuid          NOT NULL REFERENCES document (id),
    name        varchar(200)  NOT NULL,
    content     varchar(2000) NOT NULL,
    PRIMARY KEY (document_id, name)
);

-- A text that one extraction, or one person's correction of another layer, got out of a document.
-- The text itself lies with the bytes, under sha256.
CREATE TABLE layer (
    id           uuid                     NOT NULL PRIMARY KEY,
    document_id  uuid                     NOT NULL REFERENCES document (id),
    ordinal      integer                  NOT NULL CHECK (ordinal >= 1),
    sha256       varchar(64)              NOT NULL,
    length       integer                  NOT NULL CHECK (length >= 0),
    origin       varchar(20)              NOT NULL
                 CHECK (origin IN ('EXTRACTED', 'RECOGNISED', 'CORRECTED')),
    corrects     uuid                     REFERENCES layer (id),
    tool         varchar(100)             NOT NULL,
    tool_version varchar(100)             NOT NULL,
    language     varchar(35),
    cut          boolean                  NOT NULL,
    made_by      uuid                     NOT NULL,
    made_at      timestamp with time zone NOT NULL,
    UNIQUE (document_id, ordinal),
    CHECK ((corrects IS NOT NULL) = (origin = 'CORRECTED'))
);

CREATE INDEX layer_sha256 ON layer (sha256);

-- Pages, sheets, slides, sections: they follow each other and cover the text.
CREATE TABLE layer_part (
    layer_id uuid         NOT NULL REFERENCES layer (id),
    ordinal  integer      NOT NULL CHECK (ordinal >= 0),
    locator  varchar(600) NOT NULL,
    start_at integer      NOT NULL CHECK (start_at >= 0),
    end_at   integer      NOT NULL,
    PRIMARY KEY (layer_id, ordinal),
    CHECK (end_at >= start_at)
);

GRANT SELECT, INSERT, UPDATE ON source TO ${application};
GRANT SELECT, INSERT, UPDATE ON document TO ${application};
GRANT SELECT, INSERT ON document_metadata TO ${application};
GRANT SELECT, INSERT ON layer TO ${application};
GRANT SELECT, INSERT ON layer_part TO ${application};
