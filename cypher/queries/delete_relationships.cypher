// Purpose: deletes relationships.
// Sees all: a load writes the data of all readers.
// $elements: their ids within this transaction
MATCH ()-[r]->()
WHERE elementId(r) IN $elements
DELETE r
