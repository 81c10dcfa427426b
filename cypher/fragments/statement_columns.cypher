// Statements as the columns of a `StatementSlice`.
// Arguments: reference, role_or_extent
[collect(r.id), collect(id(a)), collect(id(b)), collect({{iso_day(r.valid_from)}}), collect({{iso_day(r.valid_to)}}),
  collect({{iso_day(r.last_confirmed)}}), collect({{iso_day(r.known_from)}}), collect({{iso_day(r.known_to)}}),
  collect({{iso_day(r.not_before)}}), collect(coalesce(toStringOrNull(r.visibility), '')),
  collect(coalesce(toStringOrNull({{reference}}), '')), collect(coalesce(toStringOrNull({{role_or_extent}}), ''))]
