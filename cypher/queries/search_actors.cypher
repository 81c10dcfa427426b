// Actors that fit a full-text phrase, with the score of the fit.
// Sees all: the compiler, which is its only reader, adds the reader's filters.
// $phrase: the phrase in the index's own language
// $kinds: only these kinds of actor; null: all
// Columns: node: Node, score: float
CALL db.index.fulltext.queryNodes('actor_search', $phrase) YIELD node, score
WHERE $kinds IS NULL OR node.kind IN $kinds
RETURN node, score
