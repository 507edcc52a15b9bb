-- Audit reports: what was asked for, what was made of it, and that its files were removed. Only added to.
CREATE TABLE report (
    id       uuid                     NOT NULL PRIMARY KEY,
    title    varchar(600)             NOT NULL,
    scope    text                     NOT NULL,
    formats  varchar(100)             NOT NULL,
    asked_by uuid                     NOT NULL,
    asked_at timestamp with time zone NOT NULL
);

CREATE INDEX report_asked_at ON report (asked_at);

CREATE TABLE report_made (
    report_id       uuid                     NOT NULL PRIMARY KEY REFERENCES report,
    read_at         timestamp with time zone NOT NULL,
    claims          integer                  NOT NULL CHECK (claims >= 0),
    log_position    bigint                   NOT NULL,
    log_head        varchar(64)              NOT NULL,
    fetchable_until timestamp with time zone NOT NULL
);

CREATE INDEX report_made_until ON report_made (fetchable_until);

CREATE TABLE report_file (
    report_id  uuid         NOT NULL REFERENCES report_made,
    format     varchar(20)  NOT NULL,
    sha256     varchar(64)  NOT NULL,
    size       bigint       NOT NULL,
    name       varchar(255) NOT NULL,
    media_type varchar(100) NOT NULL,
    PRIMARY KEY (report_id, format)
);

CREATE INDEX report_file_sha256 ON report_file (sha256);

CREATE TABLE report_removed (
    report_id  uuid                     NOT NULL PRIMARY KEY REFERENCES report_made,
    removed_at timestamp with time zone NOT NULL
);

GRANT SELECT, INSERT ON report, report_made, report_file, report_removed TO ${application};
