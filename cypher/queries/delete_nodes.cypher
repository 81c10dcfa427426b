// Purpose: deletes nodes with their relationships.
// Sees all: a load writes for nobody.
// $elements: their handles within this transaction
MATCH (n)
WHERE elementId(n) IN $elements
DETACH DELETE n
