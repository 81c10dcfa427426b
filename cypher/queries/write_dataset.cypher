// Purpose: notes what was loaded, and that it was now.
// $id: key of the dataset
// $properties: version, licence, and the numbers of nodes and relationships in the files
MATCH (d:Dataset {id: $id})
SET d += $properties, d.loaded_at = datetime()
