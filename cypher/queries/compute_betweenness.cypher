// The betweenness of each vertex, counted once for each pair, by Graph Data Science; the graph is dropped again.
// $name: the name of the graph while it is in the catalog
// $starts: a vertex of each edge
// $ends: the other vertex
// Columns: x: Scores
//   Scores(vertices: list[int], scores: list[float])
UNWIND range(0, size($starts) - 1) AS edge
WITH gds.graph.project(
  $name, $starts[edge], $ends[edge], {}, {undirectedRelationshipTypes: ['*'], readConcurrency: 1}
) AS graph
CALL (graph) {
  CALL gds.betweenness.stream(graph.graphName, {concurrency: 1}) YIELD nodeId, score
  RETURN collect(nodeId) AS vertices, collect(score) AS scores
}
CALL gds.graph.drop(graph.graphName) YIELD graphName
RETURN [vertices, scores] AS x
