-- Scales are only added to: a verdict names the version that it was given by.
CREATE TABLE rating_scale (
    scale       uuid                     NOT NULL,
    version     integer                  NOT NULL CHECK (version >= 1),
    name        varchar(100)             NOT NULL,
    made_by     uuid                     NOT NULL,
    made_at     timestamp with time zone NOT NULL,
    PRIMARY KEY (scale, version)
);

-- A grade has a value and always needs evidence; an outcome has none and says whether it does.
CREATE TABLE rating (
    scale          uuid        NOT NULL,
    version        integer     NOT NULL,
    position       integer     NOT NULL,
    rating_key     varchar(40) NOT NULL,
    label          varchar(60) NOT NULL,
    grade_value    integer,
    needs_evidence boolean     NOT NULL,
    PRIMARY KEY (scale, version, position),
    UNIQUE (scale, version, rating_key),
    FOREIGN KEY (scale, version) REFERENCES rating_scale (scale, version),
    CHECK (grade_value IS NULL OR needs_evidence)
);

INSERT INTO rating_scale (scale, version, name, made_by, made_at)
VALUES ('5ca1e000-0000-4000-8000-000000000001', 1, 'Five grades',
        '00000000-0000-0000-0000-000000000000', CURRENT_TIMESTAMP);

INSERT INTO rating (scale, version, position, rating_key, label, grade_value, needs_evidence)
VALUES ('5ca1e000-0000-4000-8000-000000000001', 1, 1, 'TRUE', 'True', 5, true),
       ('5ca1e000-0000-4000-8000-000000000001', 1, 2, 'MOSTLY_TRUE', 'Mostly true', 4, true),
       ('5ca1e000-0000-4000-8000-000000000001', 1, 3, 'HALF_TRUE', 'Half true', 3, true),
       ('5ca1e000-0000-4000-8000-000000000001', 1, 4, 'MOSTLY_FALSE', 'Mostly false', 2, true),
       ('5ca1e000-0000-4000-8000-000000000001', 1, 5, 'FALSE', 'False', 1, true),
       ('5ca1e000-0000-4000-8000-000000000001', 1, 6, 'MISSING_CONTEXT', 'Missing context', NULL, true),
       ('5ca1e000-0000-4000-8000-000000000001', 1, 7, 'NOT_VERIFIABLE', 'Not verifiable', NULL, false);

-- One row a claim; it moves, what hangs below it is only added to.
CREATE TABLE verdict (
    id            uuid        NOT NULL PRIMARY KEY,
    claim         uuid        NOT NULL UNIQUE REFERENCES claim (id),
    state         varchar(20) NOT NULL,
    revision      uuid        NOT NULL,
    revisions     integer     NOT NULL,
    steps         integer     NOT NULL,
    published     uuid,
    settled_up_to bigint      NOT NULL,
    moved_at      timestamp with time zone NOT NULL,
    version       bigint      NOT NULL
);

CREATE INDEX verdict_state ON verdict (state, moved_at);

CREATE TABLE revision (
    id            uuid                     NOT NULL PRIMARY KEY,
    verdict       uuid                     NOT NULL REFERENCES verdict (id),
    ordinal       integer                  NOT NULL CHECK (ordinal >= 1),
    author        uuid                     NOT NULL,
    made_at       timestamp with time zone NOT NULL,
    schema_number integer                  NOT NULL,
    content       text                     NOT NULL,
    hash          varchar(64)              NOT NULL,
    hands_up_to   bigint                   NOT NULL,
    UNIQUE (verdict, ordinal),
    UNIQUE (id, author, hash)
);

CREATE TABLE verdict_step (
    id       uuid                     NOT NULL PRIMARY KEY,
    verdict  uuid                     NOT NULL REFERENCES verdict (id),
    revision uuid                     NOT NULL REFERENCES revision (id),
    ordinal  integer                  NOT NULL,
    kind     varchar(20)              NOT NULL,
    person   uuid                     NOT NULL,
    at       timestamp with time zone NOT NULL,
    note     text,
    UNIQUE (verdict, ordinal)
);

CREATE INDEX verdict_step_revision ON verdict_step (revision);

-- Nobody approves their own work: the row carries the author of exactly this hash.
CREATE TABLE approval (
    revision uuid                     NOT NULL PRIMARY KEY,
    author   uuid                     NOT NULL,
    hash     varchar(64)              NOT NULL,
    approver uuid                     NOT NULL,
    at       timestamp with time zone NOT NULL,
    FOREIGN KEY (revision, author, hash) REFERENCES revision (id, author, hash),
    CHECK (author <> approver)
);

CREATE TABLE embargo (
    id         uuid                     NOT NULL PRIMARY KEY,
    revision   uuid                     NOT NULL REFERENCES approval (revision),
    not_before timestamp with time zone,
    person     uuid                     NOT NULL,
    at         timestamp with time zone NOT NULL,
    ordinal    integer                  NOT NULL,
    UNIQUE (revision, ordinal)
);

-- Nothing is published that was not approved.
CREATE TABLE publication (
    revision   uuid                     NOT NULL PRIMARY KEY REFERENCES approval (revision),
    person     uuid                     NOT NULL,
    at         timestamp with time zone NOT NULL,
    url        varchar(2000),
    replaces   uuid                     REFERENCES publication (revision),
    note       text,
    CHECK (replaces IS NULL OR note IS NOT NULL)
);

-- Who had a hand in what a revision freezes.
CREATE TABLE contribution (
    ordinal bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    claim   uuid                     NOT NULL,
    person  uuid                     NOT NULL,
    what    varchar(60)              NOT NULL,
    at      timestamp with time zone NOT NULL
);

CREATE INDEX contribution_claim ON contribution (claim, ordinal);

-- What somebody is typing. Not part of the history.
CREATE TABLE working_copy (
    claim    uuid                     NOT NULL,
    person   uuid                     NOT NULL,
    answer   text                     NOT NULL,
    based_on integer                  NOT NULL,
    sequence bigint                   NOT NULL,
    kept_at  timestamp with time zone NOT NULL,
    PRIMARY KEY (claim, person)
);

GRANT SELECT, INSERT ON rating_scale, rating, revision, verdict_step, approval, embargo, publication, contribution
    TO ${application};
GRANT SELECT, INSERT, UPDATE ON verdict TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON working_copy TO ${application};
