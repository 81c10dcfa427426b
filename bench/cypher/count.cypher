// How many groups and fundings there are.
RETURN [
  [COUNT { (:CivilSocietyGroup) } - COUNT { (n:Restricted&CivilSocietyGroup) WHERE n.visibility IS NOT NULL }],
  [COUNT { ()-[:FUNDS]->() } - COUNT { ()-[r:FUNDS]->() WHERE r.visibility IS NOT NULL }]
] AS x
