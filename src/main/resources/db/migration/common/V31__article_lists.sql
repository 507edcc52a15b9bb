-- What lists of articles are ordered by, rows without a value last in both directions.
DROP INDEX article_published_from;

CREATE INDEX article_published_from ON article (published_from ASC NULLS LAST, id ASC);
CREATE INDEX article_published_from_down ON article (published_from DESC NULLS LAST, id DESC);
CREATE INDEX article_title ON article (title, id);
