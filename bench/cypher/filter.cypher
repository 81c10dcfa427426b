// Members of a network whom a hub funds with more than 500 000 euros; the network is the smaller anchor.
// $funder: the hub's key
// $network: the network's key
RETURN [[COLLECT {
  MATCH (f:Actor {id: $funder})
  MATCH (:Actor {id: $network})<-[r:MEMBER_OF]-(n) WHERE r.visibility IS NULL AND n.visibility IS NULL
  WITH DISTINCT f, n
  WHERE EXISTS { MATCH (n)<-[s:FUNDS]-(f) WHERE s.visibility IS NULL AND s.amount_eur > 500000 }
  WITH n ORDER BY n.name_sort, n.name, n.id LIMIT 20
  RETURN [n.id, n.name] }]] AS x
