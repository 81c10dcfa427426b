// The actors that a search for paths names, with the most neighbours that they may have. Those that do not exist or that
// the reader may not see are missing.
// $slugs: their keys
// $hidden: visibilities that the reader may not see
// Columns: x: PathEndsRecord
//   PathEndsRecord(actors: list[PathEndRecord])
//   PathEndRecord(node: int, slug: str, name: str, most: int)
RETURN [COLLECT {
  UNWIND $slugs AS slug
  MATCH (n:Actor {id: slug})
  WHERE {{visible(n)}}
  // Sees all: a bound from above.
  RETURN [id(n), slug, n.name, COUNT { (n)--() }]
}] AS x
