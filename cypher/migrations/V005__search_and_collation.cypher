// Names are listed in German alphabetical order, and search compares plain words that the loader derives.
// Lists of nodes by name; the key makes the order total
CREATE INDEX actor_name_sort IF NOT EXISTS FOR (n:Actor) ON (n.name_sort, n.name, n.id);
CREATE INDEX ministry_name_sort IF NOT EXISTS FOR (n:Ministry) ON (n.name_sort, n.name, n.id);
CREATE INDEX public_body_name_sort IF NOT EXISTS FOR (n:PublicBody) ON (n.name_sort, n.name, n.id);
CREATE INDEX municipality_name_sort IF NOT EXISTS FOR (n:Municipality) ON (n.name_sort, n.name, n.id);
CREATE INDEX civil_society_group_name_sort IF NOT EXISTS FOR (n:CivilSocietyGroup) ON (n.name_sort, n.name, n.id);
CREATE INDEX counselling_service_name_sort IF NOT EXISTS FOR (n:CounsellingService) ON (n.name_sort, n.name, n.id);
CREATE INDEX programme_name_sort IF NOT EXISTS FOR (n:Programme) ON (n.name_sort, n.name, n.id);
CREATE INDEX network_name_sort IF NOT EXISTS FOR (n:Network) ON (n.name_sort, n.name, n.id);
CREATE INDEX region_name_sort IF NOT EXISTS FOR (n:Region) ON (n.name_sort, n.name, n.ags);
CREATE INDEX source_title_sort IF NOT EXISTS FOR (n:Source) ON (n.title_sort, n.title, n.id);
DROP INDEX region_kind_name IF EXISTS;
CREATE INDEX region_kind_name_sort IF NOT EXISTS FOR (n:Region) ON (n.kind, n.name_sort, n.name, n.ags);

// Search for actors and regions; the words are plain already
DROP INDEX actor_search IF EXISTS;
CREATE FULLTEXT INDEX actor_search IF NOT EXISTS FOR (n:Actor)
ON EACH [n.search_name, n.search_terms, n.search_text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX region_search IF NOT EXISTS FOR (n:Region)
ON EACH [n.search_name, n.search_terms]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
