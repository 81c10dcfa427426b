// The next statements of a kind in the order of their ids, as a `StatementSlice`.
// Arguments: type, reference, role_or_extent
MATCH (a)-[r:{{type}}]->(b) WHERE r.id > $last_key
WITH a, r, b ORDER BY r.id LIMIT $most
RETURN {{statement_columns({{reference}}, {{role_or_extent}})}} AS x
