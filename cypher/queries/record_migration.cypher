// Purpose: notes that a migration is applied, unless another process has done so; that one is waited for.
// $version: number of the migration
// $name: name of its file, without the ending
// $checksum: of its text
// Columns: fresh: bool, checksum: str
// `fresh`: it wasn't noted before; `checksum`: the noted one
MERGE (m:Migration {version: $version})
WITH m, m.checksum IS NULL AS fresh
SET m += CASE WHEN fresh THEN {name: $name, checksum: $checksum, applied_at: datetime()} ELSE {} END
RETURN fresh, m.checksum AS checksum
