// Actors that match a full-text query, with their scores; if none does, those that match one with typing errors.
// Sees all: the compiler adds filters and the conditions on visibility to the rows. Whether there are rows is decided by
// what the reader sees, or the answer would tell that something is hidden; filters have no part in it, so that the
// counts of facets add up.
// $exact: the query in Lucene's syntax
// $similar: the query with typing errors
// $hidden: the levels of visibility that the reader may not see
// Columns: found: list[FoundActor]
//   FoundActor(node: Node, score: float)
CALL db.index.fulltext.queryNodes('actor_search', $exact) YIELD node, score
WITH collect([node, score]) AS exact, count(CASE WHEN {{visible(node)}} THEN 1 END) AS shown
WITH CASE WHEN shown > 0 THEN exact ELSE COLLECT {
  CALL db.index.fulltext.queryNodes('actor_search', $similar) YIELD node, score
  RETURN [node, score]
} END AS found
RETURN found
