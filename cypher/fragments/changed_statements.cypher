// A list of statements as `StatementRecord`s.
// Arguments: statements
[r IN {{statements}} | [type(r), r.id, {{end_numbers(r)}}, toString(r.valid_from), r.valid_from_precision,
  toString(r.valid_to), r.valid_to_precision, toString(r.last_confirmed), r.role, r.extent, r.amount_eur,
  r.amount_kind, r.amount_scope, r.period, r.programme_id, r.region_ags]]
