// Drops the graphs that a process of ours left in the catalog of Graph Data Science when it was killed.
// $prefix: what the names of our graphs begin with
// $seconds: the age from which on a graph is not in use any more
// Columns: x: str
// `x` is the version of the library.
CALL () {
  CALL gds.graph.list() YIELD graphName, creationTime
  WITH graphName WHERE graphName STARTS WITH $prefix AND creationTime < datetime() - duration({seconds: $seconds})
  CALL gds.graph.drop(graphName, false) YIELD graphName AS dropped
  RETURN count(dropped) AS dropped
}
RETURN gds.version() AS x
