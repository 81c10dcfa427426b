// Purpose: changes properties of relationships; a property with the value null goes.
// Sees all: a load writes for nobody.
// $elements: their handles within this transaction
// $changes: the properties to change, by handle
MATCH ()-[r]->()
WHERE elementId(r) IN $elements
SET r += $changes[elementId(r)]
