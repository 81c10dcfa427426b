// 1 000 flat rows of six values, in ten pages.
WITH COLLECT {
  MATCH (n:CivilSocietyGroup) WHERE n.name_sort IS NOT NULL AND n.name IS NOT NULL AND n.id IS NOT NULL AND n.visibility IS NULL
  WITH n ORDER BY n.name_sort, n.name, n.id LIMIT 1000
  RETURN [n.id, n.id, n.name, n.kind, n.founded, n.website] } AS rows
RETURN [page IN range(0, 9) | [rows[100 * page..100 * (page + 1)]]] AS x
