// The next regions in the order of their keys, as columns without nulls, for analyses of the whole graph; and the
// version of the data.
// $last_key: the last key that was read; an empty text at first
// $most: the most regions
// Columns: x: RegionSlice
//   RegionSlice(key: list[str], node: list[int], name: list[str], kind: list[str], population: list[int],
//     population_date: list[str], parent: list[int], version: str | None)
// `node` and `parent` are the database's numbers, -1 for no parent; `population` is -1 where it is unknown.
OPTIONAL MATCH (d:Dataset {id: 'prevnet'})
WITH d.version AS version
CALL () {
  MATCH (n:Region) WHERE n.ags > $last_key
  WITH n ORDER BY n.ags LIMIT $most
  OPTIONAL MATCH (n)-[:WITHIN]->(p:Region)
  WITH n, min(id(p)) AS parent ORDER BY n.ags
  RETURN collect(n.ags) AS keys, collect(id(n)) AS nodes, collect(coalesce(toStringOrNull(n.name), '')) AS names,
    collect(coalesce(toStringOrNull(n.kind), '')) AS kinds,
    collect(coalesce(toIntegerOrNull(n.population), -1)) AS populations,
    collect({{iso_day(n.population_date)}}) AS population_dates, collect(coalesce(parent, -1)) AS parents
}
RETURN [keys, nodes, names, kinds, populations, population_dates, parents, version] AS x
