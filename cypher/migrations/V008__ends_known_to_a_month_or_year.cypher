// A statement whose end is known to a month or year held from the first day of that, as the loader derives it
// (graph/model/validity.py), if no source states its beginning or spoke of it earlier.
MATCH (a)-[r]->(b)
WHERE r.valid_from IS NULL AND r.known_from = r.valid_to AND r.valid_to_precision IN ['MONTH', 'YEAR']
WITH a, r, b, date.truncate(toLower(r.valid_to_precision), r.valid_to) AS ends_since
SET r.known_from = CASE WHEN r.not_before > ends_since THEN r.not_before ELSE ends_since END
WITH a, r, b
UNWIND [a, b] AS n
WITH r, n
WHERE n:Actor AND n.founded IS NULL AND n.started IS NULL AND n.known_from > r.known_from
  AND coalesce(r.visibility, 'PUBLIC') = coalesce(n.visibility, 'PUBLIC')
WITH n, min(r.known_from) AS first_statement
SET n.known_from = first_statement;
