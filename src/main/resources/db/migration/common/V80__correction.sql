-- What a person corrected in a layer: one part of it, and why. The corrected text is a layer itself.
CREATE TABLE correction (
    layer_id uuid         NOT NULL PRIMARY KEY REFERENCES layer (id),
    corrects uuid         NOT NULL REFERENCES layer (id),
    part     integer      NOT NULL,
    reason   varchar(500) NOT NULL,
    FOREIGN KEY (layer_id, part) REFERENCES layer_part (layer_id, ordinal)
);

CREATE INDEX correction_corrects ON correction (corrects);

-- What somebody is typing; only saving it makes a layer.
CREATE TABLE correction_draft (
    layer_id uuid                     NOT NULL REFERENCES layer (id),
    part     integer                  NOT NULL,
    author   uuid                     NOT NULL,
    words    text                     NOT NULL,
    reason   varchar(500)             NOT NULL,
    kept_at  timestamp with time zone NOT NULL,
    PRIMARY KEY (layer_id, part, author)
);

GRANT SELECT, INSERT ON correction TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON correction_draft TO ${application};
