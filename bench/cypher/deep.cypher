// One actor's networks, their members, who funds those, and where the funders sit.
// $actor: its key
MATCH (n:Actor {id: $actor}) WHERE n.visibility IS NULL
RETURN [[n.name, [COLLECT {
  MATCH (n)-[r:MEMBER_OF]->(k) WHERE r.visibility IS NULL WITH r, k ORDER BY id(r) LIMIT 5
  RETURN [[k.name, [COLLECT {
    MATCH (k)<-[q:MEMBER_OF]-(m) WHERE q.visibility IS NULL WITH q, m ORDER BY id(q) LIMIT 10
    RETURN [[m.name, [COLLECT {
      MATCH (m)<-[s:FUNDS]-(f) WHERE s.visibility IS NULL WITH s, f ORDER BY id(s) LIMIT 3
      RETURN [s.amount_eur, [f.name, [COLLECT {
        MATCH (f)-[l:LOCATED_IN]->(g) WHERE l.visibility IS NULL WITH l, g ORDER BY id(l) LIMIT 1
        RETURN [[g.name]] }]]] }]]] }]]] }]]] AS x
