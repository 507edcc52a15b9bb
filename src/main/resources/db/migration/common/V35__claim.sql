-- Who says what is claimed.
CREATE TABLE speaker (
    id         uuid                     NOT NULL PRIMARY KEY,
    name       varchar(300)             NOT NULL,
    folded     varchar(300)             NOT NULL UNIQUE,
    created_by uuid                     NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version    bigint                   NOT NULL
);

-- What claims are sorted under. A retired topic stays where it stands and is offered no more.
CREATE TABLE topic (
    id         uuid                     NOT NULL PRIMARY KEY,
    name       varchar(100)             NOT NULL,
    folded     varchar(100)             NOT NULL UNIQUE,
    retired_at timestamp with time zone,
    created_by uuid                     NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version    bigint                   NOT NULL
);

-- One checkable statement. The counts and the verdict's state are told by later features.
CREATE TABLE claim (
    id                   uuid                     NOT NULL PRIMARY KEY,
    parent_id            uuid REFERENCES claim,
    statement            varchar(5000)            NOT NULL,
    folded               varchar(5000)            NOT NULL,
    kind                 varchar(20)              NOT NULL,
    speaker_id           uuid REFERENCES speaker,
    said                 varchar(40),
    said_precision       varchar(10),
    said_from            date,
    reason               varchar(2000)            NOT NULL,
    assignee             uuid,
    due_at               timestamp with time zone,
    status               varchar(20)              NOT NULL,
    set_aside            varchar(20),
    set_aside_words      varchar(2000),
    same_as              uuid REFERENCES claim,
    supports             integer                  NOT NULL,
    refutes              integer                  NOT NULL,
    gives_context        integer                  NOT NULL,
    verdict_state        varchar(20)              NOT NULL,
    rating_key           varchar(60),
    rating_label         varchar(120),
    published_at         timestamp with time zone,
    changed_since        boolean                  NOT NULL,
    created_by           uuid                     NOT NULL,
    created_at           timestamp with time zone NOT NULL,
    changed_by           uuid                     NOT NULL,
    changed_at           timestamp with time zone NOT NULL,
    description_version  bigint                   NOT NULL,
    version              bigint                   NOT NULL,
    CHECK ((said IS NULL) = (said_precision IS NULL)),
    CHECK ((said IS NULL) = (said_from IS NULL)),
    CHECK ((status = 'SET_ASIDE') = (set_aside IS NOT NULL)),
    CHECK (same_as IS NULL OR same_as <> id)
);

CREATE INDEX claim_created_at ON claim (created_at, id);
CREATE INDEX claim_status ON claim (status, created_at, id);
CREATE INDEX claim_rating ON claim (rating_key, created_at, id);
CREATE INDEX claim_speaker ON claim (speaker_id, created_at, id);
CREATE INDEX claim_assignee ON claim (assignee, due_at, id);
CREATE INDEX claim_due_at ON claim (due_at, id);
CREATE INDEX claim_published_at ON claim (published_at, id);
CREATE INDEX claim_said_from ON claim (said_from, id);
CREATE INDEX claim_parent ON claim (parent_id);

CREATE TABLE claim_topic (
    claim_id uuid NOT NULL REFERENCES claim,
    topic_id uuid NOT NULL REFERENCES topic,
    PRIMARY KEY (claim_id, topic_id)
);

CREATE INDEX claim_topic_topic ON claim_topic (topic_id, claim_id);

-- Where a claim stands: a passage of one version of an article, of one or more spans.
CREATE TABLE appearance (
    id         uuid                     NOT NULL PRIMARY KEY,
    claim_id   uuid                     NOT NULL REFERENCES claim,
    article_id uuid                     NOT NULL REFERENCES article,
    version_id uuid                     NOT NULL REFERENCES article_version,
    created_by uuid                     NOT NULL,
    created_at timestamp with time zone NOT NULL
);

CREATE INDEX appearance_claim ON appearance (claim_id);
CREATE INDEX appearance_version ON appearance (version_id);
CREATE INDEX appearance_article ON appearance (article_id, claim_id);

CREATE TABLE appearance_span (
    appearance_id uuid                     NOT NULL REFERENCES appearance,
    ordinal       integer                  NOT NULL,
    start_offset  integer                  NOT NULL CHECK (start_offset >= 0),
    end_offset    integer                  NOT NULL,
    quote         varchar(5000)            NOT NULL,
    prefix        varchar(32)              NOT NULL,
    suffix        varchar(32)              NOT NULL,
    locator       varchar(500)             NOT NULL,
    added_by      uuid                     NOT NULL,
    added_at      timestamp with time zone NOT NULL,
    PRIMARY KEY (appearance_id, ordinal),
    CHECK (end_offset > start_offset)
);

GRANT SELECT, INSERT, UPDATE ON speaker TO ${application};
GRANT SELECT, INSERT, UPDATE ON topic TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON claim TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON claim_topic TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON appearance TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON appearance_span TO ${application};
