// What there is to say about the coverage of regions by services and programmes.
// $levels: kinds of the regions asked about
// $within: only those at or inside this region; null: all
// $services: types of service
// $programmes: keys of programmes
// $actors: other keys of actors that must exist
// $day: what holds on this day
// $hidden: what the reader may not see
// $until: or on this one
// Columns: x = [known, regions, tree, programmes, actors, claims, links]
//   known       whether $within is a region
//   regions     [ags, kind, name, population, day of the population] asked about
//   tree        [ags, parent] of these and of all that something is said about, and upwards
//   programmes  [id, kind, name] of actors with one of the keys
//   actors      [id, name] of actors with one of the other keys
//   claims      [service type, programme, subject, subject's name, region, extent, valid_from, valid_to, its precision,
//               last_confirmed, statement's type, its id]
//   links       [PROVIDES, subject of a claim, carrier] and [PART_OF, one of these, whatever it is part of]
CALL () {
  WITH $within AS ags WHERE ags IS NULL
  RETURN true AS known, COLLECT { MATCH (g:Region) WHERE g.kind IN $levels RETURN g } AS asked, [] AS near
  UNION ALL
  WITH $within AS ags WHERE ags IS NOT NULL
  OPTIONAL MATCH (top:Region {ags: ags})
  WITH top, COLLECT { MATCH (g:Region)-[:WITHIN*0..8]->(top) RETURN g } AS inside
  RETURN top IS NOT NULL AS known, [g IN inside WHERE g.kind IN $levels] AS asked,
    inside + COLLECT { MATCH (top)-[:WITHIN*1..8]->(g:Region) RETURN g } AS near
}
WITH known, near, COLLECT {
  UNWIND asked AS g
  WITH g WHERE NOT (g.kind = 'URBAN_DISTRICT' AND 'MUNICIPALITY' IN $levels AND EXISTS { (g)<-[:WITHIN]-(:Region) })
  RETURN g
} AS asked
WITH *, COLLECT {
  CALL (near) {
    WITH near WHERE $within IS NULL
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
  WITH * WHERE (c.visibility IS NULL OR NOT c.visibility IN $hidden)
    AND ((c.valid_from IS NULL OR c.valid_from <= $day) AND (c.valid_to IS NULL OR c.valid_to >= $day)
      OR (c.valid_from IS NULL OR c.valid_from <= $until) AND (c.valid_to IS NULL OR c.valid_to >= $until))
  RETURN [subject, g, type, programme, c]
} AS found
RETURN [
  known,
  [g IN asked | [g.ags, g.kind, g.name, g.population, toString(g.population_date)]],
  COLLECT {
    UNWIND asked + [f IN found | f[1]] AS g
    WITH DISTINCT g MATCH (g)-[:WITHIN*0..8]->(m:Region)
    WITH DISTINCT m MATCH (m)-[:WITHIN]->(p:Region) RETURN [m.ags, p.ags]
  },
  COLLECT {
    UNWIND $programmes AS id MATCH (p:Actor {id: id}) WHERE p.visibility IS NULL OR NOT p.visibility IN $hidden
    RETURN [p.id, p.kind, p.name]
  },
  COLLECT {
    UNWIND $actors AS id MATCH (a:Actor {id: id}) WHERE a.visibility IS NULL OR NOT a.visibility IN $hidden
    RETURN [a.id, a.name]
  },
  COLLECT {
    UNWIND found AS f
    WITH f[0] AS subject, f[1] AS g, f[2] AS type, f[3] AS programme, f[4] AS c
    RETURN [type, programme, subject.id, subject.name, g.ags, coalesce(c.extent, 'FULL'), toString(c.valid_from),
      toString(c.valid_to), c.valid_to_precision, toString(c.last_confirmed), type(c), c.id]
  },
  COLLECT {
    UNWIND found AS f
    WITH DISTINCT f[0] AS subject
    CALL (subject) {
      RETURN subject AS one
      UNION
      MATCH (subject)<-[r:PROVIDES]-(one)
      WHERE (r.visibility IS NULL OR NOT r.visibility IN $hidden)
        AND (r.valid_from IS NULL OR r.valid_from <= $day) AND (r.valid_to IS NULL OR r.valid_to >= $day)
      RETURN one
    }
    CALL (subject, one) {
      WITH subject, one WHERE subject <> one
      RETURN subject AS a, one AS b, 'PROVIDES' AS type
      UNION
      MATCH (one) (()-[r:PART_OF WHERE (r.visibility IS NULL OR NOT r.visibility IN $hidden)
        AND (r.valid_from IS NULL OR r.valid_from <= $day) AND (r.valid_to IS NULL OR r.valid_to >= $day)]->()){1,8} (b)
      RETURN one AS a, b, 'PART_OF' AS type
    }
    RETURN DISTINCT [type, a.id, b.id]
  }
] AS x
