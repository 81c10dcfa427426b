// The state of every district in every type of service on a day, with the number of services and of statements; the first
// 500 districts, as the API gives by default.
// $day: the day
// $types: the types of service, in the order of the columns
// Columns: x
CALL () {
  MATCH (s:CounsellingService)-[c:COVERS]->(g:Region)
  WHERE c.visibility IS NULL AND c.known_from <= $day AND (c.known_to IS NULL OR c.known_to >= $day)
  WITH s, c, g, c.extent <> 'NONE' AS offers, c.valid_to IS NOT NULL OR coalesce(c.last_confirmed >= $day - duration('P24M'), false) AS is_confirmed
  WITH s.service_type AS type, g, count(c) AS number, max(CASE WHEN NOT offers THEN 0 WHEN NOT is_confirmed THEN 1
    WHEN c.extent = 'PARTIAL' THEN 2 ELSE 3 END) AS own_rank, collect(DISTINCT CASE WHEN offers THEN s.id END) AS services
  CALL (g, own_rank) {
    MATCH (d:Region)-[:WITHIN*0..8]->(g) WHERE d.kind IN ['DISTRICT', 'URBAN_DISTRICT'] RETURN d, own_rank AS rank
    UNION ALL
    MATCH (g)-[:WITHIN*1..8]->(d:Region) WHERE d.kind IN ['DISTRICT', 'URBAN_DISTRICT']
    RETURN d, CASE own_rank WHEN 0 THEN -1 WHEN 3 THEN 2 ELSE own_rank END AS rank
  }
  RETURN d, type, rank, number, services
  UNION ALL
  MATCH (d:Region) WHERE d.kind IN ['DISTRICT', 'URBAN_DISTRICT']
  RETURN d, null AS type, -1 AS rank, 0 AS number, [] AS services
}
WITH d, type, max(rank) AS rank, sum(number) AS number, collect(services) AS lists
WITH d, collect([type, ['NOT_REPORTED', 'NONE', 'UNCONFIRMED', 'PARTIAL', 'PRESENT'][rank + 1],
  COUNT { UNWIND lists AS list UNWIND list AS service RETURN DISTINCT service }, number]) AS cells
ORDER BY d.ags
WITH collect([[d.ags, d.name], d.population,
  [type IN $types | coalesce(HEAD([c IN cells WHERE c[0] = type | c[1..]]), ['NOT_REPORTED', 0, 0])]]) AS rows
RETURN [[size(rows), rows[..500]]] AS x
