// Expands the nodes of a level: `rows` are [node, type, outgoing, number of statements, statements that are followed],
// `next` the nodes at their ends that were not seen before.
// Arguments: level, rows, next
CALL (start, {{level}}) {
  UNWIND {{level}} AS n
  MATCH (n)-[r:{{any_statement}}]-(m)
  WHERE {{neighbourhood_statement(r)}}
  WITH n, type(r) AS type, startNode(r) = n AS outgoing, r.last_confirmed AS confirmed,
    {{confirmed(r, $day, $confirmed_since)}} AS certain, collect(r) AS statements
  ORDER BY certain DESC, confirmed IS NULL, confirmed DESC
  WITH n, type, outgoing, sum(size(statements)) AS number, collect([certain, confirmed, statements])[..$limit] AS days
  CALL (days) {
    UNWIND days AS day
    UNWIND day[2] AS r
    WITH r, day[0] AS certain, day[1] AS confirmed
    ORDER BY certain DESC, confirmed IS NULL, confirmed DESC, r.id LIMIT $limit
    RETURN collect(r) AS followed
  }
  RETURN collect([n, type, outgoing, number, followed]) AS {{rows}}
}
CALL ({{rows}}, seen) {
  UNWIND {{rows}} AS row
  UNWIND row[4] AS r
  UNWIND {{ends(r)}} AS m
  WITH DISTINCT m WHERE NOT m IN seen
  RETURN collect(m) AS {{next}}
}
