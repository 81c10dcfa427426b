// The next fundings in the order of their ids, as columns without nulls, for analyses of the whole graph.
// Sees all: one snapshot serves all readers; its views leave out what a reader may not see.
// $last_key: the last id that was read; an empty text at first
// $most: the most fundings
// Columns: x: FundingSlice
//   FundingSlice(statements: StatementSlice, euros: list[float], kind: list[str], period: list[str], scope: list[str],
//     end_precision: list[str], sources: list[str])
//   StatementSlice(key: list[str], start: list[int], end: list[int], valid_from: list[str], valid_to: list[str],
//     last_confirmed: list[str], known_from: list[str], known_to: list[str], not_before: list[str],
//     visibility: list[str], reference: list[str], role_or_extent: list[str])
// `euros` is not a number where the amount is unknown; `sources` are ids, each with a space behind it if there are
// several.
MATCH (a)-[r:FUNDS]->(b) WHERE r.id > $last_key
WITH a, r, b ORDER BY r.id LIMIT $most
RETURN [{{statement_columns(r.programme_id, null)}}, collect(coalesce(toFloatOrNull(r.amount_eur), 0.0 / 0.0)),
  collect(coalesce(toStringOrNull(r.amount_kind), '')), collect(coalesce(toStringOrNull(r.period), '')),
  collect(coalesce(toStringOrNull(r.amount_scope), '')), collect(coalesce(toStringOrNull(r.valid_to_precision), '')),
  collect(CASE WHEN r.source_ids IS :: LIST<STRING NOT NULL> NOT NULL
    THEN CASE size(r.source_ids) WHEN 1 THEN r.source_ids[0]
      ELSE reduce(ids = '', id IN r.source_ids | ids + id + ' ') END
    ELSE '' END)] AS x
