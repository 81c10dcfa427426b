// Purpose: what the last load left.
// $id: key of the dataset
// Columns: version: str, licence: str | None, nodes: int, relationships: int
// `version`: of the loaded files; `nodes` and `relationships` are numbers
MATCH (d:Dataset {id: $id})
RETURN d.version AS version, d.licence AS licence, d.nodes AS nodes, d.relationships AS relationships
