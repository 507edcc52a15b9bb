-- Who changed what a restricted passage says for its claim, act after act. While it is restricted
-- nobody may hear of that; once it is open, they had a hand in what the claim rests on.
CREATE TABLE evidence_hand (
    evidence_id uuid NOT NULL REFERENCES evidence (id),
    person_id   uuid NOT NULL
);
CREATE INDEX evidence_hand_evidence ON evidence_hand (evidence_id);
INSERT INTO evidence_hand (evidence_id, person_id)
  SELECT evidence_id, made_by FROM translation WHERE unspoken;
GRANT SELECT, INSERT ON evidence_hand TO ${application};
