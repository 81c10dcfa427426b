// The first 20 groups with the fundings and memberships that held on a day.
// $day: the day
RETURN [[COLLECT {
  MATCH (n:CivilSocietyGroup) WHERE n.name_sort IS NOT NULL AND n.name IS NOT NULL AND n.id IS NOT NULL AND n.visibility IS NULL
  WITH n ORDER BY n.name_sort, n.name, n.id LIMIT 20
  CALL (n) {
    MATCH (n)<-[r:FUNDS]-(f)
    WHERE r.visibility IS NULL
      AND r.known_from <= $day AND (r.known_to IS NULL OR r.known_to >= $day)
    WITH r, f ORDER BY id(r)
    WITH collect([r, f]) AS fundings
    RETURN [size(fundings), [p IN fundings[..5] | [p[0].amount_eur,
      left(toString(p[0].valid_to), {YEAR: 4, MONTH: 7, DAY: 10}[p[0].valid_to_precision]), [p[1].name]]]] AS funded
  }
  RETURN [n.id, n.name, funded,
    [COLLECT { MATCH (n)-[r:MEMBER_OF]->(k)
      WHERE r.visibility IS NULL
        AND r.known_from <= $day AND (r.known_to IS NULL OR r.known_to >= $day)
      WITH r, k ORDER BY id(r) LIMIT 5 RETURN [r.role, [k.name]] }]] }]] AS x
