// A round of a search for paths: the neighbours of some nodes, the degrees of others, and the keys of others again.
// A neighbour is another node at the other end of a statement that connects the two on the day.
// $nodes: numbers of nodes whose neighbours are wanted
// $most: of a node with more neighbours, only so many and one more are read
// $counted: numbers of nodes whose different neighbours are counted
// $count_most: of a node with more neighbours, only so many and one more are counted
// $named: numbers of nodes whose keys are wanted
// $types: only statements of these types connect
// $day: statements that hold on this day
// $hidden: visibilities that the reader may not see
// Columns: x: PathNeighboursRecord
//   PathNeighboursRecord(neighbours: list[NeighboursRecord], degrees: list[DegreeRecord], keys: list[PathKeyRecord])
//   NeighboursRecord(node: int, neighbours: list[int], most: list[int])
//   DegreeRecord(node: int, degree: int)
//   PathKeyRecord(node: int, space: str, key: str)
// `most`: of each of the `neighbours`, the number of its statements of all kinds and days; it has no more neighbours.
CYPHER expressionEngine=interpreted
RETURN [
  COLLECT {
    UNWIND $nodes AS number
    // Sees all: the search came to it over visible statements.
    MATCH (n) WHERE id(n) = number
    CALL (n) {
      MATCH (n)-[r:{{any_statement}}]-(m)
      WHERE {{path_statement(r)}} AND m <> n
      WITH DISTINCT m LIMIT $most + 1
      // Sees all: a bound from above.
      RETURN collect(id(m)) AS neighbours, collect(COUNT { (m)--() }) AS most
    }
    RETURN [number, neighbours, most]
  },
  COLLECT {
    UNWIND $counted AS number
    // Sees all: the search came to it over visible statements.
    MATCH (n) WHERE id(n) = number
    RETURN [number, COUNT {
      MATCH (n)-[r:{{any_statement}}]-(m)
      WHERE {{path_statement(r)}} AND m <> n
      WITH DISTINCT m LIMIT $count_most + 1
      RETURN m
    }]
  },
  COLLECT {
    UNWIND $named AS number
    // Sees all: the search came to it over visible statements.
    MATCH (n) WHERE id(n) = number
    RETURN [number, {{space(n)}}, coalesce(n.ags, n.id)]
  }
] AS x
