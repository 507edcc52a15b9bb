-- What cells of sheets hold behind the text that they show: a file beside the layer's own, under
-- its hash. Layers of before have none.
ALTER TABLE layer ADD COLUMN values_sha256 varchar(64);

-- Which rows and columns of a sheet name the others, as a person or the rule said: for the sheet,
-- where the subject is the layer, or for one passage. Only added to; the last one counts.
CREATE TABLE sheet_headers (
    id             uuid                     NOT NULL PRIMARY KEY,
    subject_id     uuid                     NOT NULL,
    layer_id       uuid                     NOT NULL REFERENCES layer (id),
    sheet          integer                  NOT NULL CHECK (sheet >= 0),
    ordinal        integer                  NOT NULL CHECK (ordinal >= 1),
    header_rows    varchar(30)              NOT NULL,
    header_columns varchar(30)              NOT NULL,
    origin         varchar(10)              NOT NULL CHECK (origin IN ('RULE', 'PERSON')),
    chosen_by      uuid                     NOT NULL,
    chosen_at      timestamp with time zone NOT NULL,
    UNIQUE (subject_id, sheet, ordinal)
);

GRANT SELECT, INSERT ON sheet_headers TO ${application};
