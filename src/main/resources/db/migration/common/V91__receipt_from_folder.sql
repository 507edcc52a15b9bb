-- Name of the folder at the server from which the bytes were taken; empty for what was sent.
ALTER TABLE receipt ADD COLUMN folder text;
