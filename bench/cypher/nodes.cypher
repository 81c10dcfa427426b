// Twenty nodes and statements by key.
// $actors: keys
// $regions: keys
// $fundings: keys
RETURN
  COLLECT { UNWIND $actors AS k MATCH (n:Actor {id: k}) WHERE n.visibility IS NULL RETURN [n.id, n.name, n.kind] }
  + COLLECT { UNWIND $regions AS k MATCH (n:Region {ags: k}) RETURN [n.ags, n.name, n.population] }
  + COLLECT { UNWIND $fundings AS k MATCH ()-[r:FUNDS {id: k}]->() WHERE r.visibility IS NULL
      RETURN [r.id, r.amount_eur, r.amount_kind] } AS x
