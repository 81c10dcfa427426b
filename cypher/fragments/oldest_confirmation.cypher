// A list of the oldest day on which a statement of a kind was last confirmed, the first entry of an index.
// Arguments: type
[HEAD(COLLECT {
  MATCH ()-[r:{{type}}]->() WHERE r.last_confirmed IS NOT NULL AND {{visible_to_all(r)}}
  RETURN toString(r.last_confirmed) ORDER BY r.last_confirmed LIMIT 1
})]
