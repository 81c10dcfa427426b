// Purpose: lets plans rest on what the indexes hold now, and forgets those that were made before.
// $seconds: the limit
CALL db.prepareForReplanning($seconds)
