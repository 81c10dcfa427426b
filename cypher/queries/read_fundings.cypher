// All fundings, and the ties that tell which services and regions they reach.
// $since: without ties between actors and regions that ended before this day
// $until: without ties that begin after this day
// $hidden: visibilities that the reader may not see
// Columns: x: FundingRecords
//   FundingRecords(actors: list[ActorRecord], regions: list[RegionRecord], fundings: list[FundingRecord],
//     ties: list[TieRecord])
//   ActorRecord(node: int, slug: str, name: str, kind: str, ended: str | None, ended_precision: str | None)
//   RegionRecord(node: int, ags: str, name: str, kind: str, population: int | None, population_date: str | None,
//     parent: str | None)
//   FundingRecord(funder: int, recipient: int, programme: str | None, begin: str | None, end: str | None,
//     confirmed: str | None, id: str, sources: str | list[str], kind: str, period: str, scope: str,
//     euros: float | None, end_precision: str | None); funder and recipient are nodes, a single source is a text
//   TieRecord(type: str, actor: int, target: int, region: str | None); actor and target, an actor or region, are nodes,
//     region is that of a participation
RETURN [
  COLLECT {
    MATCH (n:Actor)
    WHERE {{visible(n)}}
    RETURN [id(n), n.id, n.name, n.kind, toString(n.ended), n.ended_precision]
  },
  COLLECT {
    MATCH (n:Region)
    RETURN [id(n), n.ags, n.name, n.kind, n.population, toString(n.population_date),
      HEAD([(n)-[:WITHIN]->(p:Region) | p.ags])]
  },
  COLLECT {
    MATCH (a)-[r:FUNDS]->(b)
    WHERE {{visible(r)}}
    RETURN [id(a), id(b), r.programme_id, toString(r.valid_from), toString(r.valid_to), toString(r.last_confirmed),
      r.id, CASE size(r.source_ids) WHEN 1 THEN r.source_ids[0] ELSE r.source_ids END, r.amount_kind, r.period,
      r.amount_scope, r.amount_eur, r.valid_to_precision]
  },
  COLLECT {
    MATCH (a)-[r:PROVIDES|PART_OF|MEMBER_OF|PARTICIPATES_IN|COVERS|LOCATED_IN]->(b)
    WHERE {{visible(r)}}
      AND {{holds_between(r, $since, $until)}}
      AND (r.extent IS NULL OR r.extent <> 'NONE')
      AND (r.role IS NULL OR r.role <> 'COOPERATION')
    RETURN [type(r), id(a), id(b), r.region_ags]
  }
] AS x
