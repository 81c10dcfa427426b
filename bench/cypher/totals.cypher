// The first 20 groups with the number and the sums of their fundings.
RETURN [[COLLECT {
  MATCH (n:CivilSocietyGroup) WHERE n.name_sort IS NOT NULL AND n.name IS NOT NULL AND n.id IS NOT NULL AND n.visibility IS NULL
  WITH n ORDER BY n.name_sort, n.name, n.id LIMIT 20
  CALL (n) {
    MATCH (n)<-[r:FUNDS]-(m) WHERE r.visibility IS NULL
    WITH m, r.valid_from AS b, r.valid_to AS e, collect(r) AS same, collect(DISTINCT r.programme_id) AS named
    UNWIND same AS r
    WITH m, b, e, CASE WHEN size(named) = 1 THEN named[0] ELSE r.programme_id END AS p, collect(r) AS rs
    WITH b, e, rs, reduce(best = rs[0], r IN tail(rs) | CASE
      WHEN (r.amount_eur IS NULL) <> (best.amount_eur IS NULL) THEN CASE WHEN best.amount_eur IS NULL THEN r ELSE best END
      WHEN coalesce(r.last_confirmed, date('0001-01-01')) <> coalesce(best.last_confirmed, date('0001-01-01'))
        THEN CASE WHEN coalesce(r.last_confirmed, date('0001-01-01')) > coalesce(best.last_confirmed, date('0001-01-01'))
          THEN r ELSE best END
      WHEN r.id > best.id THEN r ELSE best END).source_ids AS newest
    UNWIND rs AS r
    WITH b.year AS y, coalesce(e, r.last_confirmed).year AS z, r.amount_kind AS kind, r.amount_eur AS euros, CASE
      WHEN r.source_ids <> newest THEN 'disputed'
      WHEN r.amount_eur IS NULL OR r.amount_kind = 'UNKNOWN' THEN 'unknown'
      WHEN r.amount_scope = 'PER_RECIPIENT' THEN 'each'
      WHEN r.period = 'PER_YEAR' OR r.period = 'UNKNOWN' AND b.year = e.year THEN 'year'
      WHEN r.period = 'UNKNOWN' THEN 'unknown' ELSE 'term' END AS class
    WITH y, z, kind, class, count(*) AS number, sum(euros) AS euros
    WITH collect([coalesce(y, z), CASE WHEN z > y THEN z ELSE coalesce(y, z) END, kind, class, number, euros]) AS groups
    RETURN [
      COLLECT {
        UNWIND groups AS g WITH g WHERE g[3] = 'year' AND g[0] IS NOT NULL
        UNWIND range(g[0], g[1]) AS year
        WITH year, sum(CASE g[2] WHEN 'EXACT' THEN g[5] END) AS exact, sum(CASE g[2] WHEN 'MAXIMUM' THEN g[5] END) AS maximum
        ORDER BY year
        RETURN [year, nullIf(exact, 0), nullIf(maximum, 0)] },
      reduce(s = 0, g IN groups | s + CASE g[3] WHEN 'unknown' THEN g[4] ELSE 0 END),
      reduce(s = 0, g IN groups | s + CASE g[3] WHEN 'disputed' THEN g[4] ELSE 0 END)] AS total
  }
  WITH n, total ORDER BY n.name_sort, n.name, n.id
  RETURN [n.name, [COUNT { (n)<-[:FUNDS]-() } - COUNT { (n)<-[r:FUNDS]-() WHERE r.visibility IS NOT NULL }, total]]
}]] AS x
