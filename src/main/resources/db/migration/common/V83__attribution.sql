-- Whether a source may be named, and whether what it gave may be used at all; a document may say
-- otherwise than its source. And whether its bytes may be handed on to others.
ALTER TABLE source ADD COLUMN attribution varchar(20) DEFAULT 'ON_RECORD' NOT NULL
    CHECK (attribution IN ('ON_RECORD', 'BACKGROUND', 'NOT_FOR_USE'));
ALTER TABLE document ADD COLUMN attribution varchar(20)
    CHECK (attribution IN ('ON_RECORD', 'BACKGROUND', 'NOT_FOR_USE'));
ALTER TABLE document ADD COLUMN handing_on varchar(10) DEFAULT 'UNKNOWN' NOT NULL
    CHECK (handing_on IN ('YES', 'NO', 'UNKNOWN'));
