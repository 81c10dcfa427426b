// The first services, and how all of them are spread over states (the seat's, else those that are served) and programmes.
CALL () {
  MATCH (n:CounsellingService) WHERE n.visibility IS NULL
  WITH COLLECT { MATCH (n)-[l:LOCATED_IN]->(:Region)-[:WITHIN*0..8]->(g:Region {kind: 'STATE'})
      WHERE l.visibility IS NULL RETURN DISTINCT g } AS seats, n
  WITH CASE WHEN size(seats) > 0 THEN seats ELSE COLLECT {
      MATCH (n)-[l:COVERS]->(:Region)-[:WITHIN*0..8]->(g:Region {kind: 'STATE'})
      WHERE l.visibility IS NULL AND l.extent <> 'NONE' RETURN DISTINCT g } END AS homes
  UNWIND CASE size(homes) WHEN 0 THEN [null] ELSE homes END AS g
  WITH g, count(*) AS number ORDER BY number DESC, g.name, g.ags
  WITH collect([g.ags, g.name, number]) AS rows, sum(CASE WHEN g IS NULL THEN number END) AS missing
  WITH [row IN rows WHERE row[0] IS NOT NULL] AS rows, missing
  RETURN [size(rows), missing, rows[..5]] AS regions
}
CALL () {
  MATCH (n:CounsellingService) WHERE n.visibility IS NULL
  WITH COLLECT {
    CALL (n) {
      MATCH (n)-[r:PARTICIPATES_IN]->(g) WHERE r.visibility IS NULL RETURN g
      UNION
      MATCH (n)<-[r:FUNDS]-() WHERE r.visibility IS NULL AND r.programme_id IS NOT NULL
      MATCH (g:Actor {id: r.programme_id}) WHERE g.visibility IS NULL RETURN g
    } RETURN g } AS named
  UNWIND CASE size(named) WHEN 0 THEN [null] ELSE named END AS g
  WITH g, count(*) AS number ORDER BY number DESC, g.name, g.id
  WITH collect([g.id, g.name, number]) AS rows, sum(CASE WHEN g IS NULL THEN number END) AS missing
  WITH [row IN rows WHERE row[0] IS NOT NULL] AS rows, missing
  RETURN [size(rows), missing, rows[..5]] AS programmes
}
WITH regions, programmes,
  COUNT { (:CounsellingService) } - COUNT { (n:Restricted&CounsellingService) WHERE n.visibility IS NOT NULL } AS number
RETURN [[
  number,
  COLLECT {
    MATCH (n:CounsellingService) WHERE n.name_sort IS NOT NULL AND n.name IS NOT NULL AND n.id IS NOT NULL AND n.visibility IS NULL
    WITH n ORDER BY n.name_sort, n.name, n.id LIMIT 10 RETURN [n.name, n.service_type] },
  [[['COUNSELLING_SERVICE', number]], regions, programmes]]] AS x
