// What lists and search need of nodes that were loaded before, so that none is missing. The next load refines it.
MATCH (n:Actor|Region)
WHERE n.name IS NOT NULL AND n.name_sort IS NULL
WITH n, replace(toLower(n.name), 'ß', 'ss') AS name
SET n.name_sort = left(replace(replace(replace(name, 'ä', 'a'), 'ö', 'o'), 'ü', 'u'), 200);

MATCH (n:Source)
WHERE n.title IS NOT NULL AND n.title_sort IS NULL
WITH n, replace(toLower(n.title), 'ß', 'ss') AS title
SET n.title_sort = left(replace(replace(replace(title, 'ä', 'a'), 'ö', 'o'), 'ü', 'u'), 200);

MATCH (n:Actor|Region)
WHERE n.name_sort IS NOT NULL AND n.search_name IS NULL
SET n.search_name = replace(n.name_sort, '-', ' ') + ' ' + toLower(coalesce(n.short_name, '')),
  n.search_terms = coalesce(n.id, n.ags);
