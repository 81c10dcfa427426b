// Purpose: locks the dataset until the transaction ends, so that only one load runs at a time.
MERGE (d:Dataset {id: 'prevnet'})
SET d.loading = true
REMOVE d.loading
