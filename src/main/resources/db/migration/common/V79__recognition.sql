-- In which languages a document's pictures are read, and how far that has come.
CREATE TABLE recognition (
    document_id uuid                     NOT NULL PRIMARY KEY REFERENCES document (id),
    languages   varchar(200)             NOT NULL,
    state       varchar(20)              NOT NULL
                CHECK (state IN ('CHOSEN', 'WORKING', 'DONE', 'NOTHING', 'STOPPED')),
    obstacle    varchar(30),
    job_id      uuid,
    chosen_by   uuid                     NOT NULL,
    chosen_at   timestamp with time zone NOT NULL,
    CHECK ((obstacle IS NOT NULL) = (state = 'STOPPED'))
);

-- Pages that were recognised already while others still wait: a restart goes on behind them. They
-- are taken away when the layer is made of them.
CREATE TABLE recognised_page (
    document_id uuid         NOT NULL REFERENCES document (id),
    page        integer      NOT NULL CHECK (page >= 0),
    languages   varchar(200) NOT NULL,
    program     varchar(100) NOT NULL,
    words       text         NOT NULL,
    confidence  integer      CHECK (confidence BETWEEN 0 AND 100),
    obstacle    varchar(30),
    PRIMARY KEY (document_id, page)
);

-- Which parts of a layer did not stand in the file: they were recognised, or corrected by a person.
CREATE TABLE layer_page (
    layer_id   uuid         NOT NULL REFERENCES layer (id),
    ordinal    integer      NOT NULL,
    origin     varchar(20)  NOT NULL CHECK (origin IN ('RECOGNISED', 'CORRECTED')),
    tool       varchar(201) NOT NULL,
    languages  varchar(200) NOT NULL,
    confidence integer      CHECK (confidence BETWEEN 0 AND 100),
    obstacle   varchar(30),
    made_by    uuid         NOT NULL,
    PRIMARY KEY (layer_id, ordinal),
    FOREIGN KEY (layer_id, ordinal) REFERENCES layer_part (layer_id, ordinal)
);

-- In which languages pictures are read unless somebody says otherwise; the first that is installed
-- where the administrator has not said.
CREATE TABLE recognition_setting (
    id        integer NOT NULL PRIMARY KEY CHECK (id = 1),
    languages varchar(200),
    version   bigint  NOT NULL
);

INSERT INTO recognition_setting (id, languages, version) VALUES (1, NULL, 0);

GRANT SELECT, INSERT, UPDATE ON recognition TO ${application};
GRANT SELECT, INSERT, DELETE ON recognised_page TO ${application};
GRANT SELECT, INSERT ON layer_page TO ${application};
GRANT SELECT, UPDATE ON recognition_setting TO ${application};
