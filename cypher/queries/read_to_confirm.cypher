// The statements that hold on a day without being confirmed for it, with the names in them and their sources.
// Around an actor: its statements. Around a region: as in `read_changes`, and what serves a larger region around it.
// $within: only around this region; null: everywhere
// $actor: only around this actor; null: all
// $source: only with this source; null: all
// $types: statements of these types
// $day: the day
// $confirmed_since: the earliest day of a confirmation that still counts
// $after: the day, for actors of the region
// $until: the day, for actors of the region
// $most: the most statements to read; if there are more, none of them is read
// $hidden: visibilities that the reader may not see
// Columns: x: ToConfirmRecords
//   ToConfirmRecords(region_exists: bool, actor_exists: bool, source_exists: bool, statement_count: int,
//     statements: list[AssumedStatementRecord], sources: list[SourceDateRecord])
//   AssumedStatementRecord(type: str, id: str, start: str, end: str, start_name: str, end_name: str,
//     role_or_extent: str | None, last_confirmed: str | None, source_ids: list[str])
//   SourceDateRecord(id: str, title: str, day: str | None, precision: str | None)
OPTIONAL MATCH (region:Region {ags: $within})
OPTIONAL MATCH (asked:Actor {id: $actor}) WHERE {{visible(asked)}}
OPTIONAL MATCH (source:Source {id: $source})
WITH region, asked, source, CASE WHEN $within IS NULL THEN asked END AS actor,
  coalesce($within, $actor) IS NULL AS everywhere
CALL (everywhere, actor, region) {
  CALL (everywhere, actor, region) {
    {{changing_statements({{holds(r, $day)}} AND NOT {{confirmed(r, $day, $confirmed_since)}})}}
    RETURN r
    UNION
    MATCH (region)-[:WITHIN*1..8]->(:Region)<-[r:COVERS]-()
    WHERE {{holds(r, $day)}}
      AND NOT {{confirmed(r, $day, $confirmed_since)}}
      AND type(r) IN $types AND {{visible(r)}}
    RETURN r
  }
  WITH r WHERE ($source IS NULL OR $source IN r.source_ids)
    AND ($actor IS NULL OR $actor IN [startNode(r).id, endNode(r).id])
  WITH collect(r) AS assumed
  RETURN size(assumed) AS statement_count, CASE WHEN size(assumed) <= $most THEN assumed ELSE [] END AS statements
}
CALL (statements) {
  UNWIND statements AS r
  UNWIND r.source_ids AS id
  WITH DISTINCT id
  MATCH (s:Source {id: id})
  RETURN collect([s.id, s.title, toString(coalesce(s.published, s.as_of)),
    CASE WHEN s.published IS NULL THEN s.as_of_precision ELSE s.published_precision END]) AS sources
}
RETURN [
  region IS NOT NULL, asked IS NOT NULL, source IS NOT NULL, statement_count,
  [r IN statements | [type(r), r.id, startNode(r).id, coalesce(endNode(r).id, endNode(r).ags), startNode(r).name,
    endNode(r).name, coalesce(r.extent, r.role), toString(r.last_confirmed), r.source_ids]],
  sources
] AS x
