// What there is to say about the coverage of regions by services and programmes.
// $levels: kinds of the regions asked about
// $within: only those at or inside this region; null: all
// $services: types of service
// $programmes: keys of programmes
// $actors: other keys of actors that must exist
// $day: what holds on this day
// $until: or on this one
// $carriers: whether it is asked who stands behind the services
// $named: whether the names of subjects are wanted
// $hidden: what the reader may not see
// Columns: x: CoverageRecords
//   CoverageRecords(known: bool, regions: list[RegionRecord], tree: list[PairRecord], programmes: list[ProgrammeRecord],
//     actors: list[NameRecord], claims: list[ClaimRecord], carried: list[PairRecord], parts: list[PairRecord],
//     names: list[NameRecord])
//   RegionRecord(ags: str, kind: str, name: str, population: int | None, population_date: str | None)
//   ProgrammeRecord(id: str, kind: str, name: str)
//   NameRecord(id: str, name: str)
//   ClaimRecord(service_type: str | None, programme: str | None, subject: str, region: str, extent: str,
//     valid_from: str | None, valid_to: str | None, valid_to_precision: str | None, last_confirmed: str | None,
//     type: str, id: str)
//   PairRecord(first: str, second: str)
// `known`: whether $within is a region. `regions`: those asked about. `tree`: [region, parent] of these and of all that
// something is said about, and upwards. `programmes`, `actors`: those with one of the keys. `carried`: [subject of a
// claim or service of one of $actors, carrier]. `parts`: [subject of a claim or carrier, whatever it is part of].
// `names`: of the subjects of claims, where they are wanted.
CALL () {
  WITH $within AS ags WHERE ags IS NULL
  RETURN true AS known, COLLECT {
    MATCH (g:Region) WHERE g.kind IN $levels AND g.name IS NOT NULL AND g.ags IS NOT NULL RETURN g
  } AS asked, [] AS near
  UNION ALL
  WITH $within AS ags WHERE ags IS NOT NULL
  OPTIONAL MATCH (top:Region {ags: ags})
  WITH top, COLLECT { MATCH (g:Region)-[:WITHIN*0..8]->(top) RETURN g } AS inside
  RETURN top IS NOT NULL AS known, [g IN inside WHERE g.kind IN $levels] AS asked,
    inside + COLLECT { MATCH (top)-[:WITHIN*1..8]->(g:Region) RETURN g } AS near
}
CALL (asked) {
  UNWIND asked AS g
  WITH g WHERE NOT (g.kind = 'URBAN_DISTRICT' AND 'MUNICIPALITY' IN $levels AND EXISTS { (g)<-[:WITHIN]-(:Region) })
  RETURN collect([g.ags, g.kind, g.name, g.population, toString(g.population_date)]) AS regions
}
CALL (near) {
  CALL (near) {
    WITH 1 AS one WHERE $within IS NULL
    MATCH (subject:CounsellingService)-[c:COVERS]->(g:Region) WHERE subject.service_type IN $services
    RETURN subject, c, g, subject.service_type AS type, null AS programme
    UNION ALL
    UNWIND near AS g
    MATCH (subject:CounsellingService)-[c:COVERS]->(g) WHERE subject.service_type IN $services
    RETURN subject, c, g, subject.service_type AS type, null AS programme
    UNION ALL
    UNWIND $programmes AS programme
    MATCH (subject:Actor&Programme {id: programme})-[c:COVERS]->(g:Region) WHERE $within IS NULL OR g IN near
    RETURN subject, c, g, null AS type, programme
    UNION ALL
    UNWIND $programmes AS programme
    MATCH (subject)-[c:PARTICIPATES_IN]->(:Actor&Programme {id: programme})
    WHERE c.role IN ['LEAD', 'RECIPIENT', 'CARRIER', 'OFFICE']
    MATCH (g:Region {ags: c.region_ags}) WHERE $within IS NULL OR g IN near
    RETURN subject, c, g, null AS type, programme
  }
  WITH subject, c, g, type, programme WHERE {{visible(c)}}
    AND ({{holds(c, $day)}}
      OR {{holds(c, $until)}})
  RETURN collect(DISTINCT subject) AS subjects, collect(DISTINCT g) AS covered,
    collect([type, programme, subject.id, g.ags, coalesce(c.extent, 'FULL'), toString(c.valid_from),
      toString(c.valid_to), c.valid_to_precision, toString(c.last_confirmed), type(c), c.id]) AS claims
}
CALL (asked, covered) {
  UNWIND asked + covered AS g
  WITH DISTINCT g
  MATCH (g)-[:WITHIN]->(p:Region)
  WITH collect([g.ags, p.ags]) AS nearest, collect(DISTINCT p) AS parents
  RETURN nearest + COLLECT {
    UNWIND parents AS p MATCH (p)-[:WITHIN*0..7]->(a)-[:WITHIN]->(b) RETURN DISTINCT [a.ags, b.ags]
  } AS tree
}
CALL (subjects) {
  UNWIND subjects + COLLECT { UNWIND $actors AS id MATCH (:Actor {id: id})-[r:PROVIDES]->(s) WHERE {{visible(r)}} RETURN s } AS subject
  WITH DISTINCT subject WHERE $carriers
  MATCH (subject)<-[r:PROVIDES]-(carrier)
  WHERE {{visible(r)}}
    AND {{holds(r, $day)}}
  RETURN collect([subject.id, carrier.id]) AS carried, collect(DISTINCT carrier) AS carriers
}
CALL (subjects, carriers) {
  UNWIND subjects + carriers AS one
  WITH DISTINCT one WHERE $carriers
  MATCH (one) (()-[r:PART_OF WHERE {{visible(r)}}
    AND {{holds(r, $day)}}]->()){1,8} (o)
  RETURN collect([one.id, o.id]) AS parts
}
RETURN [
  known,
  regions,
  tree,
  COLLECT {
    UNWIND $programmes AS id MATCH (p:Actor {id: id}) WHERE {{visible(p)}}
    RETURN [p.id, p.kind, p.name]
  },
  COLLECT {
    UNWIND $actors AS id MATCH (a:Actor {id: id}) WHERE {{visible(a)}}
    RETURN [a.id, a.name]
  },
  claims,
  carried,
  parts,
  CASE WHEN $named THEN [subject IN subjects | [subject.id, subject.name]] ELSE [] END
] AS x
