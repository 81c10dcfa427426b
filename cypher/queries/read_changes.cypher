// What began, ended or was confirmed between two days, everywhere or around an actor or region.
// Around an actor: its statements, and funding that names it as the programme. Around a region: what concerns it or a
// region inside it, and the statements of actors that were located there, governed or served it in that time.
// Expressions are interpreted: compiling them takes seconds at the tenth call and saves nothing.
// $space: '' for everywhere, else Actor or Region
// $key: key of the actor or region
// $types: statements of these types
// $order: the place of each type in the order
// $own: whether the years of actors and the days of programmes are wanted, too
// $after: the day before the first day
// $until: the last day
// $first: confirmations that are read, of those counted
// $most: statements that may have begun or ended; where there are more, none of them is read
// $hidden: visibilities that the reader may not see
// Columns: x: ChangeRecords | None
//   ChangeRecords(changes: int, changed: list[StatementRecord], confirmations: int, confirmed: list[StatementRecord],
//     actors: list[ActorRecord], nodes: list[NodeRecord], programmes: list[ProgrammeRecord],
//     regions: list[RegionRecord])
//   StatementRecord(type: str, id: str, start: int, end: int, valid_from: str | None, valid_from_precision: str | None,
//     valid_to: str | None, valid_to_precision: str | None, last_confirmed: str | None, role: str | None,
//     extent: str | None, amount_eur: float | None, amount_kind: str | None, amount_scope: str | None,
//     period: str | None, programme_id: str | None, region_ags: str | None)
//   ActorRecord(slug: str, name: str, short_name: str | None, founded: int | None, dissolved: int | None,
//     started: str | None, started_precision: str | None, ended: str | None, ended_precision: str | None)
//   NodeRecord(node: int, space: str, name: str, short_name: str | None)
//   ProgrammeRecord(slug: str, name: str, short_name: str | None)
//   RegionRecord(ags: str, name: str)
// `x` is null where there is no such actor or region. `changes` and `confirmations` are numbers: of what began or ended,
// and of what was confirmed. `nodes` are the ends of the statements, `programmes` and `regions` those that they name.
CYPHER expressionEngine=interpreted
OPTIONAL MATCH (actor:Actor {id: CASE WHEN $space = 'Actor' THEN $key END})
  WHERE actor.visibility IS NULL OR NOT actor.visibility IN $hidden
OPTIONAL MATCH (region:Region {ags: CASE WHEN $space = 'Region' THEN $key END})
WITH $space = '' AS everywhere, actor, region
CALL (everywhere, actor, region) {
  CALL (everywhere, actor, region) {
    UNWIND CASE WHEN everywhere THEN [true] ELSE [] END AS once
    MATCH ()-[r:FUNDS|MEMBER_OF|PART_OF|PROVIDES|ADMINISTERS|PARTICIPATES_IN|COVERS|LOCATED_IN|GOVERNS]->()
    WHERE (r.last_confirmed > $after AND r.last_confirmed <= $until)
      AND type(r) IN $types AND (r.visibility IS NULL OR NOT r.visibility IN $hidden)
    RETURN r
    UNION ALL
    CALL (actor, region) {
      MATCH (actor)-[r:FUNDS|MEMBER_OF|PART_OF|PROVIDES|ADMINISTERS|PARTICIPATES_IN|COVERS|LOCATED_IN|GOVERNS]-()
      RETURN r
      UNION
      MATCH ()-[r:FUNDS]->() WHERE r.programme_id = actor.id
      RETURN r
      UNION
      MATCH (region)<-[:WITHIN*0..]-(place:Region)
      MATCH (place)<-[r:COVERS|LOCATED_IN|GOVERNS]-()
      RETURN r
      UNION
      MATCH (region)<-[:WITHIN*0..]-(place:Region)
      MATCH ()-[r:PARTICIPATES_IN]->() WHERE r.region_ags = place.ags
      RETURN r
      UNION
      MATCH (region)<-[:WITHIN*0..]-(place:Region)
      MATCH (place)<-[at:LOCATED_IN|GOVERNS|COVERS]-(near:Actor)
      WHERE (at.visibility IS NULL OR NOT at.visibility IN $hidden)
        AND (at.valid_from IS NULL OR at.valid_from <= $until) AND (at.valid_to IS NULL OR at.valid_to >= $after)
        AND coalesce(at.extent, '') <> 'NONE'
      WITH DISTINCT near
      MATCH (near)-[r:FUNDS|MEMBER_OF|PART_OF|PROVIDES|ADMINISTERS|PARTICIPATES_IN|COVERS|LOCATED_IN|GOVERNS]-()
      RETURN r
    }
    WITH r
    WHERE (r.last_confirmed > $after AND r.last_confirmed <= $until)
      AND type(r) IN $types AND (r.visibility IS NULL OR NOT r.visibility IN $hidden)
    RETURN r
  }
  WITH r ORDER BY r.last_confirmed, $order[type(r)], r.id LIMIT $first
  RETURN collect(r) AS earliest
}
CALL (everywhere, actor, region) {
  CALL (everywhere, actor, region) {
    UNWIND CASE WHEN everywhere THEN [true] ELSE [] END AS once
    MATCH ()-[r:FUNDS|MEMBER_OF|PART_OF|PROVIDES|ADMINISTERS|PARTICIPATES_IN|COVERS|LOCATED_IN|GOVERNS]->()
    WHERE (CASE WHEN r.last_confirmed > $after AND r.last_confirmed <= $until THEN true ELSE 
      (r.valid_from > $after AND r.valid_from <= $until) OR (r.valid_to >= $after AND r.valid_to < $until) END)
      AND type(r) IN $types AND (r.visibility IS NULL OR NOT r.visibility IN $hidden)
    RETURN r
    UNION ALL
    CALL (actor, region) {
      MATCH (actor)-[r:FUNDS|MEMBER_OF|PART_OF|PROVIDES|ADMINISTERS|PARTICIPATES_IN|COVERS|LOCATED_IN|GOVERNS]-()
      RETURN r
      UNION
      MATCH ()-[r:FUNDS]->() WHERE r.programme_id = actor.id
      RETURN r
      UNION
      MATCH (region)<-[:WITHIN*0..]-(place:Region)
      MATCH (place)<-[r:COVERS|LOCATED_IN|GOVERNS]-()
      RETURN r
      UNION
      MATCH (region)<-[:WITHIN*0..]-(place:Region)
      MATCH ()-[r:PARTICIPATES_IN]->() WHERE r.region_ags = place.ags
      RETURN r
      UNION
      MATCH (region)<-[:WITHIN*0..]-(place:Region)
      MATCH (place)<-[at:LOCATED_IN|GOVERNS|COVERS]-(near:Actor)
      WHERE (at.visibility IS NULL OR NOT at.visibility IN $hidden)
        AND (at.valid_from IS NULL OR at.valid_from <= $until) AND (at.valid_to IS NULL OR at.valid_to >= $after)
        AND coalesce(at.extent, '') <> 'NONE'
      WITH DISTINCT near
      MATCH (near)-[r:FUNDS|MEMBER_OF|PART_OF|PROVIDES|ADMINISTERS|PARTICIPATES_IN|COVERS|LOCATED_IN|GOVERNS]-()
      RETURN r
    }
    WITH r
    WHERE (CASE WHEN r.last_confirmed > $after AND r.last_confirmed <= $until THEN true ELSE 
      (r.valid_from > $after AND r.valid_from <= $until) OR (r.valid_to >= $after AND r.valid_to < $until) END)
      AND type(r) IN $types AND (r.visibility IS NULL OR NOT r.visibility IN $hidden)
    RETURN r
  }
  WITH r, r.last_confirmed > $after AND r.last_confirmed <= $until AS confirms,
    (r.valid_from > $after AND r.valid_from <= $until) OR (r.valid_to >= $after AND r.valid_to < $until) AS changes
  RETURN collect(CASE WHEN changes THEN r END) AS changed, count(CASE WHEN confirms THEN true END) AS confirmations
}
WITH everywhere, actor, region, earliest, size(changed) AS changes, confirmations,
  CASE WHEN size(changed) <= $most THEN changed ELSE [] END AS changed
CALL (changed, earliest) {
  UNWIND changed + earliest AS r
  UNWIND [startNode(r), endNode(r)] AS n
  WITH DISTINCT n
  RETURN collect([id(n), CASE WHEN n:Region THEN 'Region' ELSE 'Actor' END, n.name, n.short_name]) AS nodes
}
CALL (changed, earliest) {
  UNWIND changed + earliest AS r
  WITH DISTINCT r.programme_id AS id
  MATCH (n:Actor {id: id}) WHERE n:Programme AND (n.visibility IS NULL OR NOT n.visibility IN $hidden)
  RETURN collect([n.id, n.name, n.short_name]) AS programmes
}
CALL (changed, earliest) {
  UNWIND changed + earliest AS r
  WITH DISTINCT r.region_ags AS ags
  MATCH (n:Region {ags: ags})
  RETURN collect([n.ags, n.name]) AS regions
}
CALL (everywhere, actor, region) {
  CALL (everywhere, actor, region) {
    UNWIND CASE WHEN everywhere AND $own THEN [true] ELSE [] END AS once
    MATCH (n:Actor) WHERE n.visibility IS NULL OR NOT n.visibility IN $hidden
    RETURN n
    UNION ALL
    WITH actor WHERE actor IS NOT NULL AND $own
    RETURN actor AS n
    UNION ALL
    WITH region WHERE $own
    MATCH (region)<-[:WITHIN*0..]-(place:Region)
    MATCH (place)<-[at:LOCATED_IN|GOVERNS|COVERS]-(near:Actor)
    WHERE (at.visibility IS NULL OR NOT at.visibility IN $hidden)
      AND (at.valid_from IS NULL OR at.valid_from <= $until) AND (at.valid_to IS NULL OR at.valid_to >= $after)
      AND coalesce(at.extent, '') <> 'NONE'
    RETURN DISTINCT near AS n
  }
  WITH n
  WHERE CASE WHEN n.founded > $after.year AND n.founded <= $until.year THEN true
    WHEN n.dissolved >= $after.year AND n.dissolved < $until.year THEN true
    WHEN n.started > $after AND n.started <= $until THEN true
    ELSE n.ended >= $after AND n.ended < $until END
  RETURN collect([n.id, n.name, n.short_name, n.founded, n.dissolved, toString(n.started), n.started_precision,
    toString(n.ended), n.ended_precision]) AS actors
}
RETURN CASE WHEN everywhere OR coalesce(actor, region) IS NOT NULL THEN [
  changes,
  [r IN changed | [type(r), r.id, id(startNode(r)), id(endNode(r)), toString(r.valid_from), r.valid_from_precision,
    toString(r.valid_to), r.valid_to_precision, toString(r.last_confirmed), r.role, r.extent, r.amount_eur,
    r.amount_kind, r.amount_scope, r.period, r.programme_id, r.region_ags]],
  confirmations,
  [r IN earliest | [type(r), r.id, id(startNode(r)), id(endNode(r)), toString(r.valid_from), r.valid_from_precision,
    toString(r.valid_to), r.valid_to_precision, toString(r.last_confirmed), r.role, r.extent, r.amount_eur,
    r.amount_kind, r.amount_scope, r.period, r.programme_id, r.region_ags]],
  actors, nodes, programmes, regions
] END AS x
