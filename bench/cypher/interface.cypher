// 20 actors of any kind with what their kind has of its own, and who funds them.
RETURN [[COLLECT {
  MATCH (n:Actor) WHERE n.name_sort IS NOT NULL AND n.name IS NOT NULL AND n.id IS NOT NULL AND n.visibility IS NULL
  WITH n ORDER BY n.name_sort, n.name, n.id LIMIT 20
  RETURN [n.name, n.kind, n.service_type,
    CASE WHEN n:Programme THEN n.level END,
    CASE WHEN n:Programme THEN left(toString(n.started), {YEAR: 4, MONTH: 7, DAY: 10}[n.started_precision]) END,
    n.legal_form,
    [COLLECT { MATCH (n)<-[r:FUNDS]-(f) WHERE r.visibility IS NULL WITH r, f ORDER BY id(r) LIMIT 3
      RETURN [r.amount_eur, [f.name, f.kind,
        CASE WHEN f:Ministry OR f:Programme THEN f.level END,
        CASE WHEN f:Programme THEN left(toString(f.started), {YEAR: 4, MONTH: 7, DAY: 10}[f.started_precision]) END]] }],
    [COLLECT { MATCH (n)-[r:MEMBER_OF]->(k) WHERE r.visibility IS NULL WITH r, k ORDER BY id(r) LIMIT 3
      RETURN [[k.name]] }]] }]] AS x
