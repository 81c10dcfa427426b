// Purpose: the migrations that were applied, the oldest first.
// Columns: version: int, name: str, checksum: str
MATCH (m:Migration)
RETURN m.version AS version, m.name AS name, m.checksum AS checksum
ORDER BY version
