// The whole graph, for analyses that need all of it at once; null, if the caller has this version already.
// Sees all: one snapshot serves all readers; its views leave out what a reader may not see.
// $known: the data version that the caller has
// Columns: x: SnapshotRecords | None
//   SnapshotRecords(version: str | None, regions: list[SnapshotRegionRecord], actors: list[SnapshotActorRecord],
//     statements: list[SnapshotStatementRecord], within: list[WithinRecord])
//   SnapshotRegionRecord(node: int, ags: str, name: str, kind: str, population: int | None)
//   SnapshotActorRecord(node: int, slug: str, name: str, kind: str, service_type: str | None, visibility: str | None)
//   SnapshotStatementRecord(type: str, id: str, start: int, end: int, valid_from: str | None, valid_to: str | None,
//     last_confirmed: str | None, visibility: str | None, reference: str | None, role_or_extent: str | None,
//     from_precision: str | None, to_precision: str | None, known_from: str, known_to: str | None); reference is the
//     key of its programme or region
//   WithinRecord(region: int, parent: int)
OPTIONAL MATCH (d:Dataset {id: 'prevnet'})
WITH d.version AS version
RETURN CASE WHEN version = $known THEN null ELSE [
  version,
  COLLECT { MATCH (n:Region) RETURN [id(n), n.ags, n.name, n.kind, n.population] },
  COLLECT { MATCH (n:Actor) RETURN [id(n), n.id, n.name, n.kind, n.service_type, n.visibility] },
  {{each_statement(snapshot_statements)}},
  COLLECT { MATCH (n:Region)-[:WITHIN]->(p:Region) RETURN [id(n), id(p)] }
] END AS x
