// Purpose: updates the statistics of the indexes, and clears the cached query plans, which were made without them.
// $seconds: the limit
CALL db.prepareForReplanning($seconds)
