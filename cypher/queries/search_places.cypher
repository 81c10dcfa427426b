// Regions that match a full-text query, with their scores; if none does, those that match one with typing errors.
// Sees all: regions have no visibility.
// $exact: the query in Lucene's syntax
// $similar: the query with typing errors
// Columns: node: Node, score: float
WITH CASE WHEN EXISTS {
  CALL db.index.fulltext.queryNodes('region_search', $exact) YIELD node
  RETURN node
} THEN $exact ELSE $similar END AS phrase
CALL db.index.fulltext.queryNodes('region_search', phrase) YIELD node, score
RETURN node, score
