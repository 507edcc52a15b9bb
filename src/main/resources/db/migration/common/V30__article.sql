-- Who publishes articles.
CREATE TABLE outlet (
    id         uuid                     NOT NULL PRIMARY KEY,
    name       varchar(300)             NOT NULL,
    folded     varchar(300)             NOT NULL UNIQUE,
    created_by uuid                     NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version    bigint                   NOT NULL
);

-- Something published that makes claims. Its text lies in its versions.
CREATE TABLE article (
    id                  uuid                     NOT NULL PRIMARY KEY,
    kind                varchar(20)              NOT NULL,
    title               varchar(500)             NOT NULL,
    outlet_id           uuid REFERENCES outlet,
    byline              varchar(500),
    published           varchar(40),
    published_precision varchar(10),
    published_from      date,
    language            varchar(35),
    url                 varchar(2000),
    folded              varchar(4000)            NOT NULL,
    created_by          uuid                     NOT NULL,
    created_at          timestamp with time zone NOT NULL,
    changed_by          uuid                     NOT NULL,
    changed_at          timestamp with time zone NOT NULL,
    version             bigint                   NOT NULL,
    CHECK ((published IS NULL) = (published_precision IS NULL)),
    CHECK ((published IS NULL) = (published_from IS NULL))
);

CREATE INDEX article_created_at ON article (created_at, id);
CREATE INDEX article_published_from ON article (published_from, id);
CREATE INDEX article_outlet ON article (outlet_id);

-- An immutable text. Its UTF-8 lies under its hash, as the captured bytes do under theirs.
CREATE TABLE article_version (
    id           uuid                     NOT NULL PRIMARY KEY,
    article_id   uuid                     NOT NULL REFERENCES article,
    ordinal      integer                  NOT NULL CHECK (ordinal > 0),
    bytes_sha256 varchar(64)              NOT NULL,
    bytes_size   bigint                   NOT NULL,
    text_sha256  varchar(64)              NOT NULL,
    text_length  integer                  NOT NULL CHECK (text_length > 0),
    media_type   varchar(200)             NOT NULL,
    tool         varchar(100)             NOT NULL,
    tool_version varchar(100)             NOT NULL,
    cut          boolean                  NOT NULL,
    captured_by  uuid                     NOT NULL,
    captured_at  timestamp with time zone NOT NULL,
    UNIQUE (article_id, ordinal)
);

CREATE INDEX article_version_bytes ON article_version (bytes_sha256);

-- The article that was made of these bytes: two imports at once cannot make two.
CREATE TABLE article_bytes (
    sha256     varchar(64) NOT NULL PRIMARY KEY,
    article_id uuid        NOT NULL REFERENCES article,
    version_id uuid        NOT NULL REFERENCES article_version
);

GRANT SELECT, INSERT, UPDATE ON outlet TO ${application};
GRANT SELECT, INSERT, UPDATE ON article TO ${application};
GRANT SELECT, INSERT ON article_version TO ${application};
GRANT SELECT, INSERT ON article_bytes TO ${application};
