-- What is to be done in the background and how it stands. When it is due stands in scheduled_tasks.
CREATE TABLE job (
    id           uuid                     NOT NULL PRIMARY KEY,
    kind         varchar(60)              NOT NULL,
    subject_kind varchar(40)              NOT NULL,
    subject_id   uuid                     NOT NULL,
    data         text                     NOT NULL,
    state        varchar(16)              NOT NULL
        CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    done         bigint                   NOT NULL,
    total        bigint                   NOT NULL,
    words        text,
    reason       text,
    cancel_asked boolean                  NOT NULL,
    asked_by     uuid                     NOT NULL,
    asked_at     timestamp with time zone NOT NULL,
    started_at   timestamp with time zone,
    ended_at     timestamp with time zone,
    attempts     integer                  NOT NULL,
    failures     integer                  NOT NULL
);

CREATE INDEX job_subject ON job (subject_kind, subject_id);

GRANT SELECT, INSERT, UPDATE ON job TO ${application};
