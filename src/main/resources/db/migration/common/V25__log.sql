-- The audit log: a chain of entries, only added to. What is hashed is the canonical text; the other columns
-- repeat parts of it for finding, and the check compares them.
CREATE TABLE log_entry (
    position     bigint                   NOT NULL PRIMARY KEY,
    canonical    text                     NOT NULL,
    hash         varchar(64)              NOT NULL,
    at           timestamp with time zone NOT NULL,
    actor        uuid                     NOT NULL,
    action       varchar(80)              NOT NULL,
    subject_kind varchar(40)              NOT NULL,
    subject_id   uuid                     NOT NULL
);

CREATE INDEX log_entry_at ON log_entry (at);
CREATE INDEX log_entry_actor ON log_entry (actor, position);
CREATE INDEX log_entry_action ON log_entry (action, position);
CREATE INDEX log_entry_subject ON log_entry (subject_id, position);

-- Names and texts beside the log. A row may be removed: its commitment in the entry stays.
CREATE TABLE log_value (
    position bigint      NOT NULL REFERENCES log_entry,
    name     varchar(60) NOT NULL,
    salt     varchar(64) NOT NULL,
    content  text        NOT NULL,
    PRIMARY KEY (position, name)
);

-- One row: the last entry. Locked by whoever appends.
CREATE TABLE log_head (
    id       integer     NOT NULL PRIMARY KEY CHECK (id = 1),
    position bigint      NOT NULL,
    hash     varchar(64) NOT NULL
);

INSERT INTO log_head (id, position, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

GRANT SELECT, INSERT ON log_entry TO ${application};
GRANT SELECT, INSERT ON log_value TO ${application};
GRANT SELECT, UPDATE ON log_head TO ${application};
