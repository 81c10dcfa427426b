// Members of a network, and whom a programme funds.
// $funder: the programme's key
// $network: the network's key
RETURN [[COLLECT {
  CALL () {
    MATCH (:Actor {id: $network})<-[r:MEMBER_OF]-(n) WHERE r.visibility IS NULL
    RETURN n
    UNION
    MATCH (:Actor {id: $funder})-[r:FUNDS]->(n) WHERE r.visibility IS NULL
    RETURN n
  }
  WITH n WHERE n.visibility IS NULL
  WITH n ORDER BY n.name_sort, n.name, n.id LIMIT 20
  RETURN [n.id, n.name] }]] AS x
