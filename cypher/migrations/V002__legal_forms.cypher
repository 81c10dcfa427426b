// The legal form of a civil society group is now one of ten values. Usual texts become the value that they mean, all
// other texts become OTHER.
MATCH (n:CivilSocietyGroup)
WHERE n.legal_form IS NOT NULL AND NOT n.legal_form IN ['ASSOCIATION', 'COMPANY', 'FOUNDATION', 'CHURCH',
  'RELIGIOUS_COMMUNITY', 'UNION', 'UNIVERSITY_OR_INSTITUTE', 'MUSEUM_OR_MEMORIAL', 'INITIATIVE', 'OTHER']
WITH n, toLower(replace(n.legal_form, ' ', '')) AS text
SET n.legal_form = CASE
  WHEN text IN ['e.v.', 'ev', 'verein', 'verband'] THEN 'ASSOCIATION'
  WHEN text IN ['gmbh', 'ggmbh', 'ug', 'gug', 'gesellschaft'] THEN 'COMPANY'
  WHEN text = 'stiftung' THEN 'FOUNDATION'
  WHEN text = 'kirche' THEN 'CHURCH'
  WHEN text = 'gewerkschaft' THEN 'UNION'
  WHEN text IN ['initiative', 'bündnis'] THEN 'INITIATIVE'
  ELSE 'OTHER'
END;
