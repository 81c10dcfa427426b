// The regions of a coverage matrix, and the statements that its cells rest on.
// $levels: kinds of the regions that are rows
// $within: only this region and regions inside it; null: all
// $services: types of service
// $programmes: keys of programmes
// $actors: keys of actors that must exist
// $day: statements that hold on this day
// $until: or on this one
// $with_carriers: whether to read carriers and organisations
// $with_names: whether to read the names of subjects
// $hidden: visibilities that the reader may not see
// Columns: x: CoverageRecords
//   CoverageRecords(within_exists: bool, regions: list[CoverageRegionRecord], parents: list[ParentRecord],
//     programmes: list[CoverageProgrammeRecord], actors: list[ActorNameRecord],
//     statements: list[CoverageStatementRecord], carriers: list[CarrierRecord],
//     organisations: list[OrganisationRecord], names: list[ActorNameRecord])
//   CoverageRegionRecord(ags: str, kind: str, name: str, population: int | None, population_date: str | None)
//   CoverageProgrammeRecord(id: str, kind: str, name: str)
//   ActorNameRecord(id: str, name: str)
//   CoverageStatementRecord(service_type: str | None, programme: str | None, subject: str, region: str, extent: str,
//     role: str | None, valid_from: str | None, valid_to: str | None, valid_to_precision: str | None,
//     last_confirmed: str | None, known_from: str, known_to: str | None, type: str, id: str)
//   ParentRecord(region: str, parent: str, parent_name: str)
//   CarrierRecord(subject: str, carrier: str)
//   OrganisationRecord(part: str, organisation: str)
// `within_exists`: whether $within is a region. `regions`: the rows of the matrix. `parents`: of these regions and of
// those that the statements are about, up to the country. `statements`: those about services, and those about
// participation in programmes. One with both `service_type` and `programme` may be local coordination.
// `programmes`, `actors`: those with one of the keys.
// `carriers`: of the statements' subjects and of the services of $actors. `organisations`: all that a subject or
// carrier is part of. `names`: of the subjects, if $with_names.
CALL () {
  WITH $within AS ags WHERE ags IS NULL
  RETURN true AS within_exists, COLLECT {
    MATCH (g:Region) WHERE g.kind IN $levels AND g.name IS NOT NULL AND g.ags IS NOT NULL RETURN g
  } AS rows, [] AS near
  UNION ALL
  WITH $within AS ags WHERE ags IS NOT NULL
  OPTIONAL MATCH (top:Region {ags: ags})
  WITH top, COLLECT { MATCH (g:Region)-[:WITHIN*0..8]->(top) RETURN g } AS inside
  RETURN top IS NOT NULL AS within_exists, [g IN inside WHERE g.kind IN $levels] AS rows,
    inside + COLLECT { MATCH (top)-[:WITHIN*1..8]->(g:Region) RETURN g } AS near
}
CALL (rows) {
  UNWIND rows AS g
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
    UNION ALL
    WITH 1 AS one WHERE $within IS NULL AND 'COORDINATION' IN $services
    MATCH (subject)-[c:PARTICIPATES_IN]->(programme) WHERE c.role IN ['OFFICE', 'CARRIER', 'LEAD']
    MATCH (g:Region {ags: c.region_ags})
    RETURN subject, c, g, 'COORDINATION' AS type, programme.id AS programme
    UNION ALL
    UNWIND CASE WHEN 'COORDINATION' IN $services THEN near ELSE [] END AS g
    MATCH (subject)-[c:PARTICIPATES_IN {region_ags: g.ags}]->(programme) WHERE c.role IN ['OFFICE', 'CARRIER', 'LEAD']
    RETURN subject, c, g, 'COORDINATION' AS type, programme.id AS programme
  }
  WITH subject, c, g, type, programme WHERE {{visible(c)}}
    AND ({{holds(c, $day)}}
      OR {{holds(c, $until)}})
  RETURN collect(DISTINCT subject) AS subjects, collect(DISTINCT g) AS covered,
    collect([type, programme, subject.id, g.ags, coalesce(c.extent, 'FULL'), c.role, toString(c.valid_from),
      toString(c.valid_to), c.valid_to_precision, toString(c.last_confirmed), toString(c.known_from),
      toString(c.known_to), type(c), c.id]) AS statements
}
CALL (rows, covered) {
  UNWIND rows + covered AS g
  WITH DISTINCT g
  MATCH (g)-[:WITHIN]->(p:Region)
  WITH collect([g.ags, p.ags, p.name]) AS nearest, collect(DISTINCT p) AS parents
  RETURN nearest + COLLECT {
    UNWIND parents AS p MATCH (p)-[:WITHIN*0..7]->(a)-[:WITHIN]->(b)
    RETURN DISTINCT [a.ags, b.ags, b.name]
  } AS parent_pairs
}
CALL (subjects) {
  UNWIND subjects + COLLECT { UNWIND $actors AS id MATCH (:Actor {id: id})-[r:PROVIDES]->(s) WHERE {{visible(r)}} RETURN s } AS subject
  WITH DISTINCT subject WHERE $with_carriers
  MATCH (subject)<-[r:PROVIDES]-(carrier)
  WHERE {{visible(r)}}
    AND {{holds(r, $day)}}
  RETURN collect([subject.id, carrier.id]) AS carrier_pairs, collect(DISTINCT carrier) AS carriers
}
CALL (subjects, carriers) {
  UNWIND subjects + carriers AS part
  WITH DISTINCT part WHERE $with_carriers
  MATCH (part) (()-[r:PART_OF WHERE {{visible(r)}}
    AND {{holds(r, $day)}}]->()){1,8} (organisation)
  RETURN collect([part.id, organisation.id]) AS organisations
}
RETURN [
  within_exists,
  regions,
  parent_pairs,
  COLLECT {
    UNWIND $programmes AS id MATCH (p:Actor {id: id}) WHERE {{visible(p)}}
    RETURN [p.id, p.kind, p.name]
  },
  COLLECT {
    UNWIND $actors AS id MATCH (a:Actor {id: id}) WHERE {{visible(a)}}
    RETURN [a.id, a.name]
  },
  statements,
  carrier_pairs,
  organisations,
  CASE WHEN $with_names THEN [subject IN subjects | [subject.id, subject.name]] ELSE [] END
] AS x
