-- When all passages are verified each night, in the time zone of the desk: hours and minutes.
CREATE TABLE verification_setting (
    id      integer    NOT NULL PRIMARY KEY CHECK (id = 1),
    nightly varchar(5) NOT NULL
);

INSERT INTO verification_setting (id, nightly) VALUES (1, '03:00');

GRANT SELECT, UPDATE ON verification_setting TO ${application};
