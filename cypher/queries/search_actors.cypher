// Actors that match a full-text query, with their scores; if none does, those that match one with typing errors.
// Sees all: the compiler adds the conditions on visibility to the rows. Whether there are rows is decided by what the
// reader sees, or the answer would tell that something is hidden.
// $exact: the query in Lucene's syntax
// $similar: the query with typing errors
// $kinds: only these kinds of actor; null: all
// $hidden: the levels of visibility that the reader may not see
// Columns: node: Node, score: float
WITH CASE WHEN EXISTS {
  CALL db.index.fulltext.queryNodes('actor_search', $exact) YIELD node
  WITH node
  WHERE ($kinds IS NULL OR node.kind IN $kinds) AND {{visible(node)}}
  RETURN node
} THEN $exact ELSE $similar END AS phrase
CALL db.index.fulltext.queryNodes('actor_search', phrase) YIELD node, score
WHERE $kinds IS NULL OR node.kind IN $kinds
RETURN node, score
