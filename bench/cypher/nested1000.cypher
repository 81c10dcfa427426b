// Ten large networks with 100 members each.
// $networks: their keys
RETURN [[COLLECT {
  MATCH (n:Actor) WHERE n.id IN $networks AND n:Network AND n.visibility IS NULL
  WITH n ORDER BY n.name_sort, n.name, n.id LIMIT 10
  RETURN [n.name, [COLLECT {
    MATCH (n)<-[r:MEMBER_OF]-(m) WHERE r.visibility IS NULL WITH r, m ORDER BY id(r) LIMIT 100
    RETURN [r.role, left(toString(r.valid_from), {YEAR: 4, MONTH: 7, DAY: 10}[r.valid_from_precision]), [m.id, m.name]] }]] }]] AS x
