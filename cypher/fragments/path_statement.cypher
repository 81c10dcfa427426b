// Whether a statement connects its two ends: it is of one of the types, holds on the day, and does not say that an actor
// offers nothing in a region.
// Arguments: r
type({{r}}) IN $types
  AND {{visible({{r}})}}
  AND {{holds({{r}}, $day)}}
  AND (type({{r}}) <> 'COVERS' OR coalesce({{r}}.extent, '') <> 'NONE')
