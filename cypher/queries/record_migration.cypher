// Purpose: records that a migration is applied, unless another process has done so; waits for one that is doing so.
// $version: number of the migration
// $name: name of its file, without the ending
// $checksum: of its text
// Columns: fresh: bool, checksum: str
// `fresh`: it was not recorded before; `checksum`: the recorded one
MERGE (m:Migration {version: $version})
WITH m, m.checksum IS NULL AS fresh
SET m += CASE WHEN fresh THEN {name: $name, checksum: $checksum, applied_at: datetime()} ELSE {} END
RETURN fresh, m.checksum AS checksum
