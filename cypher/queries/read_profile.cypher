// What is known about an actor or region on a day, in numbers.
// $space: label of the node's key space, Actor or Region
// $key: its key
// $day: statements that hold on this day
// $confirmed_since: a statement that a source stated then or later is confirmed
// $names: the most names of a group
// $hidden: visibilities that the reader may not see
// Columns: x: ProfileRecords | None
//   ProfileRecords(actors: list[ProfiledActorRecord], groups: list[ProfileGroupRecord], statement_count: int,
//     linked_count: int, regions: list[ProfiledRegionRecord], services: list[ServiceCountRecord])
//   ProfiledActorRecord(name: str, short_name: str | None, kind: str, service_type: str | None, level: str | None,
//     known_to: str | None)
//   ProfileGroupRecord(type: str, outgoing: bool, kind: str, role: str | None, number: int, statements: int,
//     confirmed: int, names: list[str])
//   ProfiledRegionRecord(name: str, kind: str, population: int | None, population_date: str | None)
//   ServiceCountRecord(reach: str, number: int, confirmed: int)
// `x` is null if there is no such actor or region. `actors` or `regions` is that one. `groups`: the nodes at
// the other ends of the actor's statements by type, direction, kind and role; `number` counts nodes, `statements` and `confirmed` the statements with them. `role`
// is COORDINATOR if one of these statements says so, PARTIAL or NONE if no coverage goes further, APPLICANT or
// SPLIT if it is no more; else null. `statement_count`: the actor's statements of all days. `linked_count`: the actors at the other ends.
// `services`: those of a region by `reach`: OWN, LARGER (a region around it, wholly), PARTS or UNKNOWN_PART (a region
// around it, in part); each once, at the first of these, as in `helpNear`. `confirmed`: those of which such a statement is
// confirmed.
{{start_node}}
CALL (actor) {
  MATCH (actor)-[r:{{any_statement}}]-(m)
  WHERE {{visible(r)}} AND {{holds(r, $day)}}
  WITH type(r) AS type, startNode(r) = actor AS outgoing, m, count(r) AS statements,
    count(CASE WHEN {{confirmed(r, $day, $confirmed_since)}} THEN true END) AS confirmed,
    collect(DISTINCT coalesce(r.role, r.extent, r.change)) AS roles
  WITH type, outgoing, m.kind AS kind, coalesce(m.short_name, m.name) AS name, statements, confirmed,
    CASE
      WHEN type = 'MEMBER_OF' AND 'COORDINATOR' IN roles THEN 'COORDINATOR'
      WHEN type = 'PARTICIPATES_IN' AND roles = ['APPLICANT'] THEN 'APPLICANT'
      WHEN type = 'SUCCEEDS' AND roles = ['SPLIT'] THEN 'SPLIT'
      WHEN type = 'COVERS' AND NOT 'FULL' IN roles THEN CASE WHEN 'PARTIAL' IN roles THEN 'PARTIAL' ELSE 'NONE' END
    END AS role
  ORDER BY name
  WITH type, outgoing, kind, role, count(*) AS number, sum(statements) AS statements, sum(confirmed) AS confirmed,
    collect(name)[..$names] AS names
  RETURN collect([type, outgoing, kind, role, number, statements, confirmed, names]) AS groups
}
CALL (region) {
  CALL (region) {
    MATCH (region)-[:WITHIN*0..8]->(g:Region)
    RETURN g, CASE WHEN g = region THEN 0 ELSE 1 END AS rank
    UNION ALL
    MATCH (g:Region)-[:WITHIN*1..8]->(region)
    RETURN g, 2 AS rank
  }
  MATCH (service:CounsellingService)-[c:COVERS]->(g)
  WHERE {{visible(c)}} AND {{holds(c, $day)}} AND c.extent <> 'NONE'
  WITH service, CASE WHEN rank = 1 AND c.extent = 'PARTIAL' THEN 3 ELSE rank END AS rank,
    {{confirmed(c, $day, $confirmed_since)}} AS certain
  WITH service, rank, max(certain) AS certain ORDER BY rank
  WITH service, collect([rank, certain])[0] AS nearest
  WITH nearest[0] AS rank, count(*) AS number, count(CASE WHEN nearest[1] THEN true END) AS confirmed
  RETURN collect([['OWN', 'LARGER', 'PARTS', 'UNKNOWN_PART'][rank], number, confirmed]) AS services
}
RETURN CASE WHEN coalesce(actor, region) IS NOT NULL THEN [
  CASE WHEN actor IS NULL THEN [] ELSE
    [[actor.name, actor.short_name, actor.kind, actor.service_type, actor.level, toString(actor.known_to)]]
  END,
  groups,
  COUNT { MATCH (actor)-[r:{{any_statement}}]-() WHERE {{visible(r)}} },
  COUNT { MATCH (actor)-[r:{{any_statement}}]-(m:Actor) WHERE {{visible(r)}} AND {{holds(r, $day)}} RETURN DISTINCT m },
  CASE WHEN region IS NULL THEN [] ELSE
    [[region.name, region.kind, region.population, toString(region.population_date)]]
  END,
  services
] END AS x
