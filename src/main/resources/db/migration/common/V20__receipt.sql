-- One row for each arrival of bytes. Only added to.
CREATE TABLE receipt (
    id          uuid                     NOT NULL PRIMARY KEY,
    sha256      varchar(64)              NOT NULL,
    size        bigint                   NOT NULL CHECK (size >= 0),
    name        varchar(255)             NOT NULL,
    media_type  varchar(255)             NOT NULL,
    origin      varchar(16)              NOT NULL CHECK (origin IN ('PASTED', 'UPLOADED', 'FETCHED')),
    address     text,
    received_by uuid                     NOT NULL,
    received_at timestamp with time zone NOT NULL,
    CHECK ((address IS NOT NULL) = (origin = 'FETCHED'))
);

CREATE INDEX receipt_sha256 ON receipt (sha256);

GRANT SELECT, INSERT ON receipt TO ${application};
