-- Where a document came from, as people say: what the file tells of itself stays beside it.
ALTER TABLE document ADD COLUMN found_at varchar(2000);
ALTER TABLE document ADD COLUMN published_on varchar(40);
ALTER TABLE document ADD COLUMN provenance_version bigint DEFAULT 0 NOT NULL;

-- With whom somebody spoke, and how.
ALTER TABLE evidence ADD COLUMN note_who varchar(300);
ALTER TABLE evidence ADD COLUMN note_how varchar(300);
