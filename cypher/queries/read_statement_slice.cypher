// The next statements of one kind in the order of their ids, as columns without nulls, for analyses of the whole graph.
// Sees all: one snapshot serves all readers; its views leave out what a reader may not see.
// $last_key: the last id that was read; an empty text at first
// $most: the most statements
// Columns: x: StatementSlice
//   StatementSlice(key: list[str], start: list[int], end: list[int], valid_from: list[str], valid_to: list[str],
//     last_confirmed: list[str], known_from: list[str], known_to: list[str], not_before: list[str],
//     visibility: list[str], reference: list[str], role_or_extent: list[str])
// `start` and `end` are the database's numbers of nodes, `reference` is the key of a programme or region.
{{of_kind(statement_slice)}}
