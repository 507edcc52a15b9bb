-- What a passage says in another language. Only added to: a better one is a newer one.
CREATE TABLE translation (
    id          uuid                     NOT NULL PRIMARY KEY,
    evidence_id uuid                     NOT NULL REFERENCES evidence (id),
    language    varchar(35)              NOT NULL,
    words       text                     NOT NULL,
    tool        varchar(200),
    made_by     uuid                     NOT NULL,
    made_at     timestamp with time zone NOT NULL,
    UNIQUE (id, made_by)
);

CREATE INDEX translation_evidence ON translation (evidence_id, made_at);

-- Somebody else than who made it has checked it.
CREATE TABLE translation_check (
    translation_id uuid                     NOT NULL PRIMARY KEY,
    made_by        uuid                     NOT NULL,
    checked_by     uuid                     NOT NULL,
    checked_at     timestamp with time zone NOT NULL,
    FOREIGN KEY (translation_id, made_by) REFERENCES translation (id, made_by),
    CHECK (checked_by <> made_by)
);

GRANT SELECT, INSERT ON translation TO ${application};
GRANT SELECT, INSERT ON translation_check TO ${application};
