// The statements `r`, everywhere or around `actor` or `region`, that meet a condition and that the reader may see.
// `candidates`: what finds them everywhere, as by an index; the condition is tested on what it returns.
// Arguments: condition, candidates = MATCH ()-[r:{{any_statement}}]->() RETURN r
CALL (everywhere, actor, region) {
  UNWIND CASE WHEN everywhere THEN [true] ELSE [] END AS once
  CALL () {
    {{candidates}}
  }
  WITH r
  WHERE ({{condition}})
    AND type(r) IN $types AND {{visible(r)}}
  RETURN r
  UNION ALL
  CALL (actor, region) {
    MATCH (actor)-[r:{{any_statement}}]-()
    RETURN r
    UNION
    MATCH ()-[r:FUNDS]->() WHERE r.programme_id = actor.id
    RETURN r
    UNION
    MATCH (region)<-[:WITHIN*0..]-(place:Region)
    MATCH (place)<-[r:COVERS|LOCATED_IN|GOVERNS]-()
    RETURN r
    UNION
    MATCH (region)<-[:WITHIN*0..]-(place:Region)
    MATCH ()-[r:PARTICIPATES_IN]->() WHERE r.region_ags = place.ags
    RETURN r
    UNION
    {{actors_near}}
    WITH DISTINCT near
    MATCH (near)-[r:{{any_statement}}]-()
    RETURN r
  }
  WITH r
  WHERE ({{condition}})
    AND type(r) IN $types AND {{visible(r)}}
  RETURN r
}
