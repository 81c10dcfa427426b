// Purpose: lets one load at a time go on; a later one waits for the end of the transaction.
// $id: key of the dataset
MERGE (d:Dataset {id: $id})
SET d.loading = true
REMOVE d.loading
