// Regions that match a full-text query, with their scores; if none does, those that match one with typing errors.
// Sees all: regions have no visibility.
// $exact: the query in Lucene's syntax
// $similar: the query with typing errors
// Columns: found: list[FoundRegion]
//   FoundRegion(node: Node, score: float)
CALL db.index.fulltext.queryNodes('region_search', $exact) YIELD node, score
WITH collect([node, score]) AS exact
WITH CASE WHEN size(exact) > 0 THEN exact ELSE COLLECT {
  CALL db.index.fulltext.queryNodes('region_search', $similar) YIELD node, score
  RETURN [node, score]
} END AS found
RETURN found
