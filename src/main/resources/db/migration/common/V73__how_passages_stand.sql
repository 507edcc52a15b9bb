-- Results say by themselves what is at fault, and where passages were looked up. Only added to: each
-- time a person asked, and each time something else was found than before.
CREATE TABLE verification_of_passage (
    id            uuid                     NOT NULL PRIMARY KEY,
    evidence_id   uuid                     NOT NULL REFERENCES evidence (id),
    looked_in     varchar(10)              NOT NULL CHECK (looked_in IN ('LAYER', 'FRESH')),
    result        varchar(20)              NOT NULL
                  CHECK (result IN ('EXACT', 'MOVED', 'CHANGED', 'MISSING', 'UNREADABLE',
                                    'LAYER_ALTERED', 'LAYER_MISSING',
                                    'FILE_ALTERED', 'FILE_MISSING', 'REMOVED')),
    before_result varchar(20),
    distance      integer                  NOT NULL,
    tool          varchar(210),
    obstacle      varchar(30),
    job_id        uuid,
    verified_by   uuid                     NOT NULL,
    verified_at   timestamp with time zone NOT NULL
);

INSERT INTO verification_of_passage
  (id, evidence_id, looked_in, result, distance, verified_by, verified_at)
SELECT id, evidence_id, 'LAYER',
       CASE WHEN at_fault = 'BYTES' AND result = 'CHANGED' THEN 'FILE_ALTERED'
            WHEN at_fault = 'BYTES' AND result = 'MISSING' THEN 'FILE_MISSING'
            WHEN at_fault = 'LAYER' AND result = 'CHANGED' THEN 'LAYER_ALTERED'
            WHEN at_fault = 'LAYER' AND result = 'MISSING' THEN 'LAYER_MISSING'
            ELSE result END,
       0, verified_by, verified_at
FROM verification;

DROP TABLE verification;
ALTER TABLE verification_of_passage RENAME TO verification;

CREATE INDEX verification_evidence ON verification (evidence_id, verified_at);
CREATE INDEX verification_job ON verification (job_id);

-- The pieces of a passage that do not stand at their place, and what stands where they were found:
-- the same words, or words that are nearly the same.
CREATE TABLE verification_span (
    verification_id uuid        NOT NULL REFERENCES verification (id),
    ordinal         integer     NOT NULL CHECK (ordinal >= 0),
    result          varchar(20) NOT NULL CHECK (result IN ('MOVED', 'CHANGED', 'MISSING')),
    distance        integer     NOT NULL,
    start_at        integer,
    words           text,
    PRIMARY KEY (verification_id, ordinal),
    CHECK ((start_at IS NULL) = (words IS NULL))
);

-- What the verifications come to, for lists and counts: how each passage stands now.
CREATE TABLE passage_standing (
    evidence_id           uuid                     NOT NULL PRIMARY KEY REFERENCES evidence (id),
    result                varchar(20)              NOT NULL,
    distance              integer                  NOT NULL,
    verification_id       uuid                     NOT NULL REFERENCES verification (id),
    job_id                uuid,
    verified_by           uuid                     NOT NULL,
    verified_at           timestamp with time zone NOT NULL,
    fresh_result          varchar(20),
    fresh_distance        integer                  DEFAULT 0 NOT NULL,
    fresh_verification_id uuid                     REFERENCES verification (id),
    fresh_tool            varchar(210),
    fresh_obstacle        varchar(30),
    fresh_by              uuid,
    fresh_at              timestamp with time zone
);

CREATE INDEX passage_standing_result ON passage_standing (result);

INSERT INTO passage_standing
  (evidence_id, result, distance, verification_id, verified_by, verified_at)
SELECT evidence_id, result, distance, id, verified_by, verified_at
FROM (SELECT v.*, row_number() OVER (
               PARTITION BY evidence_id ORDER BY verified_at DESC, id) AS place
      FROM verification v) ranked
WHERE place = 1;

-- A verification that runs as a job: how far it is, so that it goes on after a restart.
CREATE TABLE verification_run (
    job_id         uuid                     NOT NULL PRIMARY KEY,
    after_document uuid,
    after_layer    uuid,
    after_evidence uuid,
    counts         varchar(400)             NOT NULL,
    fresh_counts   varchar(400)             NOT NULL,
    started_at     timestamp with time zone NOT NULL,
    ended_at       timestamp with time zone
);

-- One row: which run goes over the whole desk, or did so last.
CREATE TABLE desk_verification (
    id         smallint                 NOT NULL PRIMARY KEY CHECK (id = 1),
    job_id     uuid,
    ended_at   timestamp with time zone
);

INSERT INTO desk_verification (id) VALUES (1);

GRANT SELECT, INSERT ON verification TO ${application};
GRANT SELECT, INSERT ON verification_span TO ${application};
GRANT SELECT, INSERT, UPDATE ON passage_standing TO ${application};
GRANT SELECT, INSERT, UPDATE ON verification_run TO ${application};
GRANT SELECT, UPDATE ON desk_verification TO ${application};
