-- Many files brought in together: by a browser, or from a folder at the server that the desk reads itself.
CREATE TABLE import_run (
    id         uuid                     NOT NULL PRIMARY KEY,
    way        varchar(16)              NOT NULL CHECK (way IN ('BROWSER', 'SERVER')),
    name       varchar(500)             NOT NULL,
    folder     text,
    deep       boolean                  NOT NULL,
    claim_id   uuid                     REFERENCES claim (id),
    started_by uuid                     NOT NULL,
    started_at timestamp with time zone NOT NULL,
    job_id     uuid,
    listed     boolean                  NOT NULL,
    cancelled  boolean                  NOT NULL,
    put_away   boolean                  NOT NULL,
    CHECK ((folder IS NOT NULL) = (way = 'SERVER'))
);

CREATE INDEX import_run_person ON import_run (started_by, started_at);

-- One row for each file of it. Once a file is kept, how its reading stands is told by its document.
CREATE TABLE import_file (
    run_id      uuid         NOT NULL REFERENCES import_run (id),
    ordinal     integer      NOT NULL CHECK (ordinal >= 0),
    name        varchar(500) NOT NULL,
    place       text,
    size        bigint       NOT NULL,
    state       varchar(16)  NOT NULL CHECK (state IN ('WAITING', 'TAKEN', 'NOT_KEPT', 'LEFT_OUT')),
    reason      varchar(30),
    document_id uuid         REFERENCES document (id),
    was_there   boolean      NOT NULL,
    PRIMARY KEY (run_id, ordinal),
    CHECK ((document_id IS NOT NULL) = (state = 'TAKEN')),
    CHECK ((reason IS NOT NULL) = (state = 'NOT_KEPT'))
);

CREATE INDEX import_file_state ON import_file (run_id, state, ordinal);
CREATE INDEX import_file_document ON import_file (document_id);

GRANT SELECT, INSERT, UPDATE ON import_run TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON import_file TO ${application};
