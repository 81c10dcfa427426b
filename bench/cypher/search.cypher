// Actors by words, the best first.
// $phrase: the phrase in the index's own language
CALL db.index.fulltext.queryNodes('actor_search', $phrase) YIELD node AS n, score
WHERE n.visibility IS NULL
WITH n, score ORDER BY score DESC, n.name_sort, n.name, n.id
WITH collect(n) AS rows
RETURN [[size(rows), [n IN rows[..10] | [n.id, n.name, n.kind]]]] AS x
