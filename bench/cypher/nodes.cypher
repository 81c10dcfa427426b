// Twenty nodes and statements by key.
// $Actor: keys
// $Region: keys
// $Funding: keys
RETURN [
  COLLECT { UNWIND $Actor AS k MATCH (n:Actor {id: k}) WHERE n.visibility IS NULL RETURN [n.id, n.name, n.kind] }
  + COLLECT { UNWIND $Region AS k MATCH (n:Region {ags: k}) RETURN [n.ags, n.name, n.population] }
  + COLLECT { UNWIND $Funding AS k MATCH ()-[r:FUNDS {id: k}]->() WHERE r.visibility IS NULL
      RETURN [r.id, r.amount_eur, r.amount_kind] }] AS x
