// Purpose: the record of the last load.
// Columns: version: str | None, licence: str | None, nodes: int | None, relationships: int | None
// `version`: of the loaded files; `nodes` and `relationships` are numbers
MATCH (d:Dataset {id: 'prevnet'})
RETURN d.version AS version, d.licence AS licence, d.nodes AS nodes, d.relationships AS relationships
