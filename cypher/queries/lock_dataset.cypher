// Purpose: lets one load at a time go on; a later one waits for the end of the transaction.
MERGE (d:Dataset {id: 'prevnet'})
SET d.loading = true
REMOVE d.loading
