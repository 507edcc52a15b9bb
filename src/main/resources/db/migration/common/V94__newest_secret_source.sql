-- The one that was named last is read for each document of a list.
CREATE INDEX document_secret_source_newest
    ON document_secret_source (document_id, named_at DESC, source_id);
