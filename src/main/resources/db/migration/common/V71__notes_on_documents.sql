-- The document that a note was typed from: its words can't be held against the file.
ALTER TABLE evidence ADD COLUMN note_document_id uuid REFERENCES document (id);

CREATE INDEX evidence_note_document ON evidence (note_document_id);
