-- Name, title and author as they are compared when somebody looks for a document. What was there
-- before is filled by the next migration.
ALTER TABLE document ADD COLUMN folded varchar(4000) DEFAULT '' NOT NULL;
DROP INDEX document_name;
ALTER TABLE document DROP COLUMN name_lower;
