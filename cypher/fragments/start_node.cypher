// Matches the node with $key as `actor` or `region`; both are null, if there is none or the reader may not see it.
OPTIONAL MATCH (actor:Actor {id: CASE WHEN $space = 'Actor' THEN $key END})
  WHERE {{visible(actor)}}
OPTIONAL MATCH (region:Region {ags: CASE WHEN $space = 'Region' THEN $key END})
