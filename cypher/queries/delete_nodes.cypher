// Purpose: deletes nodes with their relationships.
// $elements: their handles within this transaction
MATCH (n)
WHERE elementId(n) IN $elements
DETACH DELETE n
