// What the database holds for everybody: the last load, and by kind the number of nodes or statements and the oldest and
// newest confirmation.
// Sees all: everything of a kind is counted, less what not everybody may see.
// Columns: x: DatasetRecords
//   DatasetRecords(loads: list[LoadRecord], counts: list[CountRecord], hidden: list[CountRecord],
//     oldest: list[str | None], newest: list[str | None])
//   LoadRecord(version: str | None, loaded_at: str | None, licence: str | None)
//   CountRecord(kind: str, number: int)
// `loads` has one entry, or none if nothing was loaded. `counts` are of all nodes with a label and of the statements of a
// type that everybody may see, `hidden` of nodes that not everybody may see, by label.
RETURN [
  COLLECT { MATCH (d:Dataset {id: 'prevnet'}) RETURN [d.version, toString(d.loaded_at), d.licence] },
  {{each_node(node_count)}} + {{each_statement(statement_count)}},
  COLLECT { MATCH (n:Restricted) WHERE {{marked(n)}} UNWIND labels(n) AS label
    WITH label, count(*) AS number RETURN [label, number] },
  {{each_statement(oldest_confirmation)}},
  {{each_statement(newest_confirmation)}}
] AS x
