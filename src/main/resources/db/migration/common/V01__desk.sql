-- One row: what the desk calls itself. Reports and ClaimReview need it.
CREATE TABLE desk (
    id            integer                  NOT NULL PRIMARY KEY CHECK (id = 1),
    organisation  varchar(200)             NOT NULL,
    url           varchar(500)             NOT NULL,
    language      varchar(35)              NOT NULL,
    zone          varchar(64)              NOT NULL,
    changed_at    timestamp with time zone NOT NULL,
    version       bigint                   NOT NULL
);

INSERT INTO desk (id, organisation, url, language, zone, changed_at, version)
VALUES (1, 'Claimdesk', 'http://localhost:8080', 'en', 'UTC', CURRENT_TIMESTAMP, 0);

GRANT SELECT, UPDATE ON desk TO ${application};
