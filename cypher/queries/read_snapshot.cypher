// The whole graph, for questions that need all of it at once; null where the asker has it already.
// $known: the data version that the asker has
// Columns: x, null or [version, regions, actors, statements, within]:
//   regions     [node, ags, name, kind, population]
//   actors      [node, id, name, kind, service type, visibility]
//   statements  [type, id, start, end, valid_from, valid_to, last_confirmed, visibility, programme or region named,
//               extent or role, precision of valid_from, precision of valid_to]
//   within      [region, parent]
OPTIONAL MATCH (d:Dataset {id: 'prevnet'})
WITH d.version AS version
RETURN CASE WHEN version = $known THEN null ELSE [
  version,
  COLLECT { MATCH (n:Region) RETURN [id(n), n.ags, n.name, n.kind, n.population] },
  COLLECT { MATCH (n:Actor) RETURN [id(n), n.id, n.name, n.kind, n.service_type, n.visibility] },
  COLLECT {
    MATCH (a)-[r:FUNDS|MEMBER_OF|PART_OF|PROVIDES|ADMINISTERS|PARTICIPATES_IN|COVERS|LOCATED_IN|GOVERNS]->(b)
    RETURN [type(r), r.id, id(a), id(b), toString(r.valid_from), toString(r.valid_to), toString(r.last_confirmed),
      r.visibility, coalesce(r.programme_id, r.region_ags),
      CASE type(r) WHEN 'COVERS' THEN r.extent WHEN 'MEMBER_OF' THEN r.role WHEN 'PARTICIPATES_IN' THEN r.role
        WHEN 'ADMINISTERS' THEN r.role END,
      r.valid_from_precision, r.valid_to_precision]
  },
  COLLECT { MATCH (n:Region)-[:WITHIN]->(p:Region) RETURN [id(n), id(p)] }
] END AS x
