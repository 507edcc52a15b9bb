-- Of a translation that was added while its document was restricted, the log tells nothing of its own.
ALTER TABLE translation ADD COLUMN unspoken boolean DEFAULT FALSE NOT NULL;
UPDATE translation SET unspoken = TRUE WHERE evidence_id IN
  (SELECT e.id FROM evidence e JOIN layer l ON l.id = e.layer_id
   JOIN document d ON d.id = l.document_id WHERE d.restriction_id IS NOT NULL);
