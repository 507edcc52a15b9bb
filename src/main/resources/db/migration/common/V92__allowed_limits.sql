-- The larger limits that an administrator allowed the reading of a document: with the usual ones, a
-- fresh extraction would not come as far.
ALTER TABLE document ADD COLUMN allowed varchar(100);
UPDATE document SET allowed =
  (SELECT substring(j.data, 38) FROM job j WHERE j.id = document.job_id AND j.data LIKE '%;%')
WHERE EXISTS (SELECT 1 FROM job j WHERE j.id = document.job_id AND j.data LIKE '%;%');
