// The nodes and statements around a node, level by level; hubs are cut, and what is cut is counted.
// A node nearer than $depth is expanded: of its statements of one kind and direction the first $limit lead on, in the
// order of certainty on $day, newest confirmation, id. A hub is scanned once: its statements are grouped by day of
// confirmation, so that only those of the newest days are put in order.
// Between two nodes of the answer all statements are read. From nodes at the rim they are found while their statements
// are counted; between two hubs that were cut or not counted, from all but the largest hub, and from that to itself.
// Expressions are interpreted: compiling them takes seconds at the tenth call and saves nothing.
// $space: label of the node's key space, Actor or Region
// $key: its key
// $depth: levels, 1 to 3
// $types: only statements of these types
// $actor_kinds: only actors of these kinds, the node itself and regions; null: all
// $limit: statements of one kind and direction that lead on from a node
// $most: nodes of all levels; where there would be more, no further level is read
// $hub: visible statements of all kinds and days; a node at the rim with more is not counted
// $day: statements that hold on this day
// $confirmed_since: a statement that a source stated then or later is confirmed
// $hidden: visibilities that the reader may not see
// Columns: x: NeighbourhoodRecords | None
//   NeighbourhoodRecords(nodes: list[NeighbourhoodNodeRecord], counts: list[StatementCountRecord],
//     links: list[NeighbourhoodLinkRecord], uncounted: list[int])
//   NeighbourhoodNodeRecord(node: int, space: str, key: str, name: str, short_name: str | None, kind: str,
//     distance: int)
//   StatementCountRecord(node: int, type: str, outgoing: bool, number: int)
//   NeighbourhoodLinkRecord(type: str, id: str, start: int, end: int)
// `x` is null where there is no such node. `nodes` are more than $most, where that is too little. `counts` are of the
// statements that begin (`outgoing`) or end at a node. `uncounted` are hubs at the rim.
CYPHER expressionEngine=interpreted
{{start_node}}
WITH coalesce(actor, region) AS start
WITH start, CASE WHEN start IS NULL THEN [] ELSE [start] END AS seen
WITH start, seen, seen AS level1
{{neighbourhood_level(level1, rows1, found1)}}
WITH start, rows1 AS rows, seen + found1 AS seen, found1 AS rim, [n IN found1 | [n, 1]] AS nodes
WITH *, CASE WHEN $depth >= 2 AND size(seen) <= $most THEN rim ELSE [] END AS level2
{{neighbourhood_level(level2, rows2, found2)}}
WITH start, rows + rows2 AS rows, seen + found2 AS seen, nodes + [n IN found2 | [n, 2]] AS nodes,
  CASE WHEN size(level2) > 0 THEN found2 ELSE rim END AS rim
WITH *, CASE WHEN $depth >= 3 AND size(seen) <= $most THEN rim ELSE [] END AS level3
{{neighbourhood_level(level3, rows3, found3)}}
WITH start, rows + rows3 AS rows, seen + found3 AS seen, [[start, 0]] + nodes + [n IN found3 | [n, 3]] AS nodes,
  CASE WHEN size(level3) > 0 THEN found3 ELSE rim END AS rim
// The rim: nodes with few statements are counted, hubs are not.
CALL (rim, seen) {
  UNWIND CASE WHEN size(seen) <= $most THEN rim ELSE [] END AS n
  // Sees all: a cheap bound from above, for most nodes instead of the exact count behind it.
  WITH n WHERE COUNT { (n)--() } > $hub AND $hub < COUNT {
    MATCH (n)-[r:{{any_statement}}]-()
    WHERE {{visible(r)}}
    RETURN r LIMIT $hub + 1
  }
  RETURN collect(n) AS uncounted
}
CALL (start, rim, seen, uncounted) {
  UNWIND CASE WHEN size(seen) <= $most THEN rim ELSE [] END AS n
  WITH n WHERE NOT n IN uncounted
  MATCH (n)-[r:{{any_statement}}]-(m)
  WHERE {{neighbourhood_statement(r)}}
  WITH n, type(r) AS type, startNode(r) = n AS outgoing, count(*) AS number,
    collect(CASE WHEN m IN seen THEN r END) AS kept
  RETURN collect([n, type, outgoing, number, kept]) AS rows4
}
CALL (rows, uncounted) {
  UNWIND [row IN rows WHERE row[3] > $limit | row[0]] + uncounted AS n
  // Sees all: the order of hubs decides only from which of them statements are read.
  WITH DISTINCT n, COUNT { (n)--() } AS number
  ORDER BY number DESC
  RETURN collect(n) AS hubs
}
CALL (start, hubs) {
  CALL (start, hubs) {
    UNWIND hubs[1..] AS n
    MATCH (n)-[r:{{any_statement}}]-(m) WHERE m IN hubs
    RETURN r, m
    UNION ALL
    UNWIND hubs[..1] AS n
    MATCH (n)-[r:{{any_statement}}]->(n)
    RETURN r, n AS m
  }
  WITH r, m WHERE {{neighbourhood_statement(r)}}
  RETURN collect(r) AS between
}
WITH start, nodes, uncounted, rows + rows4 AS rows, between
CALL (rows, between) {
  UNWIND rows + [[null, null, null, null, between]] AS row
  UNWIND row[4] AS r
  WITH DISTINCT r
  RETURN collect([type(r), r.id, {{end_numbers(r)}}]) AS links
}
RETURN CASE WHEN start IS NULL THEN null ELSE [
  [node IN nodes | [id(node[0]), {{space(node[0])}},
    coalesce(node[0].ags, node[0].id), node[0].name, node[0].short_name, node[0].kind, node[1]]],
  [row IN rows | [id(row[0]), row[1], row[2], row[3]]],
  links,
  [n IN uncounted | id(n)]
] END AS x
