// Projects a simple undirected graph, which is sent as numbers, into the catalog of Graph Data Science.
UNWIND range(0, size($starts) - 1) AS edge
WITH gds.graph.project(
  $name, $starts[edge], $ends[edge], {}, {undirectedRelationshipTypes: ['*'], readConcurrency: 1}
) AS graph
