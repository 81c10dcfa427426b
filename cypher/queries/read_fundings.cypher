// All actors and regions, who funds whom, and the relationships that tell which services and regions money reaches, at
// any time: what is read serves questions about all days.
// $hidden: visibilities that the reader may not see
// Columns: x: FundingRows
//   FundingRows(actors: list[ActorRow], regions: list[RegionRow], fundings: list[FundingRow],
//     relationships: list[DatedRelationshipRow])
//   ActorRow(slug: str, name: str, kind: str, ended: str | None, ended_precision: str | None, level: str | None)
//   RegionRow(ags: str, name: str, kind: str, population: int | None, population_date: str | None, parent: str | None)
//   FundingRow(funder: str, recipient: str, programme: str | None, begin: str | None, end: str | None,
//     confirmed: str | None, id: str, sources: str, kind: str, period: str, scope: str, euros: float | None,
//     end_precision: str | None, known_from: str, known_to: str | None, not_before: str | None); sources are ids, each
//     with a space behind it if there are several
//   DatedRelationshipRow(type: str, actor: str, target: str, region: str | None, begin: str | None,
//     known_from: str | None, known_to: str | None); target is an actor or region, region that of a participation, begin
//     the day before which it did not hold
RETURN [
  COLLECT {
    MATCH (n:Actor)
    WHERE {{visible(n)}}
    RETURN [n.id, n.name, n.kind, toString(coalesce(n.known_to, n.ended)),
      CASE WHEN n.known_to < n.ended OR n.ended IS NULL THEN 'YEAR' ELSE n.ended_precision END, n.level]
  },
  COLLECT {
    MATCH (n:Region)
    RETURN [n.ags, n.name, n.kind, n.population, toString(n.population_date),
      HEAD([(n)-[:WITHIN]->(p:Region) | p.ags])]
  },
  COLLECT {
    MATCH (a)-[r:FUNDS]->(b)
    WHERE {{visible(r)}}
    RETURN [a.id, b.id, r.programme_id, toString(r.valid_from), toString(r.valid_to), toString(r.last_confirmed),
      r.id,
      CASE size(r.source_ids) WHEN 1 THEN r.source_ids[0] ELSE reduce(ids = '', id IN r.source_ids | ids + id + ' ') END,
      r.amount_kind, r.period, r.amount_scope, r.amount_eur, r.valid_to_precision, toString(r.known_from),
      toString(r.known_to), toString(r.not_before)]
  },
  COLLECT {
    MATCH (a)-[r:PROVIDES|PART_OF|MEMBER_OF|PARTICIPATES_IN|COVERS|LOCATED_IN]->(b)
    WHERE {{visible(r)}}
      AND (r.extent IS NULL OR r.extent <> 'NONE')
      AND (r.role IS NULL OR r.role <> 'COOPERATION')
    RETURN [type(r), a.id, coalesce(b.id, b.ags), r.region_ags, toString(coalesce(r.valid_from, r.not_before)),
      toString(r.known_from), toString(r.known_to)]
  }
] AS x
