// Purpose: makes the key of the migrations' lock unique, so that two processes can't lock two nodes.
CREATE CONSTRAINT migration_lock_id IF NOT EXISTS FOR (n:MigrationLock) REQUIRE n.id IS UNIQUE
