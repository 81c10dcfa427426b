// Purpose: deletes nodes with their relationships.
// Sees all: a load writes the data of all readers.
// $elements: their ids within this transaction
MATCH (n)
WHERE elementId(n) IN $elements
DETACH DELETE n
