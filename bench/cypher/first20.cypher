// The first 20 actors.
WITH COLLECT {
  MATCH (n:Actor) WHERE n.name_sort IS NOT NULL AND n.name IS NOT NULL AND n.id IS NOT NULL AND n.visibility IS NULL
  WITH n ORDER BY n.name_sort, n.name, n.id LIMIT 21
  RETURN [n.id, n.name, n.kind] } AS rows
RETURN [[rows[..20], [size(rows) > 20]]] AS x
