// Purpose: deletes relationships.
// $elements: their handles within this transaction
MATCH ()-[r]->()
WHERE elementId(r) IN $elements
DELETE r
