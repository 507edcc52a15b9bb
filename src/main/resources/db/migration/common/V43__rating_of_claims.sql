-- How a claim's rating is drawn, whatever the scale calls it.
ALTER TABLE claim ADD COLUMN rating_place varchar(20);
