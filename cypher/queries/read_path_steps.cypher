// The statements of the steps of paths, and the nodes at their ends.
// $pairs: [number, number] of the nodes at the two ends of each step
// $types: only statements of these types connect
// $day: statements that hold on this day
// $hidden: visibilities that the reader may not see
// Columns: x: PathStepsRecord
//   PathStepsRecord(nodes: list[PathNodeRecord], statements: list[PathStatementRecord])
//   PathNodeRecord(node: int, space: str, key: str, name: str)
//   PathStatementRecord(type: str, id: str, start: int, end: int, valid_from: str | None, valid_to: str | None,
//     last_confirmed: str | None, known_from: str, known_to: str | None, role_or_extent: str | None,
//     from_precision: str | None, to_precision: str | None)
RETURN [
  COLLECT {
    UNWIND $pairs AS pair
    UNWIND pair AS number
    WITH DISTINCT number
    // Sees all: the search came to it over visible statements.
    MATCH (n) WHERE id(n) = number
    RETURN [number, {{space(n)}}, coalesce(n.ags, n.id), n.name]
  },
  COLLECT {
    UNWIND $pairs AS pair
    // Sees all: the search came to it over visible statements.
    MATCH (a) WHERE id(a) = pair[0]
    // Sees all: the search came to it over visible statements.
    MATCH (b) WHERE id(b) = pair[1]
    MATCH (a)-[r:{{any_statement}}]-(b)
    WHERE {{path_statement(r)}}
    RETURN [type(r), r.id, {{end_numbers(r)}}, toString(r.valid_from), toString(r.valid_to), toString(r.last_confirmed),
      toString(r.known_from), toString(r.known_to), coalesce(r.extent, r.role), r.valid_from_precision,
      r.valid_to_precision]
  }
] AS x
