// Who funds whom, with what tells whose services and regions that money reaches.
// $since: ties between actors and regions that ended before this day are left out
// $until: ties that begin after this day are left out
// $hidden: visibilities that the reader may not see
// Columns: x, [actors, regions, fundings, ties]:
//   actors    [node, id, name, kind, ended, its precision]
//   regions   [node, ags, name, kind, population, its day, parent]
//   fundings  [funder, recipient, programme, valid_from, valid_to, last_confirmed, id, sources, amount kind, period,
//              scope, euros, precision of valid_to]; funder and recipient are nodes, a single source is a text
//   ties      [type, actor, actor or region, region of a participation]; actors and regions are nodes
RETURN [
  COLLECT {
    MATCH (n:Actor)
    WHERE n.visibility IS NULL OR NOT n.visibility IN $hidden
    RETURN [id(n), n.id, n.name, n.kind, toString(n.ended), n.ended_precision]
  },
  COLLECT {
    MATCH (n:Region)
    RETURN [id(n), n.ags, n.name, n.kind, n.population, toString(n.population_date),
      HEAD([(n)-[:WITHIN]->(p:Region) | p.ags])]
  },
  COLLECT {
    MATCH (a)-[r:FUNDS]->(b)
    WHERE r.visibility IS NULL OR NOT r.visibility IN $hidden
    RETURN [id(a), id(b), r.programme_id, toString(r.valid_from), toString(r.valid_to), toString(r.last_confirmed),
      r.id, CASE size(r.source_ids) WHEN 1 THEN r.source_ids[0] ELSE r.source_ids END, r.amount_kind, r.period,
      r.amount_scope, r.amount_eur, r.valid_to_precision]
  },
  COLLECT {
    MATCH (a)-[r:PROVIDES|PART_OF|MEMBER_OF|PARTICIPATES_IN|COVERS|LOCATED_IN]->(b)
    WHERE (r.visibility IS NULL OR NOT r.visibility IN $hidden)
      AND (r.valid_from IS NULL OR r.valid_from <= $until)
      AND (r.valid_to IS NULL OR r.valid_to >= $since)
      AND (r.extent IS NULL OR r.extent <> 'NONE')
      AND (r.role IS NULL OR r.role <> 'COOPERATION')
    RETURN [type(r), id(a), id(b), r.region_ags]
  }
] AS x
