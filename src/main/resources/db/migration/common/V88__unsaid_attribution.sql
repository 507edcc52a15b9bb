-- Until somebody decides, nobody has said whether a source may be named: that it may was only assumed.
ALTER TABLE source ALTER COLUMN attribution DROP DEFAULT;
ALTER TABLE source ALTER COLUMN attribution DROP NOT NULL;
UPDATE source SET attribution = NULL WHERE attribution = 'ON_RECORD';
