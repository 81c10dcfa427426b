// Adds to statements when they are known to hold, as the loader derives it (graph/model/validity.py), and completes
// `last_confirmed` from the sources.
MATCH (a)-[r:FUNDS|MEMBER_OF|PART_OF|PROVIDES|ADMINISTERS|PARTICIPATES_IN|COVERS|LOCATED_IN|GOVERNS]->(b)
OPTIONAL MATCH (programme:Actor {id: r.programme_id})
CALL (r) {
  UNWIND coalesce(r.source_ids, []) AS key
  MATCH (s:Source {id: key})
  RETURN collect(coalesce(s.published, s.as_of)) AS stated, min(s.accessed) AS collected
}
CALL (r, stated) {
  UNWIND [r.last_confirmed] + stated AS day
  RETURN min(day) AS first_evidence, max(day) AS last_confirmed
}
CALL (a, b, programme) {
  UNWIND [a, b, programme] AS n
  UNWIND [CASE WHEN n.founded IS NOT NULL THEN date({year: n.founded}) END, n.started] AS day
  RETURN max(day) AS not_before
}
CALL (a, b, programme, r) {
  UNWIND [a, b, programme] AS n
  UNWIND [CASE WHEN n.dissolved IS NOT NULL THEN date({year: n.dissolved, month: 12, day: 31}) END, n.ended, r.valid_to]
    AS day
  RETURN min(day) AS known_to
}
CALL (r, first_evidence, collected) {
  UNWIND [coalesce(first_evidence, collected), r.valid_to] AS day
  RETURN min(day) AS evidence
}
CALL (r, evidence, not_before) {
  UNWIND [coalesce(r.valid_from, evidence), not_before] AS day
  RETURN coalesce(max(day), date()) AS known_from
}
SET r.first_evidence = first_evidence, r.last_confirmed = last_confirmed, r.known_from = known_from,
  r.known_to = known_to, r.not_before = not_before;
