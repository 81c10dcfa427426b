// Purpose: the applied migrations, in order.
// Columns: version: int, name: str, checksum: str
MATCH (m:Migration)
RETURN m.version AS version, m.name AS name, m.checksum AS checksum
ORDER BY version
