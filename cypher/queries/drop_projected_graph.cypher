// Drops a graph from the catalog of Graph Data Science, if it is there.
// $name: its name
// Columns: x: int
CALL gds.graph.drop($name, false) YIELD graphName
RETURN count(graphName) AS x
