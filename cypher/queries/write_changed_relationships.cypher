// Purpose: changes properties of relationships; null removes a property.
// Sees all: a load writes the data of all readers.
// $elements: their ids within this transaction
// $changes: the properties to change, by id
MATCH ()-[r]->()
WHERE elementId(r) IN $elements
SET r += $changes[elementId(r)]
