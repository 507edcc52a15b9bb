-- Evidence came before claims did.
ALTER TABLE evidence ADD CONSTRAINT evidence_of_claim FOREIGN KEY (claim_id) REFERENCES claim (id);
ALTER TABLE gathered ADD CONSTRAINT gathered_for_claim FOREIGN KEY (claim_id) REFERENCES claim (id);
