-- When all passages are verified each night, in the time zone of the desk: hours and minutes.
CREATE TABLE verification_setting (
    id      integer    NOT NULL PRIMARY KEY CHECK (id = 1),
    nightly varchar(5) NOT NULL,
    version bigint     NOT NULL
);

INSERT INTO verification_setting (id, nightly, version) VALUES (1, '03:00', 0);

GRANT SELECT, UPDATE ON verification_setting TO ${application};
