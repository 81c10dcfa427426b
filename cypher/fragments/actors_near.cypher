// Matches actors `near` that were located in `region`, or governed or served it, in the time that is asked about.
MATCH (region)<-[:WITHIN*0..]-(place:Region)
MATCH (place)<-[at:LOCATED_IN|GOVERNS|COVERS]-(near:Actor)
WHERE {{visible(at)}}
  AND {{holds_between(at, $after, $until)}}
  AND coalesce(at.extent, '') <> 'NONE'
