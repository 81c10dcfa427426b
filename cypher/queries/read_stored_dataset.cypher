// Purpose: what the last load left.
// $id: key of the dataset
// Columns: version – of the loaded files, licence, nodes and relationships – their numbers.
MATCH (d:Dataset {id: $id})
RETURN d.version AS version, d.licence AS licence, d.nodes AS nodes, d.relationships AS relationships
