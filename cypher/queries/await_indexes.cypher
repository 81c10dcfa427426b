// Purpose: returns once every index is filled; fails after the limit or if one can't be filled.
// $seconds: the limit
CALL db.awaitIndexes($seconds)
