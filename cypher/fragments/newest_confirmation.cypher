// A list of the newest day on which a statement of a kind was last confirmed, the last entry of an index.
// Arguments: type
[HEAD(COLLECT {
  MATCH ()-[r:{{type}}]->() WHERE r.last_confirmed IS NOT NULL AND {{visible_to_all(r)}}
  RETURN toString(r.last_confirmed) ORDER BY r.last_confirmed DESC LIMIT 1
})]
