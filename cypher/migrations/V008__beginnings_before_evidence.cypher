// A stated end says nothing about an earlier day: without a beginning, a statement is known from its evidence, as the
// loader derives it (graph/model/validity.py). V004 had it hold on the last day, too.
MATCH (a)-[r]->(b)
WHERE r.valid_from IS NULL AND r.known_from = r.valid_to
CALL (r) {
  UNWIND coalesce(r.source_ids, []) AS key
  MATCH (s:Source {id: key})
  RETURN min(s.accessed) AS collected
}
CALL (r, collected) {
  UNWIND [coalesce(r.first_evidence, collected), r.not_before] AS day
  RETURN max(day) AS known_from
}
SET r.known_from = coalesce(known_from, r.known_from);
