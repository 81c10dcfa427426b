// Whether a statement to the node `m` belongs to the neighbourhood of `start`.
// Arguments: r
type({{r}}) IN $types
  AND {{visible({{r}})}}
  AND {{holds({{r}}, $day)}}
  AND ($actor_kinds IS NULL OR m:Region OR m = start OR m.kind IN $actor_kinds)
