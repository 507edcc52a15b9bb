-- PostgreSQL looks for claims that are the same as one that is taken back; it makes no index for that by itself.
CREATE INDEX claim_same_as ON claim (same_as);
