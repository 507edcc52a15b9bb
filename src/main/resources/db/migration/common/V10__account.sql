-- The people of the desk. Accounts are never deleted: what somebody did stays theirs.
CREATE TABLE account (
    id            uuid                     NOT NULL PRIMARY KEY,
    sign_in_name  varchar(100)             NOT NULL UNIQUE,
    display_name  varchar(200)             NOT NULL,
    email         varchar(320),
    password_hash varchar(200),
    language      varchar(35)              NOT NULL,
    zone          varchar(64)              NOT NULL,
    theme         varchar(10)              NOT NULL,
    active        boolean                  NOT NULL,
    stamp         integer                  NOT NULL,
    created_at    timestamp with time zone NOT NULL,
    version       bigint                   NOT NULL
);

-- What the desk does by itself is done by this one; it has no password and no role.
INSERT INTO account (id, sign_in_name, display_name, language, zone, theme, active, stamp, created_at, version)
VALUES ('00000000-0000-0000-0000-000000000000', 'system', 'Claimdesk', 'en', 'UTC', 'SYSTEM', FALSE, 0,
        CURRENT_TIMESTAMP, 0);

CREATE TABLE account_role (
    account_id uuid        NOT NULL REFERENCES account (id),
    role       varchar(20) NOT NULL,
    PRIMARY KEY (account_id, role)
);

-- One-time links, known by the hash of their secret only. Without an account: the first administrator's.
CREATE TABLE one_time_link (
    id          uuid                     NOT NULL PRIMARY KEY,
    account_id  uuid REFERENCES account (id),
    purpose     varchar(30)              NOT NULL,
    secret_hash varchar(64)              NOT NULL UNIQUE,
    expires_at  timestamp with time zone NOT NULL,
    used_at     timestamp with time zone,
    version     bigint                   NOT NULL
);

CREATE INDEX one_time_link_account ON one_time_link (account_id);

-- Failed sign-ins per account name and per address, both hashed; they slow the next attempt down.
CREATE TABLE sign_in_failure (
    origin        varchar(64)              NOT NULL PRIMARY KEY,
    failures      integer                  NOT NULL,
    last_at       timestamp with time zone NOT NULL,
    blocked_until timestamp with time zone NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON account TO ${application};
GRANT SELECT, INSERT, DELETE ON account_role TO ${application};
GRANT SELECT, INSERT, UPDATE ON one_time_link TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_failure TO ${application};
