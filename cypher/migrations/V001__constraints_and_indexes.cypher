// Keys that are unique, and the indexes that the API's questions rest on.
// Every statement can be repeated. A new kind of node or statement brings a new file; this one no longer changes.
// Keys of nodes
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT region_ags IF NOT EXISTS FOR (n:Region) REQUIRE n.ags IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE;

// Keys of statements
CREATE CONSTRAINT funds_id IF NOT EXISTS FOR ()-[r:FUNDS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT member_of_id IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT part_of_id IF NOT EXISTS FOR ()-[r:PART_OF]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT provides_id IF NOT EXISTS FOR ()-[r:PROVIDES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT administers_id IF NOT EXISTS FOR ()-[r:ADMINISTERS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT participates_in_id IF NOT EXISTS FOR ()-[r:PARTICIPATES_IN]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT covers_id IF NOT EXISTS FOR ()-[r:COVERS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT located_in_id IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT governs_id IF NOT EXISTS FOR ()-[r:GOVERNS]-() REQUIRE r.id IS UNIQUE;

// Lists of nodes in their order; the key makes the order total
CREATE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.name, n.id);
CREATE INDEX ministry_name IF NOT EXISTS FOR (n:Ministry) ON (n.name, n.id);
CREATE INDEX public_body_name IF NOT EXISTS FOR (n:PublicBody) ON (n.name, n.id);
CREATE INDEX municipality_name IF NOT EXISTS FOR (n:Municipality) ON (n.name, n.id);
CREATE INDEX civil_society_group_name IF NOT EXISTS FOR (n:CivilSocietyGroup) ON (n.name, n.id);
CREATE INDEX counselling_service_name IF NOT EXISTS FOR (n:CounsellingService) ON (n.name, n.id);
CREATE INDEX programme_name IF NOT EXISTS FOR (n:Programme) ON (n.name, n.id);
CREATE INDEX network_name IF NOT EXISTS FOR (n:Network) ON (n.name, n.id);
CREATE INDEX region_name IF NOT EXISTS FOR (n:Region) ON (n.name, n.ags);
CREATE INDEX region_kind_name IF NOT EXISTS FOR (n:Region) ON (n.kind, n.name, n.ags);
CREATE INDEX source_title IF NOT EXISTS FOR (n:Source) ON (n.title, n.id);
CREATE INDEX counselling_service_service_type IF NOT EXISTS FOR (n:CounsellingService) ON (n.service_type);

// Statements by what a reader may see, and by how fresh they are
CREATE INDEX funds_visibility IF NOT EXISTS FOR ()-[r:FUNDS]-() ON (r.visibility);
CREATE INDEX funds_last_confirmed IF NOT EXISTS FOR ()-[r:FUNDS]-() ON (r.last_confirmed);
CREATE INDEX member_of_visibility IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.visibility);
CREATE INDEX member_of_last_confirmed IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.last_confirmed);
CREATE INDEX part_of_visibility IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.visibility);
CREATE INDEX part_of_last_confirmed IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.last_confirmed);
CREATE INDEX provides_visibility IF NOT EXISTS FOR ()-[r:PROVIDES]-() ON (r.visibility);
CREATE INDEX provides_last_confirmed IF NOT EXISTS FOR ()-[r:PROVIDES]-() ON (r.last_confirmed);
CREATE INDEX administers_visibility IF NOT EXISTS FOR ()-[r:ADMINISTERS]-() ON (r.visibility);
CREATE INDEX administers_last_confirmed IF NOT EXISTS FOR ()-[r:ADMINISTERS]-() ON (r.last_confirmed);
CREATE INDEX participates_in_visibility IF NOT EXISTS FOR ()-[r:PARTICIPATES_IN]-() ON (r.visibility);
CREATE INDEX participates_in_last_confirmed IF NOT EXISTS FOR ()-[r:PARTICIPATES_IN]-() ON (r.last_confirmed);
CREATE INDEX covers_visibility IF NOT EXISTS FOR ()-[r:COVERS]-() ON (r.visibility);
CREATE INDEX covers_last_confirmed IF NOT EXISTS FOR ()-[r:COVERS]-() ON (r.last_confirmed);
CREATE INDEX located_in_visibility IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.visibility);
CREATE INDEX located_in_last_confirmed IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.last_confirmed);
CREATE INDEX governs_visibility IF NOT EXISTS FOR ()-[r:GOVERNS]-() ON (r.visibility);
CREATE INDEX governs_last_confirmed IF NOT EXISTS FOR ()-[r:GOVERNS]-() ON (r.last_confirmed);

// Statements by amount and by the nodes that they name
CREATE INDEX funds_amount_eur IF NOT EXISTS FOR ()-[r:FUNDS]-() ON (r.amount_eur, r.id);
CREATE INDEX funds_programme_id IF NOT EXISTS FOR ()-[r:FUNDS]-() ON (r.programme_id);
CREATE INDEX participates_in_region_ags IF NOT EXISTS FOR ()-[r:PARTICIPATES_IN]-() ON (r.region_ags);

// Search for actors by words
CREATE FULLTEXT INDEX actor_search IF NOT EXISTS FOR (n:Actor)
ON EACH [n.name, n.short_name, n.name_en, n.id, n.description_de, n.description_en]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'german'}};

// Statements by source: each key of the list is one term, whatever characters it holds
CREATE FULLTEXT INDEX statement_sources IF NOT EXISTS
FOR ()-[r:FUNDS|MEMBER_OF|PART_OF|PROVIDES|ADMINISTERS|PARTICIPATES_IN|COVERS|LOCATED_IN|GOVERNS]-()
ON EACH [r.source_ids]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
