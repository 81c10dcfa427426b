CREATE INDEX funds_known_from IF NOT EXISTS FOR ()-[r:FUNDS]-() ON (r.known_from);
CREATE INDEX member_of_known_from IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.known_from);
CREATE INDEX part_of_known_from IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.known_from);
CREATE INDEX provides_known_from IF NOT EXISTS FOR ()-[r:PROVIDES]-() ON (r.known_from);
CREATE INDEX administers_known_from IF NOT EXISTS FOR ()-[r:ADMINISTERS]-() ON (r.known_from);
CREATE INDEX participates_in_known_from IF NOT EXISTS FOR ()-[r:PARTICIPATES_IN]-() ON (r.known_from);
CREATE INDEX covers_known_from IF NOT EXISTS FOR ()-[r:COVERS]-() ON (r.known_from);
CREATE INDEX located_in_known_from IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.known_from);
CREATE INDEX governs_known_from IF NOT EXISTS FOR ()-[r:GOVERNS]-() ON (r.known_from);
CREATE CONSTRAINT succeeds_id IF NOT EXISTS FOR ()-[r:SUCCEEDS]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX succeeds_visibility IF NOT EXISTS FOR ()-[r:SUCCEEDS]-() ON (r.visibility);
CREATE INDEX succeeds_last_confirmed IF NOT EXISTS FOR ()-[r:SUCCEEDS]-() ON (r.last_confirmed);
CREATE INDEX succeeds_known_from IF NOT EXISTS FOR ()-[r:SUCCEEDS]-() ON (r.known_from);
DROP INDEX statement_sources IF EXISTS;
CREATE FULLTEXT INDEX statement_sources IF NOT EXISTS
FOR ()-[r:FUNDS|MEMBER_OF|PART_OF|PROVIDES|ADMINISTERS|PARTICIPATES_IN|COVERS|LOCATED_IN|GOVERNS|SUCCEEDS]-()
ON EACH [r.source_ids]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
