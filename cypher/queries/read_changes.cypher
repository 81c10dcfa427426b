// What began, ended or was confirmed between two days, everywhere or around an actor or region.
// Around an actor: its statements, and funding that names it as the programme. Around a region: what concerns it or a
// region inside it, and the statements of actors that were located there, governed or served it in that time.
// Interpreted, as compiling the expressions takes seconds at the tenth call and saves nothing.
// $space: '' for everywhere, else Actor or Region
// $key: key of the actor or region
// $types: statements of these types
// $order: the place of each type in the order
// $with_actors: whether to read the years of actors and the days of programmes, too
// $after: the day before the first day
// $until: the last day
// $lapsed_from: the earliest day of a confirmation that ran out after the first day
// $lapsed_until: the earliest day of a confirmation that has not run out by the last day
// $first: the most confirmations to read; all are counted
// $direction: 1 for the earliest confirmations, -1 for the latest
// $most: the most statements that may have begun or ended; if there are more, none of them is read
// $hidden: visibilities that the reader may not see
// Columns: x: ChangeRecords | None
//   ChangeRecords(changed_count: int, changed: list[ChangedStatementRecord], confirmed_count: int,
//     confirmed: list[ChangedStatementRecord], lapsed_count: int, actors: list[ActorLifeRecord], nodes: list[EndNodeRecord],
//     programmes: list[ProgrammeNameRecord], regions: list[RegionNameRecord])
//   ChangedStatementRecord(type: str, id: str, start: int, end: int, valid_from: str | None,
//     valid_from_precision: str | None, valid_to: str | None, valid_to_precision: str | None,
//     last_confirmed: str | None, last_confirmed_precision: str | None, role: str | None, extent: str | None,
//     amount_eur: float | None, amount_kind: str | None, amount_scope: str | None, period: str | None,
//     programme_id: str | None, region_ags: str | None, change: str | None)
//   ActorLifeRecord(slug: str, name: str, short_name: str | None, founded: int | None, dissolved: int | None,
//     started: str | None, started_precision: str | None, ended: str | None, ended_precision: str | None)
//   EndNodeRecord(node: int, space: str, name: str, short_name: str | None)
//   ProgrammeNameRecord(slug: str, name: str, short_name: str | None)
//   RegionNameRecord(ags: str, name: str)
// `x` is null if there is no such actor or region. `changed`: the statements that began or ended. `nodes` are the ends
// of the statements, `programmes` and `regions` are those that the statements name.
CYPHER expressionEngine=interpreted
{{start_node}}
WITH $space = '' AS everywhere, actor, region
CALL (everywhere, actor, region) {
  {{changing_statements({{confirmed_in_time(r)}}, {{statements_of_each_kind(statements_confirmed_in_time)}})}}
  WITH r ORDER BY $direction * duration.inDays($after, r.last_confirmed).days, $order[type(r)], r.id LIMIT $first
  RETURN collect(r) AS confirmed
}
CALL (everywhere, actor, region) {
  {{changing_statements(CASE WHEN {{confirmed_in_time(r)}} THEN true WHEN {{changed_in_time(r)}} THEN true ELSE {{lapsed_in_time(r)}} END,
    {{statements_of_each_kind(statements_with_days_in_time)}})}}
  WITH r, {{confirmed_in_time(r)}} AS confirms,
    {{changed_in_time(r)}} AS changes,
    {{lapsed_in_time(r)}} AS lapses
  RETURN collect(CASE WHEN changes THEN r END) AS changed, count(CASE WHEN confirms THEN true END) AS confirmations,
    count(CASE WHEN lapses THEN true END) AS lapsed_count
}
WITH everywhere, actor, region, confirmed, size(changed) AS changes, confirmations, lapsed_count,
  CASE WHEN size(changed) <= $most THEN changed ELSE [] END AS changed
CALL (changed, confirmed) {
  UNWIND changed + confirmed AS r
  UNWIND {{ends(r)}} AS n
  WITH DISTINCT n
  RETURN collect([id(n), {{space(n)}}, n.name, n.short_name]) AS nodes
}
CALL (changed, confirmed) {
  UNWIND changed + confirmed AS r
  WITH DISTINCT r.programme_id AS id
  MATCH (n:Actor {id: id}) WHERE n:Programme AND {{visible(n)}}
  RETURN collect([n.id, n.name, n.short_name]) AS programmes
}
CALL (changed, confirmed) {
  UNWIND changed + confirmed AS r
  WITH DISTINCT r.region_ags AS ags
  MATCH (n:Region {ags: ags})
  RETURN collect([n.ags, n.name]) AS regions
}
CALL (everywhere, actor, region) {
  CALL (everywhere, actor, region) {
    UNWIND CASE WHEN everywhere AND $with_actors THEN [true] ELSE [] END AS once
    CALL () {
      MATCH (n:Actor) WHERE n.founded > $after.year AND n.founded <= $until.year RETURN n
      UNION
      MATCH (n:Actor) WHERE n.dissolved >= $after.year AND n.dissolved < $until.year RETURN n
      UNION
      MATCH (n:Actor) WHERE n.started > $after AND n.started <= $until RETURN n
      UNION
      MATCH (n:Actor) WHERE n.ended >= $after AND n.ended < $until RETURN n
    }
    WITH n WHERE {{visible(n)}}
    RETURN n
    UNION ALL
    WITH actor WHERE actor IS NOT NULL AND $with_actors
    RETURN actor AS n
    UNION ALL
    WITH region WHERE $with_actors
    {{actors_near}}
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
  {{changed_statements(changed, null)}},
  confirmations,
  {{changed_statements(confirmed, {{last_confirmed_precision(r)}})}},
  lapsed_count, actors, nodes, programmes, regions
] END AS x
