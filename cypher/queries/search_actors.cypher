// Actors that fit a full-text phrase, with the score of the fit.
// $phrase: the phrase in the index's own language
// $kinds: only these kinds of actor; null: all
// Columns: node, score
CALL db.index.fulltext.queryNodes('actor_search', $phrase) YIELD node, score
WHERE $kinds IS NULL OR node.kind IN $kinds
RETURN node, score
