// How many groups there are.
RETURN [[COUNT { (:CivilSocietyGroup) } - COUNT { (n:Restricted&CivilSocietyGroup) WHERE n.visibility IS NOT NULL }]] AS x
