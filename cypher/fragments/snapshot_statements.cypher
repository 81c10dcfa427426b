// All statements of a kind as `StatementRecord`s.
// Arguments: type, reference, role_or_extent
COLLECT {
  MATCH (a)-[r:{{type}}]->(b)
  RETURN ['{{type}}', r.id, id(a), id(b), toString(r.valid_from), toString(r.valid_to), toString(r.last_confirmed),
    r.visibility, {{reference}}, {{role_or_extent}}, r.valid_from_precision, r.valid_to_precision,
    coalesce(toString(r.known_from), '9999-12-31'), toString(r.known_to)]
}
