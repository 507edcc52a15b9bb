-- What somebody marked and nobody was given: it waits for whoever marked it.
CREATE INDEX claim_created_by ON claim (created_by, assignee, id);
