// The 20 groups with the most fundings.
RETURN [[COLLECT {
  MATCH (n:CivilSocietyGroup) WHERE n.visibility IS NULL
  WITH n, COUNT { (n)<-[r:FUNDS]-() WHERE r.visibility IS NULL } AS number ORDER BY number DESC, n.id LIMIT 20
  RETURN [n.id, n.name, [number]] }]] AS x
