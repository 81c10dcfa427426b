// The next actors in the order of their slugs, as columns without nulls, for analyses of the whole graph.
// Sees all: one snapshot serves all readers; its views leave out what a reader may not see.
// $last_key: the last slug that was read; an empty text at first
// $most: the most actors
// Columns: x: ActorSlice
//   ActorSlice(key: list[str], node: list[int], name: list[str], name_en: list[str], short_name: list[str],
//     kind: list[str], service_type: list[str], level: list[str], visibility: list[str], ended: list[str],
//     ended_precision: list[str])
// `node` is the database's number, `ended` the last day.
MATCH (n:Actor) WHERE n.id > $last_key
WITH n ORDER BY n.id LIMIT $most
RETURN [collect(n.id), collect(id(n)), collect(coalesce(toStringOrNull(n.name), '')),
  collect(coalesce(toStringOrNull(n.name_en), '')), collect(coalesce(toStringOrNull(n.short_name), '')),
  collect(coalesce(toStringOrNull(n.kind), '')),
  collect(coalesce(toStringOrNull(n.service_type), '')), collect(coalesce(toStringOrNull(n.level), '')),
  collect(coalesce(toStringOrNull(n.visibility), '')), collect({{iso_day(coalesce(n.known_to, n.ended))}}),
  collect(CASE WHEN n.known_to < n.ended OR n.ended IS NULL THEN 'YEAR'
    ELSE coalesce(toStringOrNull(n.ended_precision), '') END)] AS x
