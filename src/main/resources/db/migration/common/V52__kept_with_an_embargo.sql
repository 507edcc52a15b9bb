-- Where it will be published, and what is said of a correction, are known when an embargo is set.
ALTER TABLE embargo ADD COLUMN url varchar(2000);
ALTER TABLE embargo ADD COLUMN note text;
