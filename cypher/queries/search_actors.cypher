// Actors that match a full-text query, with their scores.
// Sees all: the compiler adds the conditions on visibility.
// $phrase: the query in Lucene's syntax
// $kinds: only these kinds of actor; null: all
// Columns: node: Node, score: float
CALL db.index.fulltext.queryNodes('actor_search', $phrase) YIELD node, score
WHERE $kinds IS NULL OR node.kind IN $kinds
RETURN node, score
