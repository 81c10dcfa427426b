// Purpose: notes what was loaded, and that it was now.
// $properties: version, licence, and the numbers of nodes and relationships in the files
MATCH (d:Dataset {id: 'prevnet'})
SET d += $properties, d.loaded_at = datetime()
