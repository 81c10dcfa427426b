// Purpose: every relationship of the model as it is stored.
// $types: the model's relationship types
// Columns: element – the handle within this transaction; type; start, end – handles of its nodes; properties.
MATCH (a)-[r]->(b)
WHERE type(r) IN $types
RETURN elementId(r) AS element, type(r) AS type, elementId(a) AS start, elementId(b) AS end, properties(r) AS properties
