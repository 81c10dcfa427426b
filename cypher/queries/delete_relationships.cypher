// Purpose: deletes relationships.
// Sees all: a load writes for nobody.
// $elements: their handles within this transaction
MATCH ()-[r]->()
WHERE elementId(r) IN $elements
DELETE r
