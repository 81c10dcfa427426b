// Purpose: locks the migrations until the transaction ends, so that only one process changes the schema at a time.
MERGE (:MigrationLock {id: 'prevnet'})
