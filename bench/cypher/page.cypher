// The first 20 groups by name, with their fundings and memberships.
CALL () {
  MATCH (n:CivilSocietyGroup) WHERE n.name_sort IS NOT NULL AND n.name IS NOT NULL AND n.id IS NOT NULL AND n.visibility IS NULL
  WITH n ORDER BY n.name_sort, n.name, n.id LIMIT 21
  RETURN collect(n) AS rows
}
RETURN [[
  COUNT { (:CivilSocietyGroup) } - COUNT { (n:Restricted&CivilSocietyGroup) WHERE n.visibility IS NOT NULL },
  COLLECT {
    UNWIND rows[..20] AS n
    RETURN [n.id, n.name,
      [COLLECT { MATCH (n)<-[r:FUNDS]-(f) WHERE r.visibility IS NULL
        WITH r, f ORDER BY id(r) LIMIT 5 RETURN [r.amount_eur, r.amount_kind, [f.name]] }],
      [COLLECT { MATCH (n)-[r:MEMBER_OF]->(k) WHERE r.visibility IS NULL
        WITH r, k ORDER BY id(r) LIMIT 5 RETURN [r.role, [k.name]] }]]
  },
  [size(rows) > 20]
]] AS x
