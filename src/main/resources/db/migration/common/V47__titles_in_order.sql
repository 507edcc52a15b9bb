-- Titles are ordered as people do, whatever their case and accents; those of before are by their case alone.
ALTER TABLE article ADD COLUMN title_key varchar(200) DEFAULT '' NOT NULL;

UPDATE article SET title_key = substring(lower(title) FROM 1 FOR 200);

DROP INDEX article_title;

CREATE INDEX article_title_key ON article (title_key, id);
