// Matches the node that a question is about, as `actor` or `region`; both are null where the reader may not see it.
OPTIONAL MATCH (actor:Actor {id: CASE WHEN $space = 'Actor' THEN $key END})
  WHERE {{visible(actor)}}
OPTIONAL MATCH (region:Region {ags: CASE WHEN $space = 'Region' THEN $key END})
