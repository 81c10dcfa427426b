// Matches actors `near` that were located in `region`, or governed or served it, between the two days.
MATCH (region)<-[:WITHIN*0..]-(place:Region)
MATCH (place)<-[at:LOCATED_IN|GOVERNS|COVERS]-(near:Actor)
WHERE {{visible(at)}}
  AND {{holds_between(at, $after, $until)}}
  AND coalesce(at.extent, '') <> 'NONE'
