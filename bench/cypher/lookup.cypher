// One actor.
// $network: the network's key
MATCH (n:Actor {id: $network}) WHERE n.visibility IS NULL
RETURN [[n.id, n.id, n.name, n.kind, n.founded, n.website]] AS x
