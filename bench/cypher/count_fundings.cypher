// How many fundings there are.
RETURN [[COUNT { ()-[:FUNDS]->() } - COUNT { ()-[r:FUNDS]->() WHERE r.visibility IS NOT NULL }]] AS x
