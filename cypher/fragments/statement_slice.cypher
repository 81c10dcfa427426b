// The next statements of a kind in the order of their ids, as a `StatementSlice`.
// Arguments: type, reference, role_or_extent
MATCH (a)-[r:{{type}}]->(b) WHERE r.id > $last_key
WITH a, r, b ORDER BY r.id LIMIT $most
RETURN [collect(r.id), collect(id(a)), collect(id(b)), collect({{iso_day(r.valid_from)}}),
  collect({{iso_day(r.valid_to)}}), collect({{iso_day(r.last_confirmed)}}), collect({{iso_day(r.known_from)}}),
  collect({{iso_day(r.known_to)}}), collect(coalesce(toStringOrNull(r.visibility), '')),
  collect(coalesce(toStringOrNull({{reference}}), '')), collect(coalesce(toStringOrNull({{role_or_extent}}), ''))] AS x
