// Purpose: records what was loaded, with the time.
// $properties: version, licence, and the numbers of nodes and relationships in the files
MATCH (d:Dataset {id: 'prevnet'})
SET d += $properties, d.loaded_at = datetime()
