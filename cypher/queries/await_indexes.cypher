// Purpose: waits until all indexes are filled; fails if one can't be filled, or after the limit.
// $seconds: the limit
CALL db.awaitIndexes($seconds)
