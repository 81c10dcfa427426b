// 20 actors and one more behind a name and key.
// $sort: the key of the name in alphabetical order
// $name: the name behind which the page begins
// $id: the key behind which it begins
WITH COLLECT {
  MATCH (n:Actor)
  WHERE n.name_sort IS NOT NULL AND n.name IS NOT NULL AND n.id IS NOT NULL AND n.visibility IS NULL
    AND n.name_sort >= $sort AND NOT (n.name_sort = $sort AND (n.name < $name OR n.name = $name AND n.id <= $id))
  WITH n ORDER BY n.name_sort, n.name, n.id LIMIT 21
  RETURN [n.id, n.name, n.kind] } AS rows
RETURN [[rows[..20], [size(rows) > 20]]] AS x
