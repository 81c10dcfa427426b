// A list of statements as `ChangedStatementRecord`s; the precision, of `r`, is null for those that are not listed as confirmed.
// Arguments: statements, last_confirmed_precision
[r IN {{statements}} | [type(r), r.id, {{end_numbers(r)}}, toString(r.valid_from), r.valid_from_precision,
  toString(r.valid_to), r.valid_to_precision, toString(r.last_confirmed), {{last_confirmed_precision}}, r.role,
  r.extent, r.amount_eur, r.amount_kind, r.amount_scope, r.period, r.programme_id, r.region_ags,
  r.change]]
