// Adds to actors since when and until when they are known to exist, as the loader derives it
// (seeds/time_of_statements.py): from their foundation or start, else from the first day of what is known of them.
MATCH (n:Actor)
CALL (n) {
  MATCH (n)-[r]-()
  WHERE r.known_from IS NOT NULL AND coalesce(r.visibility, 'PUBLIC') = coalesce(n.visibility, 'PUBLIC')
  RETURN min(r.known_from) AS first_statement
}
CALL (n) {
  UNWIND coalesce(n.source_ids, []) AS key
  MATCH (s:Source {id: key})
  RETURN min(coalesce(s.published, s.as_of)) AS stated, min(s.accessed) AS collected
}
CALL (n, first_statement, stated) {
  UNWIND [first_statement, stated] AS day
  RETURN min(day) AS evidence
}
CALL (n) {
  UNWIND [CASE WHEN n.founded IS NOT NULL THEN date({year: n.founded}) END, n.started] AS day
  RETURN max(day) AS begun
}
CALL (n) {
  UNWIND [CASE WHEN n.dissolved IS NOT NULL THEN date({year: n.dissolved, month: 12, day: 31}) END, n.ended] AS day
  RETURN min(day) AS ended
}
SET n.known_from = coalesce(begun, evidence, collected), n.known_to = ended;
